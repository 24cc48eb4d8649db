package coop.equalcare.hatstand.payroll.ui;

import coop.equalcare.hatstand.kernel.Money;
import coop.equalcare.hatstand.payroll.domain.PayLine;

/** A row of the table of lines: a person, and below them what they are paid for. */
sealed interface LineItem {

    long minutes();

    Money amount();

    record Whole(String name, long minutes, Money amount) implements LineItem {}

    record Line(PayLine line) implements LineItem {

        @Override
        public long minutes() {
            return line.minutes();
        }

        @Override
        public Money amount() {
            return line.amount();
        }
    }
}

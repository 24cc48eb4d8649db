package coop.equalcare.hatstand.payroll.ui;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.HourlyRate;
import coop.equalcare.hatstand.kernel.Money;
import coop.equalcare.hatstand.payroll.domain.PayPeriod;
import coop.equalcare.hatstand.platform.text.Texts;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/** How pay is said on the screen. */
public final class PayWords {

    private final Texts texts;

    public PayWords(Texts texts) {
        this.texts = texts;
    }

    public Texts texts() {
        return texts;
    }

    public String get(String key, Object... values) {
        return texts.get(key, values);
    }

    public String of(Finding finding) {
        return texts.of(finding);
    }

    public String name(Enum<?> constant) {
        return texts.name(constant);
    }

    public String money(Money money) {
        return texts.money(money);
    }

    /** For example {@code 12 h 30}. */
    public String hours(long minutes) {
        return texts.duration(Duration.ofMinutes(minutes));
    }

    public String rate(HourlyRate rate) {
        return get("payroll.words.rate", new Money(rate.pencePerHour()));
    }

    /** With its sign, so that a rise and a fall can be told apart without colour. */
    public String change(Money change) {
        return change.isNegative() ? money(change) : get("payroll.words.more", change);
    }

    /** A whole month by its name, else both days. */
    public String period(PayPeriod period) {
        var month = YearMonth.from(period.from());
        if (PayPeriod.of(month).equals(period)) {
            return DateTimeFormatter.ofPattern("MMMM yyyy", texts.locale()).format(month);
        }
        return get("payroll.words.period", day(period.from()), day(period.until()));
    }

    public String day(LocalDate day) {
        return texts.shortDate(day);
    }

    public String shortDay(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEE d MMM", texts.locale()).format(day);
    }
}

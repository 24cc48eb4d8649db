package coop.equalcare.hatstand.payroll.domain.queue;

import coop.equalcare.hatstand.kernel.Money;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.Rounding;
import coop.equalcare.hatstand.payroll.domain.PayRunId;
import coop.equalcare.hatstand.rates.domain.RateCard;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sorts what waits into its queues (FIN-1). The same rule as in a pay run says the rate. */
public final class FinanceQueues {

    private record Key(PayRunId run, PersonId person) {}

    private FinanceQueues() {}

    /** Every queue, also those with nothing in them. */
    public static List<FinanceQueue> of(
            List<WaitingCare> care,
            RateCard card,
            ZoneId zone,
            List<RunTotal> paid,
            List<RunTotal> booked) {
        var found = new LinkedHashMap<QueueKind, List<QueueItem>>();
        Arrays.stream(QueueKind.values()).forEach(kind -> found.put(kind, new ArrayList<>()));
        for (var one : care) {
            var item = itemOf(one, card, zone);
            put(found, kindOf(one, item), item);
        }
        compare(paid, booked, found);
        return found.entrySet().stream()
                .map(one -> new FinanceQueue(one.getKey(), one.getValue()))
                .toList();
    }

    private static void put(Map<QueueKind, List<QueueItem>> found, QueueKind kind, QueueItem item) {
        found.computeIfAbsent(kind, _ -> new ArrayList<>()).add(item);
    }

    private static QueueItem itemOf(WaitingCare care, RateCard card, ZoneId zone) {
        var start = care.worked().when().start();
        var rate = card.rateOf(care.worker(), care.kind(), LocalDate.ofInstant(start, zone));
        var minutes = care.worked().minutes();
        return new QueueItem(
                new QueueItem.Subject.Care(care.entry(), care.supportedName(), care.kind(), rate),
                care.worker(),
                care.workerName(),
                start,
                minutes,
                rate.map(it -> it.hourly().forMinutes(minutes, Rounding.HALF_UP)));
    }

    private static QueueKind kindOf(WaitingCare care, QueueItem item) {
        return switch (care.stage()) {
            case PENDING -> QueueKind.UNCONFIRMED;
            case QUERIED -> QueueKind.QUERIED;
            case CONFIRMED -> item.money().isPresent() ? QueueKind.UNPAID : QueueKind.WITHOUT_RATE;
        };
    }

    private static void compare(
            List<RunTotal> paid, List<RunTotal> booked, Map<QueueKind, List<QueueItem>> found) {
        var inBook = new LinkedHashMap<Key, RunTotal>();
        booked.forEach(total -> inBook.put(keyOf(total), total));
        for (var total : paid) {
            var other = Optional.ofNullable(inBook.remove(keyOf(total)));
            gap(total, total.amount(), other.map(RunTotal::amount).orElse(Money.ZERO), found);
        }
        inBook.values().forEach(total -> gap(total, Money.ZERO, total.amount(), found));
    }

    private static Key keyOf(RunTotal total) {
        return new Key(total.run(), total.person());
    }

    private static void gap(
            RunTotal total, Money inPay, Money inBook, Map<QueueKind, List<QueueItem>> found) {
        var more = inPay.minus(inBook);
        if (more.equals(Money.ZERO)) {
            return;
        }
        var item =
                new QueueItem(
                        new QueueItem.Subject.Run(total.run(), total.number(), inPay, inBook),
                        total.person(),
                        total.name(),
                        total.at(),
                        0,
                        Optional.of(more.isNegative() ? more.negated() : more));
        put(found, more.isNegative() ? QueueKind.ONLY_IN_BOOK : QueueKind.NOT_IN_BOOK, item);
    }
}

package coop.equalcare.hatstand.payroll.ui.queues;

import coop.equalcare.hatstand.kernel.Money;
import coop.equalcare.hatstand.ledger.domain.Unit;
import coop.equalcare.hatstand.payroll.domain.queue.FinanceQueue;
import coop.equalcare.hatstand.payroll.domain.queue.QueueItem;
import coop.equalcare.hatstand.payroll.domain.queue.QueueKind;
import coop.equalcare.hatstand.platform.text.Texts;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The queues in words, on the screen and in files. */
final class QueueWords {

    private final Texts texts;
    private final LocalDate today;

    /**
     * @param today from which waiting days are counted
     */
    QueueWords(Texts texts, LocalDate today) {
        this.texts = texts;
        this.today = today;
    }

    Texts texts() {
        return texts;
    }

    String get(String key, Object... values) {
        return texts.get(key, values);
    }

    String head(String column) {
        return get("payroll.queues.head." + column);
    }

    String title(QueueKind kind) {
        return of("title", kind);
    }

    /** One of the texts that every queue has. */
    String of(String part, QueueKind kind) {
        return get("payroll.queues.%s.%s".formatted(part, kind.name().toLowerCase(Locale.ROOT)));
    }

    /** Since when; or that all is clear. */
    String summary(FinanceQueue queue) {
        return queue.oldest()
                .map(oldest -> get("payroll.queues.summary", texts.shortDate(dayOf(oldest))))
                .orElseGet(() -> get("payroll.queues.clear"));
    }

    String stake(FinanceQueue queue) {
        if (queue.isClear()) {
            return "";
        }
        return queue.money().equals(Money.ZERO) ? hours(queue.minutes()) : money(queue.money());
    }

    /** Hours beside money, where there are any. */
    String stakes(FinanceQueue queue) {
        var money = money(queue.money());
        return queue.minutes() == 0
                ? get("payroll.queues.stakes_money", queue.items().size(), money)
                : get("payroll.queues.stakes", queue.items().size(), hours(queue.minutes()), money);
    }

    String hours(long minutes) {
        return texts.duration(Duration.ofMinutes(minutes));
    }

    String money(Money money) {
        return texts.money(money);
    }

    String money(Optional<Money> money) {
        return money.map(texts::money).orElseGet(() -> get("payroll.queues.no_rate"));
    }

    LocalDate dayOf(Instant since) {
        return LocalDate.ofInstant(since, texts.zone());
    }

    String began(QueueItem item) {
        return get(
                "payroll.queues.began",
                texts.shortDate(dayOf(item.since())),
                texts.time(item.since()));
    }

    String day(QueueItem item) {
        return texts.shortDate(dayOf(item.since()));
    }

    long daysWaiting(QueueItem item) {
        return ChronoUnit.DAYS.between(dayOf(item.since()), today);
    }

    String waiting(QueueItem item) {
        return get("payroll.queues.days", daysWaiting(item));
    }

    String run(QueueItem.Subject.Run run) {
        return run.number()
                .map(number -> get("payroll.queues.run", number))
                .orElseGet(() -> get("payroll.queues.no_run"));
    }

    List<List<String>> table(FinanceQueue queue) {
        var rows = new ArrayList<List<String>>();
        rows.add(
                queue.kind().isOfRuns()
                        ? heads("who", "run", "approved", "in_pay", "in_book", "difference")
                        : heads("who", "with", "what", "began", "waits", "hours", "money"));
        queue.items().forEach(item -> rows.add(row(item)));
        return rows;
    }

    private List<String> heads(String... columns) {
        return List.of(columns).stream().map(this::head).toList();
    }

    private List<String> row(QueueItem item) {
        return switch (item.subject()) {
            case QueueItem.Subject.Care care ->
                    List.of(
                            item.name(),
                            care.supported(),
                            texts.name(care.kind()),
                            "%s %s".formatted(dayOf(item.since()), texts.time(item.since())),
                            Long.toString(daysWaiting(item)),
                            hours(item.minutes()),
                            item.money().map(QueueWords::plain).orElse(""));
            case QueueItem.Subject.Run run ->
                    List.of(
                            item.name(),
                            run(run),
                            dayOf(item.since()).toString(),
                            plain(run.inPay()),
                            plain(run.inBook()),
                            plain(run.inPay().minus(run.inBook())));
        };
    }

    /** As a spreadsheet adds it up. */
    private static String plain(Money money) {
        return Unit.GBP_PENCE.plain(money.pence());
    }
}

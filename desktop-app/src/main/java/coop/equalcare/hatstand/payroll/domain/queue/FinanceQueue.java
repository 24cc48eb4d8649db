package coop.equalcare.hatstand.payroll.domain.queue;

import coop.equalcare.hatstand.kernel.Money;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.Rounding;
import coop.equalcare.hatstand.rates.domain.Rate;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that waits for one reason, the oldest first. */
public record FinanceQueue(QueueKind kind, List<QueueItem> items) {

    /** What a pay run would make one line of. */
    private record Line(PersonId person, Rate rate) {}

    public FinanceQueue {
        items = items.stream().sorted(Comparator.comparing(QueueItem::since)).toList();
    }

    public boolean isClear() {
        return items.isEmpty();
    }

    public Optional<Instant> oldest() {
        return items.stream().findFirst().map(QueueItem::since);
    }

    public long minutes() {
        return items.stream().mapToLong(QueueItem::minutes).sum();
    }

    /** To the penny what a run would pay for it: rounded once for a line and not once for a row. */
    public Money money() {
        var ofLines =
                minutesByLine().entrySet().stream()
                        .map(
                                one ->
                                        one.getKey()
                                                .rate()
                                                .hourly()
                                                .forMinutes(one.getValue(), Rounding.HALF_UP));
        var ofRuns =
                items.stream()
                        .filter(item -> item.subject() instanceof QueueItem.Subject.Run)
                        .flatMap(item -> item.money().stream());
        return Money.sum(Stream.concat(ofLines, ofRuns));
    }

    private Map<Line, Long> minutesByLine() {
        return items.stream()
                .flatMap(FinanceQueue::timed)
                .collect(
                        Collectors.groupingBy(Timed::line, Collectors.summingLong(Timed::minutes)));
    }

    private record Timed(Line line, long minutes) {}

    private static Stream<Timed> timed(QueueItem item) {
        return item.subject() instanceof QueueItem.Subject.Care care
                ? care.rate().stream()
                        .map(rate -> new Timed(new Line(item.person(), rate), item.minutes()))
                : Stream.empty();
    }
}

package coop.equalcare.hatstand.payroll.domain;

import coop.equalcare.hatstand.carelog.domain.Confirmed;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.IdSource;
import coop.equalcare.hatstand.rates.domain.PayKind;
import coop.equalcare.hatstand.rates.domain.Rate;
import coop.equalcare.hatstand.rates.domain.RateCard;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What one person is owed for confirmed care, and what could not be worked out.
 *
 * <p>The local day on which the work began says which rate counts (PAY-2); time of one kind at one
 * rate is one line. Where a rate is missing, that time stays out and all else goes on (PAY-4).
 */
public record PayCalculation(List<Line> lines, List<MissingRate> missing, List<Finding> findings) {

    /** A line, and the entries whose minutes it adds up. */
    public record Line(PayLine line, List<PaidTime> times) {

        public Line {
            times = List.copyOf(times);
            if (line.minutes() != times.stream().mapToLong(PaidTime::minutes).sum()) {
                throw new IllegalArgumentException("the entries do not add up to " + line);
            }
        }
    }

    private static final Comparator<Rate> BY_DAY =
            Comparator.comparing(Rate::validFrom)
                    .thenComparing(rate -> rate.person().isPresent())
                    .thenComparing(rate -> rate.id().value());

    public PayCalculation {
        lines = List.copyOf(lines);
        missing = List.copyOf(missing);
        findings = List.copyOf(findings);
    }

    /**
     * @param care of the one person, by the time at which it began
     */
    public static PayCalculation of(
            Payee payee, List<Confirmed> care, RateCard card, ZoneId zone, IdSource ids) {
        if (!payee.isPaid()) {
            return new PayCalculation(List.of(), List.of(), List.of(volunteer(payee, care)));
        }
        var lines = new ArrayList<Line>();
        var missing = new ArrayList<MissingRate>();
        for (var kind : PayKind.values()) {
            var paid = new TreeMap<Rate, List<PaidTime>>(BY_DAY);
            var unpaid = new ArrayList<Confirmed>();
            for (var entry : care) {
                if (kindOf(entry) == kind) {
                    rateOf(entry, card, zone)
                            .ifPresentOrElse(
                                    rate ->
                                            paid.computeIfAbsent(rate, _ -> new ArrayList<>())
                                                    .add(timeOf(entry)),
                                    () -> unpaid.add(entry));
                }
            }
            paid.forEach((rate, times) -> lines.add(line(payee, rate, times, ids)));
            if (!unpaid.isEmpty()) {
                missing.add(missing(payee, kind, unpaid, zone));
            }
        }
        return new PayCalculation(
                lines, missing, missing.stream().map(PayCalculation::noRate).toList());
    }

    private static PayKind kindOf(Confirmed entry) {
        return PayKind.valueOf(entry.support().kindName());
    }

    private static Optional<Rate> rateOf(Confirmed entry, RateCard card, ZoneId zone) {
        return card.rateOf(entry.worker(), kindOf(entry), dayOf(entry, zone));
    }

    private static LocalDate dayOf(Confirmed entry, ZoneId zone) {
        return LocalDate.ofInstant(entry.worked().when().start(), zone);
    }

    private static PaidTime timeOf(Confirmed entry) {
        return new PaidTime(entry.id(), entry.minutes());
    }

    private static Line line(Payee payee, Rate rate, List<PaidTime> times, IdSource ids) {
        var minutes = times.stream().mapToLong(PaidTime::minutes).sum();
        return new Line(
                PayLine.of(
                        new PayLineId(ids.next()),
                        payee.id(),
                        rate.kind(),
                        rate.id(),
                        rate.hourly(),
                        minutes),
                times);
    }

    private static MissingRate missing(
            Payee payee, PayKind kind, List<Confirmed> unpaid, ZoneId zone) {
        var first = unpaid.stream().map(entry -> dayOf(entry, zone)).min(LocalDate::compareTo);
        return new MissingRate(
                payee, kind, first.orElseThrow(), unpaid.size(), lengthOf(unpaid).toMinutes());
    }

    /** Names may be shared: the last value says whose rate it is. */
    private static Finding noRate(MissingRate missing) {
        return Finding.warn(
                "payroll.rule.no_rate",
                missing.person().name(),
                missing.kind(),
                missing.first(),
                missing.entries(),
                Duration.ofMinutes(missing.minutes()),
                missing.person().id());
    }

    private static Finding volunteer(Payee payee, List<Confirmed> care) {
        return Finding.note("payroll.rule.volunteer", payee.name(), care.size(), lengthOf(care));
    }

    private static Duration lengthOf(List<Confirmed> care) {
        return Duration.ofMinutes(care.stream().mapToLong(Confirmed::minutes).sum());
    }
}

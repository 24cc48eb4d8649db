package coop.equalcare.hatstand.rostering.domain.cover;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.RosterRules;
import coop.equalcare.hatstand.rostering.domain.Worker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Puts those who could take a booking on in an order, and says why. It only suggests: who is sent
 * is agreed between people.
 *
 * <p>Whether somebody can is what {@link RosterRules} say, as under a dragged booking. Among those
 * who can, a known face counts most, then a short way, then room in the week.
 */
public final class CoverRanking {

    private static final int POINTS_A_REMARK = 25;

    /** The coordinator may know better, but nobody is suggested against these. */
    private static final Set<String> NEVER_SUGGESTED =
            Set.of(
                    "rostering.rule.away",
                    "rostering.rule.not_giving_support",
                    "rostering.rule.skill.missing",
                    "rostering.rule.skill.expired");

    /** Told with the way that somebody really travels, not by car. */
    private static final Set<String> TOLD_BY_JOURNEYS =
            Set.of("rostering.rule.travel.before", "rostering.rule.travel.after");

    private static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparing(Candidate::standing)
                    .thenComparing(Comparator.comparing(Candidate::points).reversed())
                    .thenComparing(candidate -> candidate.worker().name())
                    .thenComparing(candidate -> candidate.worker().id().value());

    private CoverRanking() {}

    /** Everybody on the board but the two whose booking it is, the best first. */
    public static List<Candidate> of(CoverQuestion question) {
        var booking = question.booking();
        return question.board().workers().stream()
                .filter(worker -> !booking.worker().equals(Optional.of(worker.id())))
                .filter(worker -> !booking.supported().equals(worker.id()))
                .map(worker -> candidate(question, worker))
                .sorted(BEST_FIRST)
                .toList();
    }

    private static Candidate candidate(CoverQuestion question, Worker worker) {
        var booking = question.booking();
        var journeys = new Journeys(question, worker);
        var week = new WeekOfWorker(question, worker);
        var past = Optional.ofNullable(question.past().get(worker.id()));
        var found = against(question, worker, journeys);
        var standing = standing(found);
        var reasons = new ArrayList<Reason>();
        found.forEach(said -> reasons.add(new Reason(Reason.Kind.RULE, said)));
        var name = question.board().nameOf(booking.supported());
        reasons.add(Continuity.reason(past, name, question.board().zone()));
        reasons.addAll(journeys.reasons());
        if (standing != Standing.NOT_SUGGESTED) {
            reasons.add(week.free());
        }
        reasons.add(week.hours());
        booking.neededSkill()
                .flatMap(skill -> held(worker, skill, booking, question))
                .ifPresent(reasons::add);
        var remarks =
                found.stream().filter(said -> said.severity() == Finding.Severity.WARN).count();
        var points =
                Continuity.points(past, booking.when().start())
                        + journeys.points()
                        + week.points()
                        - POINTS_A_REMARK * Math.toIntExact(remarks);
        return new Candidate(worker, standing, reasons, points);
    }

    /** The gravest first. */
    private static List<Finding> against(CoverQuestion question, Worker worker, Journeys journeys) {
        var booking = question.booking();
        var to = booking.slot().by(Optional.of(worker.id()));
        return Stream.concat(
                        RosterRules.check(booking, to, question.board()).stream()
                                .filter(said -> !TOLD_BY_JOURNEYS.contains(said.key())),
                        journeys.tooTight().stream())
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .toList();
    }

    private static Standing standing(List<Finding> found) {
        if (found.stream().anyMatch(it -> it.blocks() || NEVER_SUGGESTED.contains(it.key()))) {
            return Standing.NOT_SUGGESTED;
        }
        return found.stream().anyMatch(it -> it.severity() == Finding.Severity.WARN)
                ? Standing.WITH_REMARK
                : Standing.FREE;
    }

    private static Optional<Reason> held(
            Worker worker, String skill, Booking booking, CoverQuestion question) {
        var lastDay =
                LocalDate.ofInstant(booking.when().end().minusNanos(1), question.board().zone());
        if (!worker.has(skill, lastDay)) {
            return Optional.empty();
        }
        var until =
                worker.skills().stream()
                        .filter(held -> held.name().equals(skill))
                        .flatMap(held -> held.expiresOn().stream())
                        .max(Comparator.naturalOrder());
        return Optional.of(
                new Reason(
                        Reason.Kind.SKILL,
                        until.map(day -> Finding.note("rostering.cover.skill.until", skill, day))
                                .orElseGet(() -> Finding.note("rostering.cover.skill", skill))));
    }
}

package coop.equalcare.hatstand.rostering.domain;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.TimeSpan;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.stream.Stream;

/** A skill must count on every day that the booking touches, so a night may need it on two. */
final class NeededSkill {

    private NeededSkill() {}

    static Stream<Finding> missing(String needed, Worker worker, TimeSpan when, ZoneId zone) {
        var lastDay = LocalDate.ofInstant(when.end().minusNanos(1), zone);
        if (worker.has(needed, lastDay)) {
            return Stream.of();
        }
        return Stream.of(
                worker.skills().stream()
                        .filter(skill -> skill.name().equals(needed))
                        .flatMap(skill -> skill.expiresOn().stream())
                        .max(Comparator.naturalOrder())
                        .map(
                                expired ->
                                        Finding.warn(
                                                "rostering.rule.skill.expired",
                                                worker.name(),
                                                needed,
                                                expired))
                        .orElseGet(
                                () ->
                                        Finding.warn(
                                                "rostering.rule.skill.missing",
                                                worker.name(),
                                                needed)));
    }
}

package coop.equalcare.hatstand.rostering.usecase.away;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.rostering.domain.Availabilities;
import coop.equalcare.hatstand.rostering.domain.AvailabilityWindow;
import coop.equalcare.hatstand.rostering.domain.away.OfferRules;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes down which hours somebody offers from today on, in the place of what they said before. */
public final class ChangeOffer {

    /**
     * @param seen what was read before; if something else counts by now, the command is stale
     */
    public record Command(
            PersonId person, List<AvailabilityWindow> to, List<AvailabilityWindow> seen) {

        public Command {
            to = List.copyOf(to);
            seen = List.copyOf(seen);
        }
    }

    public record Changed(Command command) {

        public Command reversed() {
            return new Command(command.person(), command.seen(), command.to());
        }
    }

    private final Gate gate;
    private final Availabilities availabilities;
    private final InstantSource clock;
    private final ZoneId zone;

    public ChangeOffer(Gate gate, Availabilities availabilities, InstantSource clock, ZoneId zone) {
        this.gate = gate;
        this.availabilities = availabilities;
        this.clock = clock;
        this.zone = zone;
    }

    public Outcome<Changed> handle(Actor actor, Command command) {
        var deed = new Gate.Deed("availability.change", command.person().value());
        return gate.write(actor, Permission.EDIT_ROSTER, deed, () -> change(command));
    }

    private Outcome<Changed> change(Command command) {
        var findings = OfferRules.check(command.to());
        if (findings.stream().anyMatch(Finding::blocks)) {
            return new Outcome.Refused<>(findings);
        }
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var now = new HashSet<>(availabilities.offeredBy(command.person(), today));
        if (!now.equals(counting(command.seen(), today))) {
            return new Outcome.Stale<>();
        }
        now.stream()
                .filter(window -> !command.to().contains(window))
                .forEach(window -> availabilities.withdraw(command.person(), window));
        Set.copyOf(command.to()).stream()
                .filter(window -> !now.contains(window))
                .forEach(window -> availabilities.offer(command.person(), window));
        return new Outcome.Done<>(new Changed(command), findings);
    }

    /** What was over already when the day began is no longer asked about. */
    private static Set<AvailabilityWindow> counting(
            Collection<AvailabilityWindow> seen, LocalDate today) {
        var counting = new HashSet<>(seen);
        counting.removeIf(it -> it.validUntil().filter(today::isAfter).isPresent());
        return counting;
    }
}

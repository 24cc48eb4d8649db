package coop.equalcare.hatstand.carelog.usecase;

import coop.equalcare.hatstand.carelog.domain.CareLogEntry;
import coop.equalcare.hatstand.carelog.domain.Confirmed;
import coop.equalcare.hatstand.carelog.domain.EntryId;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.platform.House;
import coop.equalcare.hatstand.platform.work.Gate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes down many agreements in one act. What cannot be confirmed is left out and named. */
public final class ConfirmEntries {

    public record Command(List<ConfirmEntry.Command> agreements) {

        public Command {
            agreements = List.copyOf(agreements);
        }
    }

    /** An agreement that was not written down, and why not. */
    public record LeftOut(ConfirmEntry.Command agreement, List<Finding> reasons) {}

    /**
     * @param recorded how many agreements were written down
     * @param confirmed the entries that became final by it
     */
    public record Result(int recorded, Set<EntryId> confirmed, List<LeftOut> leftOut) {

        public Result {
            confirmed = Set.copyOf(confirmed);
            leftOut = List.copyOf(leftOut);
        }
    }

    private final Gate gate;
    private final ConfirmEntry confirmEntry;

    public ConfirmEntries(House house, ConfirmEntry confirmEntry) {
        this.gate = house.gate();
        this.confirmEntry = confirmEntry;
    }

    public Outcome<Result> handle(Actor actor, Command command) {
        var deed = new Gate.Deed("entry.confirm_many", actor.person().value());
        return gate.write(
                actor,
                Permission.CONFIRM_CARE,
                deed,
                () -> new Outcome.Done<>(confirm(actor, command)));
    }

    private Result confirm(Actor actor, Command command) {
        var confirmed = new HashSet<EntryId>();
        var leftOut = new ArrayList<LeftOut>();
        for (var agreement : inOneOrder(command.agreements())) {
            switch (confirmEntry.handle(actor, agreement)) {
                case Outcome.Done<CareLogEntry>(var entry, var _) -> {
                    if (entry instanceof Confirmed) {
                        confirmed.add(entry.id());
                    }
                }
                case Outcome.Refused<CareLogEntry>(var reasons) ->
                        leftOut.add(new LeftOut(agreement, reasons));
                case Outcome.Stale<CareLogEntry> _ ->
                        leftOut.add(
                                new LeftOut(
                                        agreement, List.of(Finding.block("carelog.rule.stale"))));
            }
        }
        return new Result(command.agreements().size() - leftOut.size(), confirmed, leftOut);
    }

    /** Two who confirm the same entries at once must not wait for each other in a circle. */
    private static List<ConfirmEntry.Command> inOneOrder(List<ConfirmEntry.Command> agreements) {
        return agreements.stream()
                .sorted(Comparator.comparing(agreement -> agreement.entry().value()))
                .toList();
    }
}

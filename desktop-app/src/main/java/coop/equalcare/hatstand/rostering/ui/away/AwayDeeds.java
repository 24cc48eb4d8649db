package coop.equalcare.hatstand.rostering.ui.away;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.rostering.domain.away.RecordedAbsence;
import coop.equalcare.hatstand.rostering.ui.week.BoardDeeds;
import coop.equalcare.hatstand.rostering.usecase.away.AbsenceCommand;
import coop.equalcare.hatstand.rostering.usecase.away.ChangeAbsence;
import coop.equalcare.hatstand.rostering.usecase.away.RecordAbsence;
import coop.equalcare.hatstand.rostering.usecase.away.RestoreAbsence;
import coop.equalcare.hatstand.rostering.usecase.away.TakeBackAbsence;

import java.util.List;
import java.util.UUID;

/** What can be done to absences, each with what takes it back. */
record AwayDeeds(BoardDeeds.Away deeds) {

    private static final int NO_VERSION = -1;

    /**
     * Something that was done to an absence.
     *
     * @param absence as it is now
     */
    record Did(RecordedAbsence absence, BoardDeeds.Done done) {}

    private record OfAbsence(AwayDeeds deeds, AbsenceCommand command)
            implements BoardDeeds.Reversal {

        @Override
        public Outcome<BoardDeeds.Done> handle(Actor actor) {
            return deeds.handle(actor, command).map(Did::done);
        }

        @Override
        public BoardDeeds.Reversal seeing(UUID thing, int was, int is) {
            return command.absence().value().equals(thing) && command.seenVersion() == was
                    ? new OfAbsence(deeds, command.seeing(is))
                    : this;
        }
    }

    Outcome<Did> record(Actor actor, RecordAbsence.Command command) {
        return deeds.recordAbsence()
                .handle(actor, command)
                .map(it -> did(it.absence(), it.reversed(), NO_VERSION));
    }

    Outcome<Did> handle(Actor actor, AbsenceCommand command) {
        var seen = command.seenVersion();
        return switch (command) {
            case ChangeAbsence.Command change ->
                    deeds.changeAbsence()
                            .handle(actor, change)
                            .map(it -> did(it.after(), it.reversed(), seen));
            case TakeBackAbsence.Command takeBack ->
                    deeds.takeBackAbsence()
                            .handle(actor, takeBack)
                            .map(it -> did(it.absence(), it.reversed(), seen));
            case RestoreAbsence.Command restore ->
                    deeds.restoreAbsence()
                            .handle(actor, restore)
                            .map(it -> did(it.absence(), it.reversed(), seen));
        };
    }

    private Did did(RecordedAbsence after, AbsenceCommand reversed, int before) {
        var turned = new BoardDeeds.Turned(after.id().value(), before, after.version());
        return new Did(
                after,
                new BoardDeeds.Done(List.of(), new OfAbsence(this, reversed), List.of(turned)));
    }
}

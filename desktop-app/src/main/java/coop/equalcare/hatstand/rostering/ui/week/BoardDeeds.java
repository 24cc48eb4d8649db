package coop.equalcare.hatstand.rostering.ui.week;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.platform.files.FolderMemory;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.usecase.CancelBooking;
import coop.equalcare.hatstand.rostering.usecase.ChangeBooking;
import coop.equalcare.hatstand.rostering.usecase.ChangeBookingTime;
import coop.equalcare.hatstand.rostering.usecase.ExportRota;
import coop.equalcare.hatstand.rostering.usecase.ListCancelled;
import coop.equalcare.hatstand.rostering.usecase.ListSupported;
import coop.equalcare.hatstand.rostering.usecase.MoveBooking;
import coop.equalcare.hatstand.rostering.usecase.OpenBoard;
import coop.equalcare.hatstand.rostering.usecase.PlaceBooking;
import coop.equalcare.hatstand.rostering.usecase.ReadExtract;
import coop.equalcare.hatstand.rostering.usecase.RestoreBooking;
import coop.equalcare.hatstand.rostering.usecase.RosterCommand;
import coop.equalcare.hatstand.rostering.usecase.SuggestCover;

/** All that can be done from the board. */
public record BoardDeeds(
        OpenBoard openBoard,
        ListSupported listSupported,
        PlaceBooking placeBooking,
        MoveBooking moveBooking,
        ChangeBooking changeBooking,
        ChangeBookingTime changeBookingTime,
        CancelBooking cancelBooking,
        RestoreBooking restoreBooking,
        SuggestCover suggestCover,
        ListCancelled listCancelled,
        Out out) {

    /**
     * The ways out of the program.
     *
     * @param folder where the last file went
     */
    public record Out(ReadExtract readExtract, ExportRota exportRota, FolderMemory folder) {}

    private static final int NO_VERSION = -1;

    /**
     * Something that was done.
     *
     * @param reversed takes it back
     * @param restores the version whose state that brings back
     */
    public record Done(Booking after, RosterCommand reversed, int restores) {}

    public Outcome<Done> place(Actor actor, PlaceBooking.Command command) {
        return placeBooking
                .handle(actor, command)
                .map(placed -> new Done(placed.booking(), placed.reversed(), NO_VERSION));
    }

    public Outcome<Done> handle(Actor actor, RosterCommand command) {
        return switch (command) {
            case MoveBooking.Command move ->
                    moveBooking
                            .handle(actor, move)
                            .map(it -> done(it.after(), it.reversed(), command));
            case ChangeBooking.Command change ->
                    changeBooking
                            .handle(actor, change)
                            .map(it -> done(it.after(), it.reversed(), command));
            case ChangeBookingTime.Command change ->
                    changeBookingTime
                            .handle(actor, change)
                            .map(it -> done(it.after(), it.reversed(), command));
            case CancelBooking.Command cancel ->
                    cancelBooking
                            .handle(actor, cancel)
                            .map(it -> done(it.booking(), it.reversed(), command));
            case RestoreBooking.Command restore ->
                    restoreBooking
                            .handle(actor, restore)
                            .map(it -> done(it.booking(), it.reversed(), command));
        };
    }

    private static Done done(Booking after, RosterCommand reversed, RosterCommand command) {
        return new Done(after, reversed, command.seenVersion());
    }
}

package coop.equalcare.hatstand.rostering.ui.week;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.platform.files.FolderMemory;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.BookingId;
import coop.equalcare.hatstand.rostering.domain.series.Scope;
import coop.equalcare.hatstand.rostering.usecase.CancelBooking;
import coop.equalcare.hatstand.rostering.usecase.ChangeBooking;
import coop.equalcare.hatstand.rostering.usecase.ChangeBookingTime;
import coop.equalcare.hatstand.rostering.usecase.ExportRota;
import coop.equalcare.hatstand.rostering.usecase.ListCancelled;
import coop.equalcare.hatstand.rostering.usecase.ListSupported;
import coop.equalcare.hatstand.rostering.usecase.MoveBooking;
import coop.equalcare.hatstand.rostering.usecase.MoveTogether;
import coop.equalcare.hatstand.rostering.usecase.OpenBoard;
import coop.equalcare.hatstand.rostering.usecase.PlaceBooking;
import coop.equalcare.hatstand.rostering.usecase.ReadExtract;
import coop.equalcare.hatstand.rostering.usecase.RestoreBooking;
import coop.equalcare.hatstand.rostering.usecase.RestoreState;
import coop.equalcare.hatstand.rostering.usecase.RosterCommand;
import coop.equalcare.hatstand.rostering.usecase.SuggestCover;
import coop.equalcare.hatstand.rostering.usecase.Together;
import coop.equalcare.hatstand.rostering.usecase.away.ChangeAbsence;
import coop.equalcare.hatstand.rostering.usecase.away.ChangeOffer;
import coop.equalcare.hatstand.rostering.usecase.away.ListAbsences;
import coop.equalcare.hatstand.rostering.usecase.away.ReadHits;
import coop.equalcare.hatstand.rostering.usecase.away.ReadOffer;
import coop.equalcare.hatstand.rostering.usecase.away.RecordAbsence;
import coop.equalcare.hatstand.rostering.usecase.away.RestoreAbsence;
import coop.equalcare.hatstand.rostering.usecase.away.TakeBackAbsence;
import coop.equalcare.hatstand.rostering.usecase.history.CompareVersions;
import coop.equalcare.hatstand.rostering.usecase.history.ReadHistory;
import coop.equalcare.hatstand.rostering.usecase.series.ChangeSeries;
import coop.equalcare.hatstand.rostering.usecase.series.PreviewSeries;
import coop.equalcare.hatstand.rostering.usecase.series.RepeatBooking;
import coop.equalcare.hatstand.rostering.usecase.series.SeriesDraft;
import coop.equalcare.hatstand.rostering.usecase.series.TopUpSeries;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

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
        MoveTogether moveTogether,
        Away away,
        Repeating repeating,
        Past past,
        Out out) {

    /** What comes again and again. */
    public record Repeating(
            PreviewSeries preview,
            RepeatBooking repeat,
            ChangeSeries change,
            Together together,
            TopUpSeries topUp) {}

    /** What bookings were. */
    public record Past(ReadHistory read, RestoreState restore, CompareVersions compare) {}

    /**
     * The ways out of the program.
     *
     * @param folder where the last file went
     */
    public record Out(ReadExtract readExtract, ExportRota exportRota, FolderMemory folder) {}

    /** Who is away when. */
    public record Away(
            RecordAbsence recordAbsence,
            ChangeAbsence changeAbsence,
            TakeBackAbsence takeBackAbsence,
            RestoreAbsence restoreAbsence,
            ReadHits readHits,
            ListAbsences listAbsences,
            ReadOffer readOffer,
            ChangeOffer changeOffer) {}

    private static final int NO_VERSION = -1;

    /** Takes back what was done, or does it again. */
    public interface Reversal {

        Outcome<Done> handle(Actor actor);

        /** The same by somebody who has seen that what had one version has another from now on. */
        Reversal seeing(UUID thing, int was, int is);
    }

    /**
     * Something that has another version because of a deed.
     *
     * @param before the version whose state it has again once the deed is taken back
     */
    public record Turned(UUID thing, int before, int now) {}

    /**
     * Something that was done.
     *
     * @param bookings that it changed, as they are now; none where it was no booking that changed
     * @param reversed takes it back
     */
    public record Done(List<Booking> bookings, Reversal reversed, List<Turned> turned) {

        public Done {
            bookings = List.copyOf(bookings);
            turned = List.copyOf(turned);
        }

        /** The one that it was about. */
        public Booking after() {
            return bookings.getFirst();
        }
    }

    private record OfBooking(BoardDeeds deeds, RosterCommand command) implements Reversal {

        @Override
        public Outcome<Done> handle(Actor actor) {
            return deeds.handle(actor, command);
        }

        @Override
        public Reversal seeing(UUID thing, int was, int is) {
            return command.booking().value().equals(thing) && command.seenVersion() == was
                    ? new OfBooking(deeds, command.seeing(is))
                    : this;
        }
    }

    private record OfSeveral(BoardDeeds deeds, MoveTogether.Command command) implements Reversal {

        @Override
        public Outcome<Done> handle(Actor actor) {
            return deeds.handle(actor, command);
        }

        @Override
        public Reversal seeing(UUID thing, int was, int is) {
            return new OfSeveral(
                    deeds,
                    new MoveTogether.Command(
                            command.moves().stream()
                                    .map(
                                            it ->
                                                    it.booking().value().equals(thing)
                                                                    && it.seenVersion() == was
                                                            ? it.seeing(is)
                                                            : it)
                                    .toList()));
        }
    }

    private record OfSeries(BoardDeeds deeds, Together.Command command) implements Reversal {

        @Override
        public Outcome<Done> handle(Actor actor) {
            return deeds.repeating()
                    .together()
                    .handle(actor, command)
                    .map(it -> deeds.done(it, command.parts().getLast().booking()));
        }

        @Override
        public Reversal seeing(UUID thing, int was, int is) {
            return new OfSeries(deeds, command.seeing(thing, was, is));
        }
    }

    public Outcome<Done> repeat(Actor actor, SeriesDraft draft) {
        return repeating
                .repeat()
                .handle(actor, draft)
                .map(
                        it ->
                                new Done(
                                        it.bookings(),
                                        new OfSeries(this, it.reversed()),
                                        it.bookings().stream()
                                                .map(one -> turned(one, NO_VERSION))
                                                .toList()));
    }

    /** For more than the one booking of a series on which somebody stands. */
    public Outcome<Done> handle(Actor actor, RosterCommand command, Scope scope) {
        var changed =
                switch (command) {
                    case ChangeBooking.Command change ->
                            repeating.change().change(actor, change, scope);
                    case CancelBooking.Command cancel ->
                            repeating.change().cancel(actor, cancel, scope);
                    default -> throw new IllegalArgumentException("of one only: " + command);
                };
        return changed.map(it -> done(it, command.booking()));
    }

    private Done done(Together.Changed changed, BookingId first) {
        var inOrder =
                changed.bookings().stream()
                        .sorted(Comparator.comparing(it -> !it.id().equals(first)))
                        .toList();
        return new Done(
                inOrder,
                new OfSeries(this, changed.reversed()),
                inOrder.stream().map(it -> turned(it, changed.seen(it.id()))).toList());
    }

    private static Turned turned(Booking after, int before) {
        return new Turned(after.id().value(), before, after.version());
    }

    public Outcome<Done> place(Actor actor, PlaceBooking.Command command) {
        return placeBooking
                .handle(actor, command)
                .map(placed -> done(placed.booking(), placed.reversed(), NO_VERSION));
    }

    public Outcome<Done> handle(Actor actor, RosterCommand command) {
        return switch (command) {
            case MoveBooking.Command move ->
                    moveBooking
                            .handle(actor, move)
                            .map(it -> done(it.after(), it.reversed(), command.seenVersion()));
            case ChangeBooking.Command change ->
                    changeBooking
                            .handle(actor, change)
                            .map(it -> done(it.after(), it.reversed(), command.seenVersion()));
            case ChangeBookingTime.Command change ->
                    changeBookingTime
                            .handle(actor, change)
                            .map(it -> done(it.after(), it.reversed(), command.seenVersion()));
            case CancelBooking.Command cancel ->
                    cancelBooking
                            .handle(actor, cancel)
                            .map(it -> done(it.booking(), it.reversed(), command.seenVersion()));
            case RestoreBooking.Command restore ->
                    restoreBooking
                            .handle(actor, restore)
                            .map(it -> done(it.booking(), it.reversed(), command.seenVersion()));
            case RestoreState.Command restore ->
                    past.restore()
                            .handle(actor, restore)
                            .map(it -> done(it.after(), it.reversed(), command.seenVersion()));
        };
    }

    public Outcome<Done> handle(Actor actor, MoveTogether.Command command) {
        return moveTogether
                .handle(actor, command)
                .map(
                        it ->
                                new Done(
                                        it.moved().stream().map(MoveBooking.Moved::after).toList(),
                                        new OfSeveral(this, it.reversed()),
                                        it.moved().stream().map(BoardDeeds::turned).toList()));
    }

    private static Turned turned(MoveBooking.Moved moved) {
        var after = moved.after();
        return new Turned(after.id().value(), moved.before().version(), after.version());
    }

    private Done done(Booking after, RosterCommand reversed, int before) {
        return new Done(
                List.of(after),
                new OfBooking(this, reversed),
                List.of(new Turned(after.id().value(), before, after.version())));
    }
}

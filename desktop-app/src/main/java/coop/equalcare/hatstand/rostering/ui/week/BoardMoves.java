package coop.equalcare.hatstand.rostering.ui.week;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.Slot;
import coop.equalcare.hatstand.shell.Desk;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Picks bookings up, shows what the rules say of a place, and saves. Mouse and keys come here
 * alike.
 */
public final class BoardMoves {

    private final Desk desk;
    private final BoardDeeds deeds;
    private final WeekReader reader;
    private final BoardNews news;
    private final BoardWords words;
    private final BoardHistory history;
    private final ReadOnlyObjectWrapper<Optional<Hand>> hand =
            new ReadOnlyObjectWrapper<>(this, "hand", Optional.empty());
    private Optional<Booking> cut = Optional.empty();

    BoardMoves(Desk desk, BoardDeeds deeds, WeekReader reader, BoardNews news) {
        this.desk = desk;
        this.deeds = deeds;
        this.reader = reader;
        this.news = news;
        this.words = new BoardWords(desk.texts());
        this.history = new BoardHistory(desk, deeds, reader, news);
        reader.pictureProperty().subscribe(_ -> judgeAgain());
        reader.awayProperty()
                .subscribe(
                        away -> {
                            if (!away) {
                                saveWaiting();
                            }
                        });
    }

    /** Takes a booking in hand; it stays where it is until it is dropped. */
    public void pickUp(Booking booking) {
        if (!desk.actor().may(Permission.EDIT_ROSTER)) {
            news.refused(
                    List.of(
                            Finding.block(
                                    "platform.gate.missing_permission", Permission.EDIT_ROSTER)));
        } else if (hand.get().isEmpty()) {
            hand.set(Optional.of(Hand.of(booking)));
        }
    }

    public void carryTo(Slot slot) {
        hand.get().ifPresent(held -> bring(held.to(slot, held.length())));
    }

    /** Pulls one of its ends, or both; it stays with whoever has it. */
    public void stretchTo(TimeSpan when) {
        hand.get()
                .ifPresent(
                        held ->
                                bring(
                                        held.to(
                                                new Slot(held.slot().worker(), when.start()),
                                                when.length())));
    }

    private void bring(Hand next) {
        hand.get()
                .filter(held -> held.stage() == Hand.Stage.CARRIED && !held.equals(next))
                .ifPresent(_ -> hand.set(Optional.of(judged(next))));
    }

    private Hand judged(Hand held) {
        return held.judged(verdict(held.proposed(), held.slot()));
    }

    /** The board changed under the hand: the hand stays, and is judged by the new board. */
    private void judgeAgain() {
        hand.set(hand.get().map(this::judged));
    }

    public List<Finding> verdict(Booking booking, Slot slot) {
        return reader.pictureProperty()
                .get()
                .map(week -> week.verdict(booking, slot))
                .orElse(List.of());
    }

    public void giveUp() {
        if (hand.get().filter(held -> held.stage() != Hand.Stage.SAVING).isPresent()) {
            hand.set(Optional.empty());
        }
    }

    /** Saves what is in hand where it is; unmoved, it is only put down. */
    public void drop() {
        hand.get()
                .filter(held -> held.stage() != Hand.Stage.SAVING && held.isMoved())
                .ifPresentOrElse(this::save, this::giveUp);
    }

    /** The same without carrying: from a form, or by cutting and pasting. */
    public void move(Booking booking, Slot slot) {
        pickUp(booking);
        carryTo(slot);
        drop();
    }

    private void save(Hand held) {
        hand.set(Optional.of(held.at(Hand.Stage.SAVING)));
        desk.background()
                .run(
                        () -> deeds.handle(desk.actor(), held.command()),
                        outcome -> settle(held, outcome),
                        _ -> keepInHand(held));
    }

    private void settle(Hand held, Outcome<BoardDeeds.Done> outcome) {
        switch (outcome) {
            case Outcome.Done<BoardDeeds.Done>(var done, var findings) ->
                    history.did(sentence(held), done, findings);
            case Outcome.Refused<BoardDeeds.Done>(var reasons) -> {
                if (Outage.isIn(reasons) && !Outage.mayHaveSaved(reasons)) {
                    keepInHand(held);
                    return;
                }
                news.refused(reasons);
                if (Outage.isIn(reasons)) {
                    reader.reload();
                }
            }
            case Outcome.Stale<BoardDeeds.Done> _ -> {
                news.warn("rostering.board.stale");
                reader.reload();
            }
        }
        hand.set(Optional.empty());
    }

    private void keepInHand(Hand held) {
        hand.set(Optional.of(held.at(Hand.Stage.WAITING)));
        news.announce(desk.texts().get("rostering.board.waiting"));
        reader.reload();
    }

    /** Saves what was dropped while the database was away. */
    void saveWaiting() {
        hand.get().filter(held -> held.stage() == Hand.Stage.WAITING).ifPresent(this::save);
    }

    private String sentence(Hand held) {
        return reader.pictureProperty()
                .get()
                .map(week -> words.moved(held, week.board()))
                .orElse("");
    }

    /** Marks a booking to be pasted elsewhere. */
    public void cut(Booking booking) {
        cut = Optional.of(booking);
        news.announce(desk.texts().get("rostering.board.cut"));
    }

    /** Moves what was cut, once. */
    public void paste(Function<Booking, Slot> to) {
        var pasted =
                cut.flatMap(
                        booking ->
                                reader.pictureProperty()
                                        .get()
                                        .flatMap(week -> week.board().booking(booking.id())));
        cut = Optional.empty();
        pasted.ifPresent(booking -> move(booking, to.apply(booking)));
    }

    public ReadOnlyObjectProperty<Optional<Hand>> handProperty() {
        return hand.getReadOnlyProperty();
    }

    public BoardHistory history() {
        return history;
    }
}

package coop.equalcare.hatstand.rostering.ui.week;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.Slot;
import coop.equalcare.hatstand.shell.Desk;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Map;
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
    private final ReadOnlyObjectWrapper<Optional<Booking>> cut =
            new ReadOnlyObjectWrapper<>(this, "cut", Optional.empty());
    private Map<PersonId, String> namesOfCut = Map.of();
    private boolean pasting;
    private Runnable afterwards = () -> {};

    BoardMoves(Desk desk, BoardDeeds deeds, WeekReader reader, BoardNews news) {
        this.desk = desk;
        this.deeds = deeds;
        this.reader = reader;
        this.news = news;
        this.words = new BoardWords(desk.texts());
        this.history = new BoardHistory(desk, deeds.past().compare(), reader, news);
        reader.pictureProperty().subscribe(_ -> judgeAgain());
        reader.awayProperty()
                .subscribe(
                        away -> {
                            if (!away) {
                                saveWaiting();
                            }
                        });
    }

    /**
     * Takes a booking in hand; it stays where it is until it is dropped. Another one that was
     * carried is given up; one on its way to the database is not.
     *
     * @return whether it is this booking that is carried now
     */
    public boolean pickUp(Booking booking) {
        if (!desk.actor().may(Permission.EDIT_ROSTER)) {
            news.notDone(
                    List.of(
                            Finding.block(
                                    "platform.gate.missing_permission", Permission.EDIT_ROSTER)));
            return false;
        }
        var held = hand.get();
        if (held.filter(it -> it.stage() != Hand.Stage.CARRIED).isPresent()) {
            news.notDone(List.of(unfinished(held.orElseThrow())));
            return false;
        }
        if (held.filter(it -> it.isOf(booking)).isEmpty()) {
            giveUp();
            hand.set(Optional.of(Hand.of(booking)));
        }
        return true;
    }

    /** What there is to say of a move that is not saved yet. */
    public static Finding unfinished(Hand held) {
        return Finding.warn(
                held.stage() == Hand.Stage.WAITING
                        ? "rostering.board.unsaved.waiting"
                        : "rostering.board.unsaved.saving");
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
            putDown();
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
        if (pickUp(booking)) {
            carryTo(slot);
            drop();
        }
    }

    private void save(Hand held) {
        hand.set(Optional.of(held.at(Hand.Stage.SAVING)));
        history.run(
                () -> deeds.handle(desk.actor(), held.command()),
                outcome -> settle(held, outcome),
                this::lost);
    }

    /** A fault of the program is no outage: trying again would only fail again. */
    private void lost() {
        putDown();
        news.warn("rostering.board.fault");
        reader.reload();
    }

    private void settle(Hand held, Outcome<BoardDeeds.Done> outcome) {
        switch (outcome) {
            case Outcome.Done<BoardDeeds.Done>(var done, var findings) -> {
                cut.set(pasting ? Optional.empty() : cut.get().map(it -> newer(it, done.after())));
                history.did(sentence(held), done, findings);
                var then = afterwards;
                putDown();
                then.run();
                return;
            }
            case Outcome.Refused<BoardDeeds.Done>(var reasons) -> {
                if (Outage.isIn(reasons) && !Outage.mayHaveSaved(reasons)) {
                    keepInHand(held);
                    return;
                }
                if (held.isStretched()) {
                    news.notDone(reasons);
                } else {
                    news.refused(reasons);
                }
                if (Outage.isIn(reasons)) {
                    reader.reload();
                }
            }
            case Outcome.Stale<BoardDeeds.Done> _ -> {
                news.warn("rostering.board.stale");
                cut.set(cut.get().filter(_ -> !pasting));
                reader.reload();
            }
        }
        putDown();
    }

    private static Booking newer(Booking kept, Booking changed) {
        return kept.id().equals(changed.id()) ? changed : kept;
    }

    private void putDown() {
        hand.set(Optional.empty());
        pasting = false;
        afterwards = () -> {};
    }

    private void keepInHand(Hand held) {
        hand.set(Optional.of(held.at(Hand.Stage.WAITING)));
        afterwards = () -> {};
        news.announce(desk.texts().get("rostering.board.waiting"));
        reader.reload();
    }

    /** Saves what was dropped while the database was away. */
    void saveWaiting() {
        hand.get().filter(held -> held.stage() == Hand.Stage.WAITING).ifPresent(this::save);
    }

    /**
     * @param then where to go once what was dropped is saved; if it cannot be, nobody goes anywhere
     */
    public void saveAnd(Runnable then) {
        if (hand.get().isEmpty()) {
            then.run();
            return;
        }
        afterwards = then;
        saveWaiting();
    }

    private String sentence(Hand held) {
        if (pasting) {
            namesOfCut.forEach(reader::name);
        }
        return reader.pictureProperty()
                .get()
                .map(week -> words.moved(held, week.board()))
                .orElse("");
    }

    /** Marks a booking to be pasted elsewhere. */
    public void cut(Booking booking) {
        cut.set(Optional.of(booking));
        reader.pictureProperty().get().ifPresent(week -> namesOfCut = week.namesIn(booking));
        news.announce(desk.texts().get("rostering.board.cut"));
    }

    /**
     * Moves what was cut, once; also into another week, where its version tells whether it is still
     * as it was.
     */
    public void paste(Function<Booking, Slot> to) {
        if (cut.get().isEmpty()) {
            news.announce(desk.texts().get("rostering.board.nothing_cut"));
            return;
        }
        var kept = cut.get().get();
        namesOfCut.forEach(reader::name);
        var pasted =
                reader.pictureProperty()
                        .get()
                        .flatMap(week -> week.board().booking(kept.id()))
                        .orElse(kept);
        if (pickUp(pasted)) {
            carryTo(to.apply(pasted));
            pasting = true;
            drop();
        }
    }

    /** What the next paste moves. */
    public ReadOnlyObjectProperty<Optional<Booking>> cutProperty() {
        return cut.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Hand>> handProperty() {
        return hand.getReadOnlyProperty();
    }

    public BoardHistory history() {
        return history;
    }
}

package coop.equalcare.hatstand.rostering.ui.history;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.history.BookingPast;
import coop.equalcare.hatstand.rostering.domain.history.PastState;
import coop.equalcare.hatstand.rostering.ui.week.BoardWords;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What became of a booking, as sentences. */
final class HistoryWords {

    private final BoardWords words;
    private final Texts texts;
    private final BookingPast past;

    HistoryWords(BoardWords words, BookingPast past) {
        this.words = words;
        this.texts = words.texts();
        this.past = past;
    }

    /** For example {@code Moved from Nina to Hanif}, one sentence for each thing that changed. */
    List<String> sentences(PastState state) {
        return switch (state.act()) {
            case KEPT -> and(texts.get("rostering.history.kept"), cancelled(state));
            case ADDED -> List.of(texts.get("rostering.history.added"));
            case REMOVED -> List.of(texts.get("rostering.history.removed"));
            case CHANGED ->
                    past.before(state)
                            .map(before -> changes(before.booking(), state))
                            .orElseGet(() -> List.of(texts.get("rostering.history.changed")));
        };
    }

    private static List<String> and(String first, Optional<String> second) {
        return second.map(it -> List.of(first, it)).orElseGet(() -> List.of(first));
    }

    private List<String> changes(Booking before, PastState state) {
        var after = state.booking();
        var said = new ArrayList<String>();
        if (!before.cancelled()) {
            cancelled(state).ifPresent(said::add);
        }
        if (before.cancelled() && !after.cancelled()) {
            said.add(texts.get("rostering.history.put_back"));
        }
        if (!before.supported().equals(after.supported())) {
            said.add(
                    texts.get(
                            "rostering.history.supported",
                            past.nameOf(before.supported()),
                            past.nameOf(after.supported())));
        }
        if (!before.worker().equals(after.worker())) {
            said.add(worker(before.worker(), after.worker()));
        }
        if (!before.when().equals(after.when())) {
            said.add(time(before.when(), after.when()));
        }
        if (before.kind() != after.kind()) {
            said.add(texts.get("rostering.history.kind", before.kind(), after.kind()));
        }
        if (!before.neededSkill().equals(after.neededSkill())) {
            said.add(skill(before.neededSkill(), after.neededSkill()));
        }
        return said.isEmpty() ? List.of(texts.get("rostering.history.same")) : said;
    }

    private Optional<String> cancelled(PastState state) {
        return Optional.of(state)
                .filter(it -> it.booking().cancelled())
                .map(
                        it ->
                                it.reason()
                                        .map(why -> texts.get("rostering.history.cancelled", why))
                                        .orElseGet(() -> texts.get("rostering.history.taken_off")));
    }

    private String worker(Optional<PersonId> before, Optional<PersonId> after) {
        if (before.isEmpty()) {
            return texts.get("rostering.history.given", past.nameOf(after.orElseThrow()));
        }
        var had = past.nameOf(before.get());
        return after.map(it -> texts.get("rostering.history.moved", had, past.nameOf(it)))
                .orElseGet(() -> texts.get("rostering.history.freed", had));
    }

    /** For example {@code Tuesday 9:00 to 10:00 became 9:30 to 10:30}. */
    private String time(TimeSpan before, TimeSpan after) {
        return date(before.start()).equals(date(after.start()))
                ? texts.get(
                        "rostering.history.time",
                        format("EEEE H:mm", before.start()),
                        end(before),
                        format("H:mm", after.start()),
                        end(after))
                : texts.get(
                        "rostering.history.day",
                        format("EEEE d MMMM H:mm", before.start()),
                        end(before),
                        format("EEEE d MMMM H:mm", after.start()),
                        end(after));
    }

    /** An end on another day says which. */
    private String end(TimeSpan when) {
        var isSameDay = date(when.start()).equals(date(when.end().minusNanos(1)));
        return format(isSameDay ? "H:mm" : "EEEE H:mm", when.end());
    }

    private String skill(Optional<String> before, Optional<String> after) {
        if (before.isEmpty()) {
            return texts.get("rostering.history.needs", after.orElseThrow());
        }
        return after.map(it -> texts.get("rostering.history.needs_instead", it, before.get()))
                .orElseGet(() -> texts.get("rostering.history.needs_no_more", before.get()));
    }

    private LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, texts.zone());
    }

    private String format(String pattern, Instant instant) {
        var shown =
                DateTimeFormatter.ofPattern(pattern, texts.locale())
                        .format(instant.atZone(texts.zone()));
        return texts.told(instant, shown);
    }

    /** For example {@code Nina, Tue 24 Nov 2026 at 14:03}. */
    String who(PastState state) {
        var at =
                DateTimeFormatter.ofPattern("EEE d MMM yyyy", texts.locale())
                        .format(state.at().atZone(texts.zone()));
        return texts.get("rostering.history.who", by(state), at, texts.time(state.at()));
    }

    /** Whoever did it, or through which login it was done. */
    String by(PastState state) {
        return state.by().orElseGet(() -> texts.get("rostering.history.login", state.login()));
    }

    /** For example {@code Tue 24 Nov, 09:00–10:00, with Hanif · visit}. */
    String state(Booking booking) {
        var plan =
                texts.get(
                        "rostering.history.state",
                        words.when(booking.when()),
                        worker(booking),
                        booking.kind());
        var whole =
                booking.neededSkill()
                        .map(it -> texts.get("rostering.history.state.needs", plan, it))
                        .orElse(plan);
        return booking.cancelled() ? texts.get("rostering.history.state.cancelled", whole) : whole;
    }

    /** For example {@code with Hanif}, or {@code nobody yet}. */
    String worker(Booking booking) {
        return words.with(booking.worker().map(past::nameOf));
    }

    String supported(Booking booking) {
        return past.nameOf(booking.supported());
    }

    BoardWords board() {
        return words;
    }
}

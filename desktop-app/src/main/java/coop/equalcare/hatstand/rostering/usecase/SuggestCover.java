package coop.equalcare.hatstand.rostering.usecase;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.rostering.domain.Board;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.BookingId;
import coop.equalcare.hatstand.rostering.domain.Bookings;
import coop.equalcare.hatstand.rostering.domain.RosterRules;
import coop.equalcare.hatstand.rostering.domain.cover.Candidate;
import coop.equalcare.hatstand.rostering.domain.cover.Continuity;
import coop.equalcare.hatstand.rostering.domain.cover.CoverQuestion;
import coop.equalcare.hatstand.rostering.domain.cover.CoverRanking;
import coop.equalcare.hatstand.rostering.domain.cover.PastSupports;
import coop.equalcare.hatstand.rostering.domain.travel.TravelMode;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Asks who could take a booking on, and why. It changes nothing and sends nobody. */
public final class SuggestCover {

    /**
     * @param mode how they would get there
     */
    public record Query(BookingId booking, TravelMode mode) {}

    /** What was read, and everybody who gives support, the best first. */
    public record Suggestion(CoverQuestion question, List<Candidate> candidates) {

        public Suggestion {
            candidates = List.copyOf(candidates);
        }

        static Suggestion to(CoverQuestion question) {
            return new Suggestion(question, CoverRanking.of(question));
        }

        /** Ranked anew of what was read, if they got there in another way. */
        public Suggestion by(TravelMode mode) {
            return to(question.by(mode));
        }

        /** The booking as it was read. */
        public Booking booking() {
            return question.booking();
        }

        /** Of the week of the booking. */
        public Board board() {
            return question.board();
        }
    }

    private final Gate gate;
    private final Bookings bookings;
    private final PastSupports past;
    private final Homes homes;
    private final InstantSource clock;
    private final ZoneId zone;

    public SuggestCover(
            Gate gate,
            Bookings bookings,
            PastSupports past,
            Homes homes,
            InstantSource clock,
            ZoneId zone) {
        this.gate = gate;
        this.bookings = bookings;
        this.past = past;
        this.homes = homes;
        this.clock = clock;
        this.zone = zone;
    }

    /** A booking that is cancelled, or gone, is stale. */
    public Outcome<Suggestion> handle(Actor actor, Query query) {
        var deed = new Gate.Deed("booking.suggest_cover", query.booking().value());
        return gate.read(actor, Permission.EDIT_ROSTER, deed, () -> suggest(query));
    }

    private Outcome<Suggestion> suggest(Query query) {
        return bookings.find(query.booking())
                .filter(booking -> !booking.cancelled())
                .map(booking -> suggest(booking, query.mode()))
                .orElseGet(Outcome.Stale::new);
    }

    private Outcome<Suggestion> suggest(Booking booking, TravelMode mode) {
        var day = LocalDate.ofInstant(booking.when().start(), zone);
        var week = OpenBoard.week(OpenBoard.mondayOf(day), zone);
        var board = bookings.board(around(booking, week));
        var now = clock.instant();
        var question =
                new CoverQuestion(
                        booking,
                        board,
                        week,
                        homes.on(day),
                        past.supportersOf(
                                booking.supported(),
                                new TimeSpan(now.minus(Continuity.LOOKS_BACK), now)),
                        mode);
        return new Outcome.Done<>(Suggestion.to(question));
    }

    /** A booking that reaches out of its week is asked about whole. */
    private static TimeSpan around(Booking booking, TimeSpan week) {
        var end = booking.when().end().isAfter(week.end()) ? booking.when().end() : week.end();
        return new TimeSpan(week.start(), end).widenedBy(RosterRules.REACH);
    }
}

package coop.equalcare.hatstand.rostering.domain.out;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.rostering.domain.Board;
import coop.equalcare.hatstand.rostering.domain.Booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A stretch of the rota to be taken out of the program: on paper, or as a file.
 *
 * @param made when it was read
 * @param isDemo whether everybody is invented: whatever is made of it says so
 */
public record RotaExtract(
        TimeSpan span, Board board, List<Cancelled> cancelled, Instant made, boolean isDemo) {

    private static final Comparator<Booking> BY_START =
            Comparator.comparing((Booking booking) -> booking.when().start())
                    .thenComparing(booking -> booking.id().value());

    public RotaExtract {
        cancelled = List.copyOf(cancelled);
    }

    /** All bookings that touch the span, by their start. */
    public List<Booking> bookings() {
        return inSpan().toList();
    }

    /** Those in which somebody gives or gets support. */
    public List<Booking> of(PersonId person) {
        return inSpan().filter(
                        booking ->
                                booking.supported().equals(person)
                                        || booking.worker().filter(person::equals).isPresent())
                .toList();
    }

    /** The name of whoever is met in it, seen from one of the two; empty if nobody is yet. */
    public Optional<String> other(Booking booking, PersonId one) {
        return (booking.supported().equals(one)
                        ? booking.worker()
                        : Optional.of(booking.supported()))
                .map(board::nameOf);
    }

    /** Those that nobody has taken on. */
    public List<Booking> open() {
        return inSpan().filter(booking -> booking.worker().isEmpty()).toList();
    }

    private Stream<Booking> inSpan() {
        return board.bookings().stream()
                .filter(booking -> booking.when().overlaps(span))
                .sorted(BY_START);
    }

    /** The days of the span, by the clock on the wall. */
    public List<LocalDate> days() {
        return dayOf(span.start()).datesUntil(dayOf(span.end().minusNanos(1)).plusDays(1)).toList();
    }

    /** A night belongs to the day on which it begins, or the first of the span. */
    public LocalDate dayOf(Booking booking) {
        var start = booking.when().start();
        return dayOf(start.isBefore(span.start()) ? span.start() : start);
    }

    private LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, board.zone());
    }
}

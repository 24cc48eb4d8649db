package coop.equalcare.hatstand.rostering.ui.week;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.BookingKind;
import coop.equalcare.hatstand.rostering.ui.span.CardSize;

import java.util.Optional;

/** What a card looks like, whoever it is for. */
public record CardLook(
        BookingKind kind,
        boolean open,
        boolean confirmed,
        boolean repeats,
        Optional<Finding.Severity> worst,
        CardSize size) {

    public static CardLook of(Booking booking, WeekPicture week, CardSize size) {
        var worst =
                week.findingsOf(booking.id()).stream()
                        .map(Finding::severity)
                        .filter(severity -> severity != Finding.Severity.NOTE)
                        .findFirst();
        return new CardLook(
                booking.kind(),
                booking.worker().isEmpty(),
                week.board().isConfirmed(booking.id()),
                week.board().occurrence(booking.id()).isPresent(),
                worst,
                size);
    }

    /** A trouble comes before the kind; a plain visit needs no mark. */
    public Optional<String> icon() {
        if (worst.isPresent()) {
            return Optional.of(
                    worst.get() == Finding.Severity.BLOCK
                            ? "fth-alert-octagon"
                            : "fth-alert-triangle");
        }
        if (confirmed) {
            return Optional.of("fth-check");
        }
        return switch (kind) {
            case VISIT -> Optional.empty();
            case SLEEP_IN -> Optional.of("fth-moon");
            case WAKING_NIGHT -> Optional.of("fth-eye");
            case MEETING -> Optional.of("fth-users");
            case TRAINING -> Optional.of("fth-book-open");
        };
    }
}

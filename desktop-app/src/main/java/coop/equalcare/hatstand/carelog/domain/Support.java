package coop.equalcare.hatstand.carelog.domain;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.rostering.domain.BookingId;
import coop.equalcare.hatstand.rostering.domain.BookingKind;

import java.util.List;

/**
 * The support that an entry is about, as the rota had it when it ended: who was there, and what was
 * planned. No adjustment changes it.
 */
public record Support(
        BookingId booking,
        PersonId supported,
        PersonId worker,
        BookingKind kind,
        TimeSpan planned) {

    public Support {
        if (worker.equals(supported)) {
            throw new IllegalArgumentException("nobody supports themselves: " + worker);
        }
    }

    /** Those who have to agree: the one who gave support, then the one who received it. */
    public List<PersonId> attendees() {
        return List.of(worker, supported);
    }

    /** The kind of time, for those who do not know the rota: rates and pay go by this name. */
    public String kindName() {
        return kind.name();
    }
}

package coop.equalcare.hatstand.rostering.store;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.rostering.domain.AvailabilityWindow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.LocalTime;
import java.util.UUID;

/** One row of {@code availability}. */
@Entity
@Table(name = "availability")
class AvailabilityRow {

    @Id UUID id;

    @Column(name = "person_id", nullable = false)
    UUID personId;

    /** As ISO has it: Monday is 1. */
    @Column(nullable = false)
    int weekday;

    @Column(name = "from_time", nullable = false)
    LocalTime fromTime;

    @Column(name = "until_time", nullable = false)
    LocalTime untilTime;

    static AvailabilityRow from(UUID id, PersonId worker, AvailabilityWindow window) {
        var row = new AvailabilityRow();
        row.id = id;
        row.personId = worker.value();
        row.weekday = window.day().getValue();
        row.fromTime = window.from();
        row.untilTime = window.until();
        return row;
    }
}

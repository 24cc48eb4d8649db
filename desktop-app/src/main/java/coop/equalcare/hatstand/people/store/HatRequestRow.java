package coop.equalcare.hatstand.people.store;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.hats.HatRequest;
import coop.equalcare.hatstand.people.domain.hats.HatRequest.Decision;
import coop.equalcare.hatstand.people.domain.hats.HatRequestId;
import coop.equalcare.hatstand.people.domain.hats.HatRequestState;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** One row of {@code hat_request}. What was asked never changes; what was decided is added. */
@Entity
@Table(name = "hat_request")
class HatRequestRow {

    @Id UUID id;

    @Column(name = "person_id", nullable = false, updatable = false)
    UUID personId;

    @Column(nullable = false, updatable = false)
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Hat hat;

    @Column(name = "requested_by", nullable = false, updatable = false)
    UUID requestedBy;

    @Column(name = "requested_at", nullable = false, updatable = false)
    Instant requestedAt;

    @Column(updatable = false)
    @Nullable String wish;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    HatRequestState state;

    @Column @Nullable Boolean pending;

    @Column(name = "decided_by")
    @Nullable UUID decidedBy;

    @Column(name = "decided_at")
    @Nullable Instant decidedAt;

    @Column @Nullable String reason;

    @Column(name = "assignment_id")
    @Nullable UUID assignmentId;

    @Column(name = "worn_since")
    @Nullable LocalDate wornSince;

    @Column(nullable = false)
    boolean alone;

    @Version
    @Column(nullable = false)
    int version;

    static HatRequestRow from(HatRequest request) {
        var row = new HatRequestRow();
        row.id = request.id().value();
        row.personId = request.person().value();
        row.hat = request.hat();
        row.requestedBy = request.requestedBy().value();
        row.requestedAt = request.requestedAt();
        row.wish = filled(request.wish());
        row.state = request.state();
        row.pending = request.isWaiting() ? Boolean.TRUE : null;
        row.version = request.version();
        request.decision().ifPresent(row::decided);
        return row;
    }

    private void decided(Decision how) {
        decidedBy = how.by().value();
        decidedAt = how.at();
        reason = filled(how.reason());
        if (how instanceof Decision.Granted granted) {
            assignmentId = granted.assignment();
            wornSince = granted.since();
            alone = granted.alone();
        }
    }

    private static @Nullable String filled(String text) {
        return text.isEmpty() ? null : text;
    }

    HatRequest toDomain() {
        return new HatRequest(
                new HatRequestId(id),
                new PersonId(personId),
                hat,
                new PersonId(requestedBy),
                requestedAt,
                Objects.requireNonNullElse(wish, ""),
                decision(),
                version);
    }

    private Optional<Decision> decision() {
        if (state == HatRequestState.WAITING) {
            return Optional.empty();
        }
        var by = new PersonId(Objects.requireNonNull(decidedBy));
        var at = Objects.requireNonNull(decidedAt);
        var why = Objects.requireNonNullElse(reason, "");
        return Optional.of(
                switch (state) {
                    case GRANTED ->
                            new Decision.Granted(
                                    by,
                                    at,
                                    Objects.requireNonNull(assignmentId),
                                    Objects.requireNonNull(wornSince),
                                    alone,
                                    why);
                    case DECLINED -> new Decision.Declined(by, at, why);
                    case WAITING, WITHDRAWN -> new Decision.Withdrawn(by, at);
                });
    }
}

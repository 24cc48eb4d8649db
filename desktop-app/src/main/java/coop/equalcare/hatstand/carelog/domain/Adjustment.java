package coop.equalcare.hatstand.carelog.domain;

import coop.equalcare.hatstand.kernel.PersonId;

import java.time.Instant;

/**
 * Why an entry says something else than before.
 *
 * @param edition the one that said {@code before}; agreements to it no longer count
 */
public record Adjustment(
        int edition, Worked before, Worked after, PersonId by, Instant at, String reason) {

    public static final int LONGEST_REASON = 500;

    public Adjustment {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException(
                    "a reason has 1 to " + LONGEST_REASON + " characters");
        }
    }
}

package coop.equalcare.hatstand.rostering.domain;

import coop.equalcare.hatstand.kernel.PersonId;

import java.time.Instant;

/**
 * Why a booking was cancelled, and when: the notice given is the time from then to its start.
 *
 * @param by who wrote it down
 * @param reason in their own words
 */
public record Cancellation(PersonId by, Instant at, String reason) {

    public static final int LONGEST_REASON = 500;

    public Cancellation {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("a reason of " + reason.length() + " characters");
        }
    }
}

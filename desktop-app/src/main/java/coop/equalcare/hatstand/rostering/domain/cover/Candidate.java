package coop.equalcare.hatstand.rostering.domain.cover;

import coop.equalcare.hatstand.rostering.domain.Worker;

import java.util.List;

/**
 * Somebody who might take a booking on, and why or why not.
 *
 * @param reasons what speaks against it first, then what speaks for it
 * @param points the more the better, among those of one standing
 */
public record Candidate(Worker worker, Standing standing, List<Reason> reasons, int points) {

    public Candidate {
        reasons = List.copyOf(reasons);
    }
}

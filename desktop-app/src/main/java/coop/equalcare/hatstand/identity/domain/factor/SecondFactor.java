package coop.equalcare.hatstand.identity.domain.factor;

import coop.equalcare.hatstand.kernel.PersonId;

import java.time.Instant;

/**
 * That somebody has an app that shows their codes.
 *
 * @param sealedSecret what the app knows, shut up
 * @param lastStep of the newest code that was used: no code is good twice, nor an older one
 */
public record SecondFactor(
        PersonId person, String sealedSecret, Instant since, long lastStep, int version) {

    public SecondFactor used(long step) {
        if (step <= lastStep) {
            throw new IllegalArgumentException("used already");
        }
        return new SecondFactor(person, sealedSecret, since, step, version);
    }
}

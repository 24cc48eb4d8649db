package coop.equalcare.hatstand.identity.usecase;

import coop.equalcare.hatstand.identity.domain.password.OneTimeCode;
import coop.equalcare.hatstand.platform.secrets.Argon2id;
import coop.equalcare.hatstand.platform.secrets.RandomBytes;

/**
 * How what people type becomes what the database keeps.
 *
 * @param cost of one guess
 */
public record Hashing(Argon2id cost, RandomBytes random) {

    String of(char[] secret) {
        return cost.hash(secret, random);
    }

    OneTimeCode newCode() {
        return OneTimeCode.of(random.next(OneTimeCode.RANDOM_BYTES));
    }

    /** A code is machine-made, so that the least cost will do. */
    String of(OneTimeCode code) {
        return Argon2id.FLOOR.hash(OneTimeCode.normalised(code.text().toCharArray()), random);
    }
}

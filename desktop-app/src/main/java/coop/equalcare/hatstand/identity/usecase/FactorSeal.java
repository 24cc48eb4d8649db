package coop.equalcare.hatstand.identity.usecase;

import coop.equalcare.hatstand.identity.domain.factor.TotpSecret;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.secrets.Sealer;

import java.util.Arrays;

/** Shuts the secrets of second factors up, each for its person only. */
public record FactorSeal(Sealer sealer) {

    public static final String PURPOSE = "hatstand second factors 1";

    String shut(PersonId person, TotpSecret secret) {
        var bytes = secret.bytes();
        try {
            return sealer.seal(bytes, about(person));
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** To be wiped after use. */
    TotpSecret open(PersonId person, String sealed) {
        var bytes = sealer.open(sealed, about(person));
        try {
            return new TotpSecret(bytes);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static String about(PersonId person) {
        return "second factor of " + person.value();
    }
}

package coop.equalcare.hatstand.identity.domain.factor;

import java.util.List;

/** A person's recovery codes that have not been used. */
public record RecoveryCodes(List<RecoveryCode> left) {

    public static final int HOW_MANY = 10;

    public RecoveryCodes {
        left = List.copyOf(left);
    }
}

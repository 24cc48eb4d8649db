package coop.equalcare.hatstand.ledger.domain;

import java.util.Optional;

/**
 * An account and, where it is somebody’s, what that person is called today.
 *
 * @param holder the person’s name; nothing for an account of the co-op
 */
public record NamedAccount(Account account, Optional<String> holder) {

    public Unit unit() {
        return account.unit();
    }
}

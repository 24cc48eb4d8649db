package coop.equalcare.hatstand.identity.domain.password;

import coop.equalcare.hatstand.kernel.PersonId;

import java.util.List;
import java.util.Optional;

/** The passwords of all who sign in at a database that is a file; hashes only. */
public interface StaffPasswords {

    Optional<StaffPassword> find(PersonId person);

    List<StaffPassword> all();

    void add(StaffPassword password);

    /** Fails as stale if it was changed since it was read. */
    void save(StaffPassword password);
}

package coop.equalcare.hatstand.identity.domain.password;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.work.WriteConflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fake of {@link StaffPasswords}. */
public final class InMemoryStaffPasswords implements StaffPasswords {

    private final Map<PersonId, StaffPassword> all = new LinkedHashMap<>();

    @Override
    public Optional<StaffPassword> find(PersonId person) {
        return Optional.ofNullable(all.get(person));
    }

    @Override
    public List<StaffPassword> all() {
        return new ArrayList<>(all.values());
    }

    @Override
    public void add(StaffPassword password) {
        if (all.putIfAbsent(password.person(), password) != null) {
            throw new WriteConflict.Forbidden("unknown", new IllegalStateException("there"));
        }
    }

    @Override
    public void save(StaffPassword password) {
        var before = all.get(password.person());
        if (before == null || before.version() != password.version()) {
            throw new WriteConflict.Stale(new IllegalStateException("changed since it was read"));
        }
        all.put(
                password.person(),
                new StaffPassword(
                        password.person(),
                        password.standing(),
                        password.hash(),
                        password.since(),
                        password.until(),
                        password.version() + 1));
    }
}

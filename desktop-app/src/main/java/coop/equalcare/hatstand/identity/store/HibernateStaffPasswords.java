package coop.equalcare.hatstand.identity.store;

import coop.equalcare.hatstand.identity.domain.password.StaffPassword;
import coop.equalcare.hatstand.identity.domain.password.StaffPasswords;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.database.Sessions;

import java.util.List;
import java.util.Optional;

/** Passwords in the table {@code staff_password}. */
public final class HibernateStaffPasswords implements StaffPasswords {

    private final Sessions sessions;

    public HibernateStaffPasswords(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<StaffPassword> find(PersonId person) {
        return Optional.ofNullable(sessions.current().get(StaffPasswordRow.class, person.value()))
                .map(StaffPasswordRow::toDomain);
    }

    @Override
    public List<StaffPassword> all() {
        return sessions
                .current()
                .createSelectionQuery("from StaffPasswordRow", StaffPasswordRow.class)
                .getResultList()
                .stream()
                .map(StaffPasswordRow::toDomain)
                .toList();
    }

    @Override
    public void add(StaffPassword password) {
        sessions.current().insert(StaffPasswordRow.from(password));
    }

    @Override
    public void save(StaffPassword password) {
        sessions.current().update(StaffPasswordRow.from(password));
    }
}

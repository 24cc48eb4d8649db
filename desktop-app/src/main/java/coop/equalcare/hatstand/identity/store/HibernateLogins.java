package coop.equalcare.hatstand.identity.store;

import coop.equalcare.hatstand.identity.domain.Logins;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.database.Sessions;

import java.util.List;
import java.util.Optional;

/** Logins in the table {@code login}. */
public final class HibernateLogins implements Logins {

    private final Sessions sessions;

    public HibernateLogins(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Of all stores in this room. */
    public static List<Class<?>> rows() {
        return List.of(
                LoginRow.class,
                RegistrationRow.class,
                StaffPasswordRow.class,
                SignInGuessRow.class,
                SecondFactorRow.class,
                RecoveryCodeRow.class);
    }

    @Override
    public Optional<PersonId> personOf(String login) {
        return Optional.ofNullable(sessions.current().get(LoginRow.class, login))
                .filter(row -> row.active)
                .map(row -> new PersonId(row.personId));
    }

    @Override
    public void add(String login, PersonId person) {
        var row = new LoginRow();
        row.name = login;
        row.personId = person.value();
        row.active = true;
        sessions.current().insert(row);
    }
}

package coop.equalcare.hatstand.identity.store;

import coop.equalcare.hatstand.identity.domain.registration.Registration;
import coop.equalcare.hatstand.identity.domain.registration.Registrations;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.database.Sessions;

import java.util.Optional;
import java.util.UUID;

/** Registrations in the table of their name. */
public final class HibernateRegistrations implements Registrations {

    private final Sessions sessions;

    public HibernateRegistrations(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<Registration> find(UUID id) {
        return Optional.ofNullable(sessions.current().get(RegistrationRow.class, id))
                .map(RegistrationRow::toDomain);
    }

    @Override
    public Optional<Registration> of(PersonId person) {
        return sessions.current()
                .createSelectionQuery(
                        "from RegistrationRow where personId = :person", RegistrationRow.class)
                .setParameter("person", person.value())
                .getResultStream()
                .map(RegistrationRow::toDomain)
                .findFirst();
    }

    @Override
    public void add(Registration registration) {
        sessions.current().insert(RegistrationRow.from(registration));
    }

    @Override
    public void save(Registration registration) {
        sessions.current().update(RegistrationRow.from(registration));
    }
}

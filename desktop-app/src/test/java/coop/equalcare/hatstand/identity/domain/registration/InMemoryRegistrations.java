package coop.equalcare.hatstand.identity.domain.registration;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.work.WriteConflict;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The fake of {@link Registrations}. */
public final class InMemoryRegistrations implements Registrations {

    private final Map<UUID, Registration> all = new LinkedHashMap<>();

    @Override
    public Optional<Registration> find(UUID id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Optional<Registration> of(PersonId person) {
        return all.values().stream().filter(it -> it.person().equals(person)).findFirst();
    }

    @Override
    public void add(Registration registration) {
        if (of(registration.person()).isPresent() || all.containsKey(registration.id())) {
            throw new WriteConflict.Forbidden(
                    "registration_once_per_person", new IllegalStateException("there"));
        }
        all.put(registration.id(), registration);
    }

    @Override
    public void save(Registration registration) {
        var before = all.get(registration.id());
        if (before == null || before.version() != registration.version()) {
            throw new WriteConflict.Stale(new IllegalStateException("changed since it was read"));
        }
        all.put(
                registration.id(),
                new Registration(
                        registration.id(),
                        registration.person(),
                        registration.requestedAt(),
                        registration.finishedAt(),
                        registration.version() + 1));
    }
}

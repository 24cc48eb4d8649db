package coop.equalcare.hatstand.identity.domain;

import coop.equalcare.hatstand.identity.domain.password.OneTimeCode;
import coop.equalcare.hatstand.identity.domain.server.ServerLogins;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.work.WriteConflict;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Does what the server’s functions do, for one who may; {@code ServerLoginsContract} compares. */
public final class InMemoryServerLogins implements ServerLogins {

    private final PersonId me;
    private final Instant now;
    private final Map<PersonId, Login> logins = new LinkedHashMap<>();

    /** Which verifier each has; the last one given. */
    public final Map<PersonId, String> verifiers = new LinkedHashMap<>();

    public InMemoryServerLogins(PersonId me, Instant now) {
        this.me = me;
        this.now = now;
    }

    @Override
    public List<Login> all() {
        return new ArrayList<>(logins.values());
    }

    @Override
    public void make(PersonId person, String name, String verifier) {
        begin(person, verifier);
        if (logins.containsKey(person)) {
            throw refused("login_one_for_each");
        }
        if (logins.values().stream().anyMatch(it -> it.name().equals(name))) {
            throw refused("login_name_taken");
        }
        logins.put(person, new Login(name, person, true, true, soon(), 0));
        verifiers.put(person, verifier);
    }

    @Override
    public void reset(PersonId person, String verifier) {
        begin(person, verifier);
        var before = logins.get(person);
        if (before == null || !before.active()) {
            throw refused("login_not_ours");
        }
        logins.put(person, new Login(before.name(), person, true, true, soon(), 0));
        verifiers.put(person, verifier);
    }

    @Override
    public void disable(PersonId person) {
        stand(person, false);
    }

    @Override
    public void enable(PersonId person) {
        stand(person, true);
    }

    private void stand(PersonId person, boolean active) {
        notMyself(person);
        logins.computeIfPresent(
                person,
                (_, it) -> new Login(it.name(), person, active, it.ours(), it.codeUntil(), 0));
    }

    /** As when their desk has been opened. */
    public void connect(PersonId person) {
        logins.computeIfPresent(
                person,
                (_, it) -> new Login(it.name(), person, it.active(), it.ours(), it.codeUntil(), 2));
    }

    @Override
    public int throwOut(PersonId person) {
        notMyself(person);
        var before = logins.get(person);
        if (before == null) {
            return 0;
        }
        logins.put(
                person,
                new Login(before.name(), person, before.active(), true, before.codeUntil(), 0));
        return before.connections();
    }

    @Override
    public void choose(String verifier) {
        check(verifier);
        verifiers.put(me, verifier);
    }

    private void begin(PersonId person, String verifier) {
        notMyself(person);
        check(verifier);
    }

    private void notMyself(PersonId person) {
        if (person.equals(me)) {
            throw refused("login_not_ones_own");
        }
    }

    private static void check(String verifier) {
        if (!verifier.startsWith("SCRAM-SHA-256$")) {
            throw refused("login_verifier");
        }
    }

    private Optional<Instant> soon() {
        return Optional.of(now.plus(OneTimeCode.VALID_FOR));
    }

    private static WriteConflict refused(String rule) {
        return new WriteConflict.Forbidden(rule, new IllegalStateException(rule));
    }
}

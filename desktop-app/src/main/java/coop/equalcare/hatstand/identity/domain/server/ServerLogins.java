package coop.equalcare.hatstand.identity.domain.server;

import coop.equalcare.hatstand.kernel.PersonId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The logins of a shared server. The server itself asks whether whoever calls may, and keeps that
 * they did; it sees no password.
 */
public interface ServerLogins {

    /**
     * What the server knows of a login.
     *
     * @param ours whether it was made here, so that it can be helped here; the server's own
     *     administrator looks after all others
     * @param codeUntil when its one-time code ends; nothing once a password has been chosen
     * @param connections of desks that are open now
     */
    record Login(
            String name,
            PersonId person,
            boolean active,
            boolean ours,
            Optional<Instant> codeUntil,
            int connections) {}

    List<Login> all();

    void make(PersonId person, String name, String verifier);

    void reset(PersonId person, String verifier);

    void disable(PersonId person);

    void enable(PersonId person);

    /** How many connections were ended. */
    int throwOut(PersonId person);

    /** For whoever is connected. */
    void choose(String verifier);
}

package coop.equalcare.hatstand.identity.store;

import coop.equalcare.hatstand.identity.domain.factor.RecoveryCode;
import coop.equalcare.hatstand.identity.domain.factor.RecoveryCodes;
import coop.equalcare.hatstand.identity.domain.factor.SecondFactor;
import coop.equalcare.hatstand.identity.domain.factor.SecondFactors;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.Sha256;
import coop.equalcare.hatstand.platform.database.Sessions;

import java.time.Instant;
import java.util.Optional;

/** Second factors in the tables {@code second_factor} and {@code recovery_code}. */
public final class HibernateSecondFactors implements SecondFactors {

    private static final String LEFT =
            "from RecoveryCodeRow where personId = :person and usedAt is null order by hash";

    /** One statement, so that of two who use the same code only one is right. */
    private static final String USE =
            """
            update RecoveryCodeRow set usedAt = :at
            where personId = :person and hash = :hash and usedAt is null
            """;

    private final Sessions sessions;

    public HibernateSecondFactors(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<SecondFactor> find(PersonId person) {
        return Optional.ofNullable(sessions.current().get(SecondFactorRow.class, person.value()))
                .map(SecondFactorRow::toDomain);
    }

    @Override
    public void add(SecondFactor factor, RecoveryCodes codes) {
        sessions.current().insert(SecondFactorRow.from(factor));
        insert(factor.person(), codes);
    }

    @Override
    public void save(SecondFactor factor) {
        sessions.current().update(SecondFactorRow.from(factor));
    }

    @Override
    public RecoveryCodes codes(PersonId person) {
        return new RecoveryCodes(
                sessions
                        .current()
                        .createSelectionQuery(LEFT, RecoveryCodeRow.class)
                        .setParameter("person", person.value())
                        .getResultList()
                        .stream()
                        .map(row -> new RecoveryCode(new Sha256(row.hash)))
                        .toList());
    }

    @Override
    public boolean use(PersonId person, RecoveryCode code, Instant at) {
        return sessions.current()
                        .createMutationQuery(USE)
                        .setParameter("at", at)
                        .setParameter("person", person.value())
                        .setParameter("hash", code.hash().hex())
                        .executeUpdate()
                == 1;
    }

    @Override
    public void remove(PersonId person) {
        deleteCodes(person);
        sessions.current()
                .createMutationQuery("delete from SecondFactorRow where personId = :person")
                .setParameter("person", person.value())
                .executeUpdate();
    }

    private void deleteCodes(PersonId person) {
        sessions.current()
                .createMutationQuery("delete from RecoveryCodeRow where personId = :person")
                .setParameter("person", person.value())
                .executeUpdate();
    }

    private void insert(PersonId person, RecoveryCodes codes) {
        for (var code : codes.left()) {
            var row = new RecoveryCodeRow();
            row.personId = person.value();
            row.hash = code.hash().hex();
            sessions.current().insert(row);
        }
    }
}

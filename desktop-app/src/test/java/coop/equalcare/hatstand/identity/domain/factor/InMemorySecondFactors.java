package coop.equalcare.hatstand.identity.domain.factor;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.work.WriteConflict;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fake of {@link SecondFactors}. */
public final class InMemorySecondFactors implements SecondFactors {

    private final Map<PersonId, SecondFactor> factors = new HashMap<>();
    private final Map<PersonId, List<RecoveryCode>> codes = new HashMap<>();

    @Override
    public Optional<SecondFactor> find(PersonId person) {
        return Optional.ofNullable(factors.get(person));
    }

    @Override
    public void add(SecondFactor factor, RecoveryCodes given) {
        if (factors.putIfAbsent(factor.person(), factor) != null) {
            throw new WriteConflict.Forbidden("unknown", new IllegalStateException("there"));
        }
        codes.put(factor.person(), new ArrayList<>(given.left()));
    }

    @Override
    public void save(SecondFactor factor) {
        var before = factors.get(factor.person());
        if (before == null || before.version() != factor.version()) {
            throw new WriteConflict.Stale(new IllegalStateException("changed since it was read"));
        }
        factors.put(
                factor.person(),
                new SecondFactor(
                        factor.person(),
                        factor.sealedSecret(),
                        factor.since(),
                        factor.lastStep(),
                        factor.version() + 1));
    }

    @Override
    public RecoveryCodes codes(PersonId person) {
        return new RecoveryCodes(codes.getOrDefault(person, List.of()));
    }

    @Override
    public boolean use(PersonId person, RecoveryCode code, Instant at) {
        return codes.getOrDefault(person, new ArrayList<>()).remove(code);
    }

    @Override
    public void remove(PersonId person) {
        factors.remove(person);
        codes.remove(person);
    }
}

package coop.equalcare.hatstand.payroll.store;

import coop.equalcare.hatstand.payroll.domain.PayNames;
import coop.equalcare.hatstand.payroll.domain.PayRunId;

import org.hibernate.StatelessSession;

import java.util.Optional;

/**
 * What the first export of a run said of people and kinds of time. Inserted once, never changed.
 */
final class KeptNames {

    private KeptNames() {}

    static Optional<PayNames> find(StatelessSession session, PayRunId run) {
        var payees =
                session.createSelectionQuery(
                                "from PayRunPayeeRow where key.runId = :run", PayRunPayeeRow.class)
                        .setParameter("run", run.value())
                        .getResultList();
        var elements =
                session.createSelectionQuery(
                                "from PayRunElementRow where key.runId = :run",
                                PayRunElementRow.class)
                        .setParameter("run", run.value())
                        .getResultList();
        return payees.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        PayNames.of(
                                payees.stream().map(PayRunPayeeRow::toDomain).toList(),
                                elements.stream().map(PayRunElementRow::toDomain).toList()));
    }

    static void insert(StatelessSession session, PayRunId run, PayNames names) {
        names.payees().values().forEach(payee -> session.insert(PayRunPayeeRow.from(run, payee)));
        names.elements()
                .values()
                .forEach(element -> session.insert(PayRunElementRow.from(run, element)));
    }
}

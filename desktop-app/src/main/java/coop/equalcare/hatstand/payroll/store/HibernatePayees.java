package coop.equalcare.hatstand.payroll.store;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.payroll.domain.Payee;
import coop.equalcare.hatstand.payroll.domain.Payees;
import coop.equalcare.hatstand.platform.database.Sessions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Those who give support, read from the people in the database. */
public final class HibernatePayees implements Payees {

    private static final String PAID =
            "from PayPersonRow where engagement in ('EMPLOYED', 'INDEPENDENT') order by name, id";

    private final Sessions sessions;

    public HibernatePayees(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Map<PersonId, Payee> of(Collection<PersonId> people) {
        return sessions
                .current()
                .createSelectionQuery("from PayPersonRow where id in :people", PayPersonRow.class)
                .setParameterList("people", people.stream().map(PersonId::value).toList())
                .getResultList()
                .stream()
                .map(PayPersonRow::toDomain)
                .collect(Collectors.toMap(Payee::id, Function.identity()));
    }

    @Override
    public List<Payee> paid() {
        return sessions
                .current()
                .createSelectionQuery(PAID, PayPersonRow.class)
                .getResultList()
                .stream()
                .map(PayPersonRow::toDomain)
                .toList();
    }
}

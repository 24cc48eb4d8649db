package coop.equalcare.hatstand.rates.store;

import coop.equalcare.hatstand.platform.database.Sessions;
import coop.equalcare.hatstand.rates.domain.PayElement;
import coop.equalcare.hatstand.rates.domain.PayElements;

import java.util.Comparator;
import java.util.List;

/** The pay elements in the database; {@link HibernateRates#rows()} has their row. */
public final class HibernatePayElements implements PayElements {

    private final Sessions sessions;

    public HibernatePayElements(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<PayElement> all() {
        return sessions
                .current()
                .createSelectionQuery("from PayElementRow", PayElementRow.class)
                .getResultList()
                .stream()
                .map(PayElementRow::toDomain)
                .sorted(Comparator.comparing(PayElement::kind))
                .toList();
    }

    @Override
    public void put(PayElement element) {
        var session = sessions.current();
        var row = PayElementRow.from(element);
        if (session.get(PayElementRow.class, row.kind) == null) {
            session.insert(row);
        } else {
            session.update(row);
        }
    }
}

package coop.equalcare.hatstand.rates.store;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.database.Sessions;
import coop.equalcare.hatstand.rates.domain.Rate;
import coop.equalcare.hatstand.rates.domain.RateCard;
import coop.equalcare.hatstand.rates.domain.RateId;
import coop.equalcare.hatstand.rates.domain.Rates;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The rates in the database. */
public final class HibernateRates implements Rates {

    private static final String FOR_PEOPLE =
            "from RateRow where personId is null or personId in :people order by validFrom, id";

    private final Sessions sessions;

    public HibernateRates(Sessions sessions) {
        this.sessions = sessions;
    }

    public static List<Class<?>> rows() {
        return List.of(RateRow.class, PayElementRow.class);
    }

    @Override
    public RateCard cardFor(Collection<PersonId> people) {
        var rows =
                sessions.current()
                        .createSelectionQuery(FOR_PEOPLE, RateRow.class)
                        .setParameterList("people", people.stream().map(PersonId::value).toList())
                        .getResultList();
        return new RateCard(rows.stream().map(RateRow::toDomain).toList());
    }

    @Override
    public RateCard all() {
        var rows =
                sessions.current()
                        .createSelectionQuery("from RateRow order by validFrom, id", RateRow.class)
                        .getResultList();
        return new RateCard(rows.stream().map(RateRow::toDomain).toList());
    }

    @Override
    public Optional<Rate> find(RateId id) {
        return Optional.ofNullable(sessions.current().get(RateRow.class, id.value()))
                .map(RateRow::toDomain);
    }

    @Override
    public void add(Rate rate) {
        sessions.current().insert(RateRow.from(rate));
    }
}

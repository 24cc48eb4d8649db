package coop.equalcare.hatstand.rostering.store;

import coop.equalcare.hatstand.platform.database.Sessions;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.BookingId;
import coop.equalcare.hatstand.rostering.domain.series.Occurrence;
import coop.equalcare.hatstand.rostering.domain.series.Series;
import coop.equalcare.hatstand.rostering.domain.series.SeriesBook;
import coop.equalcare.hatstand.rostering.domain.series.SeriesId;
import coop.equalcare.hatstand.rostering.domain.series.Turn;

import org.hibernate.StatelessSession;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Series in the database. Whoever saves one first has it; whoever comes second is stale. */
public final class HibernateSeries implements SeriesBook {

    private static final String TURNS =
            "from SeriesTurnRow it where it.seriesId = :series and it.edition = :edition"
                    + " order by it.week, it.weekday";

    private static final String DUE =
            """
            from SeriesRow it
            where it.bookedUntil < :until and (it.lastDay is null or it.lastDay > it.bookedUntil)
            order by it.id
            """;

    private static final String FROM =
            "from BookingRow it where it.seriesId = :series and it.seriesDay >= :day"
                    + " order by it.seriesDay";

    private static final String BOOKED =
            "select it.seriesDay from BookingRow it where it.seriesId = :series";

    private final Sessions sessions;

    public HibernateSeries(Sessions sessions) {
        this.sessions = sessions;
    }

    private StatelessSession session() {
        return sessions.current();
    }

    @Override
    public Optional<Series> find(SeriesId id) {
        return Optional.ofNullable(session().get(SeriesRow.class, id.value()))
                .map(row -> row.toDomain(turns(row)));
    }

    private List<Turn> turns(SeriesRow row) {
        return session()
                .createSelectionQuery(TURNS, SeriesTurnRow.class)
                .setParameter("series", row.id)
                .setParameter("edition", row.edition)
                .stream()
                .map(SeriesTurnRow::toDomain)
                .toList();
    }

    @Override
    public Series add(Series series) {
        var row = SeriesRow.from(series, 0);
        session().insert(row);
        addTurns(row, series);
        return row.toDomain(series.plan().pattern().turns());
    }

    /** The row comes first: whoever is too late learns it there and adds nothing. */
    @Override
    public Series save(Series series) {
        var before = session().get(SeriesRow.class, series.id().value());
        var turns = series.plan().pattern().turns();
        var isOther = !turns(before).equals(turns);
        var row = SeriesRow.from(series, before.edition + (isOther ? 1 : 0));
        session().update(row);
        if (isOther) {
            addTurns(row, series);
        }
        return row.toDomain(turns);
    }

    private void addTurns(SeriesRow row, Series series) {
        series.plan()
                .pattern()
                .turns()
                .forEach(turn -> session().insert(SeriesTurnRow.of(row, turn)));
    }

    @Override
    public List<SeriesId> due(LocalDate until) {
        return session()
                .createSelectionQuery(DUE, SeriesRow.class)
                .setParameter("until", until)
                .getResultList()
                .stream()
                .filter(this::goesOn)
                .map(row -> new SeriesId(row.id))
                .toList();
    }

    /** How often it has come follows from its turns, which a query cannot count. */
    private boolean goesOn(SeriesRow row) {
        return row.times == null || row.toDomain(turns(row)).goesOnAfter(row.bookedUntil);
    }

    @Override
    public Optional<Occurrence> occurrence(BookingId booking) {
        return Optional.ofNullable(session().get(BookingRow.class, booking.value()))
                .flatMap(BookingRow::occurrence);
    }

    @Override
    public List<Occurring> from(SeriesId series, LocalDate day) {
        return session()
                .createSelectionQuery(FROM, BookingRow.class)
                .setParameter("series", series.value())
                .setParameter("day", day)
                .stream()
                .map(row -> new Occurring(row.toDomain(), row.occurrence().orElseThrow().day()))
                .toList();
    }

    @Override
    public Booking add(Booking booking, Occurrence of) {
        var row = BookingRow.from(booking, of);
        session().insert(row);
        return row.toDomain();
    }

    @Override
    public Set<LocalDate> booked(SeriesId series) {
        return Set.copyOf(
                session()
                        .createSelectionQuery(BOOKED, LocalDate.class)
                        .setParameter("series", series.value())
                        .getResultList());
    }
}

package coop.equalcare.hatstand.ledger.store;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.ledger.domain.AccountId;
import coop.equalcare.hatstand.ledger.domain.Book;
import coop.equalcare.hatstand.ledger.domain.Movement;
import coop.equalcare.hatstand.ledger.domain.NamedAccount;
import coop.equalcare.hatstand.ledger.domain.Standing;
import coop.equalcare.hatstand.platform.database.Sessions;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The book in the database, with names beside the accounts. */
public final class HibernateBook implements Book {

    /** An account, its holder’s name, and its two sums. */
    record Summed(LedgerAccountRow account, @Nullable String holder, long debits, long credits) {

        Standing toDomain() {
            return new Standing(named(account, holder), debits, credits);
        }
    }

    /** A transfer, its two accounts and their holders. */
    record Named(
            LedgerTransferRow transfer,
            LedgerAccountRow debit,
            @Nullable String debited,
            LedgerAccountRow credit,
            @Nullable String credited) {

        Movement toDomain() {
            return new Movement(
                    transfer.seq,
                    transfer.recordedAt,
                    transfer.code,
                    transfer.aboutId,
                    named(debit, debited),
                    named(credit, credited),
                    transfer.amount);
        }
    }

    private static final String SUMMED =
            """
            select a, p.name,
              coalesce((select sum(t.amount) from LedgerTransferRow t
                        where t.debitId = a.id and t.recordedAt < :before), 0L),
              coalesce((select sum(t.amount) from LedgerTransferRow t
                        where t.creditId = a.id and t.recordedAt < :before), 0L)
            from LedgerAccountRow a left join BookPersonRow p on p.id = a.personId
            """;

    private static final String NAMED =
            """
            select t, d, dp.name, c, cp.name from LedgerTransferRow t
            join LedgerAccountRow d on d.id = t.debitId
            left join BookPersonRow dp on dp.id = d.personId
            join LedgerAccountRow c on c.id = t.creditId
            left join BookPersonRow cp on cp.id = c.personId
            where t.recordedAt < :before
            """;

    private final Sessions sessions;

    public HibernateBook(Sessions sessions) {
        this.sessions = sessions;
    }

    private static NamedAccount named(LedgerAccountRow account, @Nullable String holder) {
        return new NamedAccount(account.toDomain(), Optional.ofNullable(holder));
    }

    @Override
    public List<Standing> standings(Instant before) {
        return sessions
                .current()
                .createSelectionQuery(SUMMED, Summed.class)
                .setParameter("before", before)
                .getResultList()
                .stream()
                .map(Summed::toDomain)
                .toList();
    }

    @Override
    public List<PersonId> holders() {
        return sessions
                .current()
                .createSelectionQuery(
                        "select distinct personId from LedgerAccountRow where personId is not null",
                        UUID.class)
                .getResultList()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    @Override
    public Optional<PersonId> holder(AccountId account) {
        return sessions.current()
                .createSelectionQuery(
                        "select personId from LedgerAccountRow where id = :account"
                                + " and personId is not null",
                        UUID.class)
                .setParameter("account", account.value())
                .uniqueResultOptional()
                .map(PersonId::new);
    }

    @Override
    public Optional<Standing> standing(AccountId account, Instant before) {
        return sessions.current()
                .createSelectionQuery(SUMMED + "where a.id = :account", Summed.class)
                .setParameter("before", before)
                .setParameter("account", account.value())
                .uniqueResultOptional()
                .map(Summed::toDomain);
    }

    @Override
    public List<Movement> movements(AccountId account, Instant from, Instant before) {
        return sessions
                .current()
                .createSelectionQuery(
                        NAMED
                                + "and t.recordedAt >= :from"
                                + " and (t.debitId = :account or t.creditId = :account)"
                                + " order by t.seq",
                        Named.class)
                .setParameter("before", before)
                .setParameter("from", from)
                .setParameter("account", account.value())
                .getResultList()
                .stream()
                .map(Named::toDomain)
                .toList();
    }

    @Override
    public List<Movement> after(long seq, Instant before, int most) {
        return sessions
                .current()
                .createSelectionQuery(NAMED + "and t.seq > :seq order by t.seq", Named.class)
                .setParameter("before", before)
                .setParameter("seq", seq)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(Named::toDomain)
                .toList();
    }
}

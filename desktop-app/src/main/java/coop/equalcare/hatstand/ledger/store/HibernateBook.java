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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The book in the database, with names beside the accounts. */
public final class HibernateBook implements Book {

    /** An account and its holder’s name. */
    record Held(LedgerAccountRow account, @Nullable String holder) {

        Standing with(Map<UUID, Long> debits, Map<UUID, Long> credits) {
            return new Standing(
                    named(account, holder),
                    debits.getOrDefault(account.id, 0L),
                    credits.getOrDefault(account.id, 0L));
        }
    }

    /** What went from one account to another. */
    record Flow(UUID debit, UUID credit, long amount) {}

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

    private static final String HELD =
            """
            select a, p.name from LedgerAccountRow a left join BookPersonRow p on p.id = a.personId
            """;

    /**
     * Both sides of all accounts in one walk: asked for account by account, a database that takes
     * all for as large as the largest reads the whole book for each; asked for side by side, what
     * is posted between the two would stand on one side only.
     */
    private static final String FLOWS =
            "select t.debitId, t.creditId, sum(t.amount) from LedgerTransferRow t"
                    + " where t.recordedAt < :before";

    private static final String OF_ONE = " and (t.debitId = :account or t.creditId = :account)";

    private static final String BY_PAIR = " group by t.debitId, t.creditId";

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
        var flows = flows(FLOWS + BY_PAIR, before, Optional.empty());
        var debits = sums(flows, Flow::debit);
        var credits = sums(flows, Flow::credit);
        return sessions.current().createSelectionQuery(HELD, Held.class).getResultList().stream()
                .map(one -> one.with(debits, credits))
                .toList();
    }

    private List<Flow> flows(String query, Instant before, Optional<AccountId> account) {
        var asked =
                sessions.current()
                        .createSelectionQuery(query, Flow.class)
                        .setParameter("before", before);
        account.ifPresent(one -> asked.setParameter("account", one.value()));
        return asked.getResultList();
    }

    private static Map<UUID, Long> sums(List<Flow> flows, Function<Flow, UUID> side) {
        return flows.stream()
                .collect(Collectors.groupingBy(side, Collectors.summingLong(Flow::amount)));
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
        var one = Optional.of(account);
        var flows = flows(FLOWS + OF_ONE + BY_PAIR, before, one);
        var debits = sums(flows, Flow::debit);
        var credits = sums(flows, Flow::credit);
        return sessions.current()
                .createSelectionQuery(HELD + "where a.id = :account", Held.class)
                .setParameter("account", account.value())
                .uniqueResultOptional()
                .map(held -> held.with(debits, credits));
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

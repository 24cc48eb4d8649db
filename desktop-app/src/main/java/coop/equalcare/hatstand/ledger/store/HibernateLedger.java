package coop.equalcare.hatstand.ledger.store;

import coop.equalcare.hatstand.ledger.domain.Account;
import coop.equalcare.hatstand.ledger.domain.Chain;
import coop.equalcare.hatstand.ledger.domain.Ledger;
import coop.equalcare.hatstand.ledger.domain.Posted;
import coop.equalcare.hatstand.ledger.domain.UnreadableLink;
import coop.equalcare.hatstand.platform.database.Sessions;

import org.hibernate.LockMode;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The book in the database. */
public final class HibernateLedger implements Ledger {

    /** A transfer and the accounts that it joins. */
    record Joined(LedgerTransferRow transfer, LedgerAccountRow debit, LedgerAccountRow credit) {

        Posted toDomain() {
            try {
                return transfer.toDomain(debit, credit);
            } catch (IllegalArgumentException impossible) {
                throw new UnreadableLink(transfer.seq, impossible);
            }
        }
    }

    private static final String JOINED =
            """
            select t, d, c from LedgerTransferRow t
            join LedgerAccountRow d on d.id = t.debitId
            join LedgerAccountRow c on c.id = t.creditId
            """;

    private static final String MOVE_END =
            "update LedgerHeadRow set seq = :seq, hash = :hash where id = :only";

    private final Sessions sessions;

    public HibernateLedger(Sessions sessions) {
        this.sessions = sessions;
    }

    public static List<Class<?>> rows() {
        return List.of(
                LedgerHeadRow.class,
                LedgerAccountRow.class,
                LedgerTransferRow.class,
                BookPersonRow.class);
    }

    @Override
    public Chain lockEnd() {
        return Objects.requireNonNull(head(LockMode.PESSIMISTIC_WRITE), "no end").toDomain();
    }

    @Override
    public Chain end() {
        try {
            return Optional.ofNullable(head(LockMode.NONE))
                    .orElseThrow(() -> new IllegalArgumentException("no end"))
                    .toDomain();
        } catch (IllegalArgumentException impossible) {
            throw new UnreadableEnd(impossible);
        }
    }

    private @Nullable LedgerHeadRow head(LockMode lock) {
        return sessions.current().get(LedgerHeadRow.class, LedgerHeadRow.ONLY, lock);
    }

    @Override
    public List<Account> accounts(Collection<String> codes) {
        return sessions
                .current()
                .createSelectionQuery(
                        "from LedgerAccountRow where code in :codes", LedgerAccountRow.class)
                .setParameterList("codes", codes)
                .getResultList()
                .stream()
                .map(LedgerAccountRow::toDomain)
                .toList();
    }

    @Override
    public void open(Account account) {
        sessions.current().insert(LedgerAccountRow.from(account));
    }

    @Override
    public List<Posted> withKeys(Collection<String> keys) {
        return sessions
                .current()
                .createSelectionQuery(JOINED + "where t.key in :keys", Joined.class)
                .setParameterList("keys", keys)
                .getResultList()
                .stream()
                .map(Joined::toDomain)
                .toList();
    }

    @Override
    public void append(List<Posted> links) {
        var session = sessions.current();
        session.insertMultiple(links.stream().map(LedgerTransferRow::from).toList());
        var last = links.getLast();
        session.createMutationQuery(MOVE_END)
                .setParameter("seq", last.seq())
                .setParameter("hash", last.hash().hex())
                .setParameter("only", LedgerHeadRow.ONLY)
                .executeUpdate();
    }

    @Override
    public List<Posted> after(long seq, int most) {
        return sessions
                .current()
                .createSelectionQuery(JOINED + "where t.seq > :seq order by t.seq", Joined.class)
                .setParameter("seq", seq)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(Joined::toDomain)
                .toList();
    }
}

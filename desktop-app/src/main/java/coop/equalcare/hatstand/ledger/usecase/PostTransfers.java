package coop.equalcare.hatstand.ledger.usecase;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.IdSource;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.ledger.domain.Account;
import coop.equalcare.hatstand.ledger.domain.AccountId;
import coop.equalcare.hatstand.ledger.domain.AccountName;
import coop.equalcare.hatstand.ledger.domain.Ledger;
import coop.equalcare.hatstand.ledger.domain.Posted;
import coop.equalcare.hatstand.ledger.domain.Transfer;
import coop.equalcare.hatstand.ledger.domain.TransferId;
import coop.equalcare.hatstand.platform.work.Gate;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes transfers into the book, all or none. The same wish twice is written once. */
public final class PostTransfers {

    /** A transfer that somebody wants, between accounts that are opened where they are missing. */
    public record Wish(
            String key,
            AccountName debit,
            AccountName credit,
            long amount,
            String code,
            UUID about) {}

    /**
     * @param under the permission of the deed that the transfers are part of: nobody posts for
     *     posting’s sake
     * @param about what the transfers are about, for the audit trail
     */
    public record Command(Permission under, UUID about, List<Wish> wishes) {

        public Command {
            wishes = List.copyOf(wishes);
        }
    }

    private final Gate gate;
    private final Ledger ledger;
    private final IdSource ids;
    private final InstantSource clock;

    public PostTransfers(Gate gate, Ledger ledger, IdSource ids, InstantSource clock) {
        this.gate = gate;
        this.ledger = ledger;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome<List<Posted>> handle(Actor actor, Command command) {
        var deed = new Gate.Deed("ledger.post", command.about());
        return gate.write(actor, command.under(), deed, () -> post(actor, command));
    }

    /** Asks for all that is there already in one question each, and writes the rest together. */
    private Outcome<List<Posted>> post(Actor actor, Command command) {
        var end = ledger.lockEnd();
        var accounts = accountsOf(command.wishes());
        var known = knownOf(command.wishes());
        var posted = new ArrayList<Posted>();
        var added = new ArrayList<Posted>();
        for (var wish : command.wishes()) {
            var transfer = transferOf(wish, accounts);
            var before = known.get(wish.key());
            if (before == null) {
                before = end.next(transfer, actor.person(), clock.instant());
                known.put(wish.key(), before);
                added.add(before);
                end = end.after(before);
            } else if (!before.transfer().saysTheSameAs(transfer)) {
                return new Outcome.Refused<>(Finding.block("ledger.post.key_used", wish.key()));
            }
            posted.add(before);
        }
        if (!added.isEmpty()) {
            ledger.append(added);
        }
        return new Outcome.Done<>(List.copyOf(posted));
    }

    private Map<String, Posted> knownOf(List<Wish> wishes) {
        var known = new HashMap<String, Posted>();
        if (!wishes.isEmpty()) {
            ledger.withKeys(wishes.stream().map(Wish::key).distinct().toList())
                    .forEach(link -> known.put(link.transfer().key(), link));
        }
        return known;
    }

    /** By their codes; those that were missing are open now. */
    private Map<String, Account> accountsOf(List<Wish> wishes) {
        var names = new LinkedHashMap<String, AccountName>();
        wishes.stream()
                .flatMap(wish -> Stream.of(wish.debit(), wish.credit()))
                .forEach(name -> names.put(name.code(), name));
        var accounts = new HashMap<String, Account>();
        if (!names.isEmpty()) {
            ledger.accounts(names.keySet())
                    .forEach(account -> accounts.put(account.name().code(), account));
        }
        names.forEach((code, name) -> accounts.computeIfAbsent(code, _ -> open(name)));
        return accounts;
    }

    private static Account of(AccountName name, Map<String, Account> accounts) {
        return Objects.requireNonNull(accounts.get(name.code()));
    }

    private Transfer transferOf(Wish wish, Map<String, Account> accounts) {
        return new Transfer(
                new TransferId(ids.next()),
                of(wish.debit(), accounts),
                of(wish.credit(), accounts),
                wish.amount(),
                wish.code(),
                wish.about(),
                wish.key());
    }

    private Account open(AccountName name) {
        var account = new Account(new AccountId(ids.next()), name);
        ledger.open(account);
        return account;
    }
}

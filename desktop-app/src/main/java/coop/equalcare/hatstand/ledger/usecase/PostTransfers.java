package coop.equalcare.hatstand.ledger.usecase;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.IdSource;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.ledger.domain.Account;
import coop.equalcare.hatstand.ledger.domain.AccountId;
import coop.equalcare.hatstand.ledger.domain.AccountName;
import coop.equalcare.hatstand.ledger.domain.Chain;
import coop.equalcare.hatstand.ledger.domain.Ledger;
import coop.equalcare.hatstand.ledger.domain.Posted;
import coop.equalcare.hatstand.ledger.domain.Transfer;
import coop.equalcare.hatstand.ledger.domain.TransferId;
import coop.equalcare.hatstand.platform.work.Gate;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

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

    private Outcome<List<Posted>> post(Actor actor, Command command) {
        var end = ledger.lockEnd();
        var posted = new ArrayList<Posted>();
        for (var wish : command.wishes()) {
            var transfer = transferOf(wish);
            var before = ledger.withKey(wish.key());
            if (before.filter(link -> !link.transfer().saysTheSameAs(transfer)).isPresent()) {
                return new Outcome.Refused<>(Finding.block("ledger.post.key_used", wish.key()));
            }
            var link = before.isPresent() ? before.get() : append(end, transfer, actor);
            end = before.isPresent() ? end : end.after(link);
            posted.add(link);
        }
        return new Outcome.Done<>(List.copyOf(posted));
    }

    private Posted append(Chain end, Transfer transfer, Actor actor) {
        var link = end.next(transfer, actor.person(), clock.instant());
        ledger.append(link);
        return link;
    }

    private Transfer transferOf(Wish wish) {
        return new Transfer(
                new TransferId(ids.next()),
                account(wish.debit()),
                account(wish.credit()),
                wish.amount(),
                wish.code(),
                wish.about(),
                wish.key());
    }

    private Account account(AccountName name) {
        return ledger.account(name.code()).orElseGet(() -> open(name));
    }

    private Account open(AccountName name) {
        var account = new Account(new AccountId(ids.next()), name);
        ledger.open(account);
        return account;
    }
}

package coop.equalcare.hatstand.ledger.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A book for tests. */
public final class InMemoryLedger implements Ledger {

    private final List<Account> accounts = new ArrayList<>();
    private final List<Posted> links = new ArrayList<>();
    private Chain end = Chain.EMPTY;

    @Override
    public Chain lockEnd() {
        return end;
    }

    @Override
    public Chain end() {
        return end;
    }

    @Override
    public List<Account> accounts(Collection<String> codes) {
        return accounts.stream().filter(it -> codes.contains(it.name().code())).toList();
    }

    @Override
    public void open(Account account) {
        accounts.add(account);
    }

    @Override
    public List<Posted> withKeys(Collection<String> keys) {
        return links.stream().filter(link -> keys.contains(link.transfer().key())).toList();
    }

    @Override
    public void append(List<Posted> added) {
        added.forEach(
                link -> {
                    links.add(link);
                    end = end.after(link);
                });
    }

    @Override
    public List<Posted> after(long seq, int most) {
        return links.stream().filter(link -> link.seq() > seq).limit(most).toList();
    }
}

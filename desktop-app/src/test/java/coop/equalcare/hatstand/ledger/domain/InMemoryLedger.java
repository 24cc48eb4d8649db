package coop.equalcare.hatstand.ledger.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    public Optional<Account> account(String code) {
        return accounts.stream().filter(it -> it.name().code().equals(code)).findFirst();
    }

    @Override
    public void open(Account account) {
        accounts.add(account);
    }

    @Override
    public Optional<Posted> withKey(String key) {
        return links.stream().filter(link -> link.transfer().key().equals(key)).findFirst();
    }

    @Override
    public void append(Posted link) {
        links.add(link);
        end = end.after(link);
    }

    @Override
    public List<Posted> after(long seq, int most) {
        return links.stream().filter(link -> link.seq() > seq).limit(most).toList();
    }
}

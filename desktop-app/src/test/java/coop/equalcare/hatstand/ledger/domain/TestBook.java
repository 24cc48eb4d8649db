package coop.equalcare.hatstand.ledger.domain;

import coop.equalcare.hatstand.kernel.PersonId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A book for tests, from movements that somebody made up. */
public final class TestBook implements Book {

    public static final NamedAccount WAGES = coop("wages-expense", 1);
    public static final NamedAccount MAY = payable("May Ogden", 2);
    public static final NamedAccount HANIF = payable("Hanif Malik", 3);

    private final List<Movement> movements = new ArrayList<>();
    private final Map<NamedAccount, Long> writtenPast = new HashMap<>();
    private int balanced;

    private static NamedAccount coop(String kind, int id) {
        return new NamedAccount(
                new Account(
                        new AccountId(new UUID(0, id)),
                        AccountName.ofTheCoop(kind, Unit.GBP_PENCE)),
                Optional.empty());
    }

    public static NamedAccount payable(String holder, int id) {
        return account(holder, "wages-payable", Unit.GBP_PENCE, id);
    }

    public static NamedAccount account(String holder, String kind, Unit unit, int id) {
        var person = new PersonId(new UUID(0xabcd, id));
        return new NamedAccount(
                new Account(new AccountId(new UUID(0, id)), AccountName.of(person, kind, unit)),
                Optional.of(holder));
    }

    /** A transfer on a day, at noon. */
    public TestBook post(String day, NamedAccount debit, NamedAccount credit, long amount) {
        movements.add(
                new Movement(
                        movements.size() + 1,
                        Instant.parse(day + "T12:00:00Z"),
                        "wages",
                        new UUID(0, 7),
                        debit,
                        credit,
                        amount));
        return this;
    }

    /** Somebody has changed what was debited to an account, past the book. */
    public void writtenPast(NamedAccount account, long debits) {
        writtenPast.put(account, debits);
    }

    /** How often all accounts were added up. */
    public int balanced() {
        return balanced;
    }

    @Override
    public List<PersonId> holders() {
        return accounts().flatMap(it -> it.account().name().person().stream()).distinct().toList();
    }

    @Override
    public Optional<PersonId> holder(AccountId account) {
        return accounts()
                .filter(it -> it.account().id().equals(account))
                .flatMap(it -> it.account().name().person().stream())
                .findFirst();
    }

    private Stream<NamedAccount> accounts() {
        return movements.stream().flatMap(it -> Stream.of(it.debit(), it.credit())).distinct();
    }

    @Override
    public List<Standing> standings(Instant before) {
        balanced++;
        return standingsOf(before);
    }

    private List<Standing> standingsOf(Instant before) {
        return accounts().map(account -> standing(account, before)).toList();
    }

    private Standing standing(NamedAccount account, Instant before) {
        var until = movements.stream().filter(it -> it.at().isBefore(before)).toList();
        return new Standing(
                account,
                until.stream()
                                .filter(it -> it.debit().equals(account))
                                .mapToLong(Movement::amount)
                                .sum()
                        + writtenPast.getOrDefault(account, 0L),
                until.stream()
                        .filter(it -> it.credit().equals(account))
                        .mapToLong(Movement::amount)
                        .sum());
    }

    @Override
    public Optional<Standing> standing(AccountId account, Instant before) {
        return standingsOf(before).stream()
                .filter(one -> one.account().account().id().equals(account))
                .findFirst();
    }

    @Override
    public List<Movement> movements(AccountId account, Instant from, Instant before) {
        return movements.stream()
                .filter(it -> !it.at().isBefore(from) && it.at().isBefore(before))
                .filter(
                        it ->
                                it.debit().account().id().equals(account)
                                        || it.credit().account().id().equals(account))
                .toList();
    }

    @Override
    public List<Movement> after(long seq, Instant before, int most) {
        return movements.stream()
                .filter(it -> it.seq() > seq && it.at().isBefore(before))
                .limit(most)
                .toList();
    }
}

package coop.equalcare.hatstand.ledger.domain;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/** Every account of the book at the end of a day. In each unit the two sides are the same. */
public record TrialBalance(List<Standing> standings) {

    private static final Comparator<Standing> BY_KIND_AND_HOLDER =
            Comparator.comparing((Standing one) -> one.account().account().name().kind())
                    .thenComparing(one -> one.account().holder().orElse(""))
                    .thenComparing(one -> one.account().account().name().code());

    public TrialBalance {
        standings = standings.stream().sorted(BY_KIND_AND_HOLDER).toList();
    }

    /** The units in which anything was ever booked. */
    public List<Unit> units() {
        return standings.stream().map(one -> one.account().unit()).distinct().sorted().toList();
    }

    public TrialBalance in(Unit unit) {
        return new TrialBalance(
                standings.stream().filter(one -> one.account().unit() == unit).toList());
    }

    public long debits() {
        return sum(Standing::debitBalance);
    }

    public long credits() {
        return sum(Standing::creditBalance);
    }

    /** Always so, unless somebody has written past the book. */
    public boolean agrees() {
        return units().stream().map(this::in).allMatch(one -> one.debits() == one.credits());
    }

    private long sum(ToLongFunction<Standing> side) {
        return standings.stream().mapToLong(side).reduce(0, Math::addExact);
    }
}

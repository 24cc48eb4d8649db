package coop.equalcare.hatstand.ledger.usecase;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.Purpose;
import coop.equalcare.hatstand.ledger.domain.Book;
import coop.equalcare.hatstand.ledger.domain.TrialBalance;
import coop.equalcare.hatstand.platform.work.Gate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** How every account stood at the end of a day. */
public final class OpenBook {

    public record Query(LocalDate atEndOf) {}

    private final Gate gate;
    private final Book book;
    private final ZoneId zone;

    public OpenBook(Gate gate, Book book, ZoneId zone) {
        this.gate = gate;
        this.book = book;
        this.zone = zone;
    }

    public Outcome<TrialBalance> handle(Actor actor, Query query) {
        var before = endOf(query.atEndOf(), zone);
        var asked =
                Gate.Sensitive.list(
                        "ledger.read",
                        actor.person().value(),
                        purpose(actor),
                        () -> ids(book.holders()));
        return gate.read(
                actor,
                Permission.VIEW_LEDGER,
                asked,
                () -> new Outcome.Done<>(new TrialBalance(book.standings(before))));
    }

    /** The first moment of the day after. */
    static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    static Purpose purpose(Actor actor) {
        return actor.may(Permission.PREPARE_PAY) ? Purpose.PAY : Purpose.OVERSIGHT;
    }

    static List<UUID> ids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }
}

package coop.equalcare.hatstand.ledger.usecase;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.Purpose;
import coop.equalcare.hatstand.ledger.domain.Book;
import coop.equalcare.hatstand.ledger.domain.Standing;
import coop.equalcare.hatstand.ledger.domain.TrialBalance;
import coop.equalcare.hatstand.platform.work.Gate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
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
                        () -> holders(book.standings(before)));
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

    static List<UUID> holders(List<Standing> standings) {
        return standings.stream()
                .map(one -> one.account().account().name().person())
                .flatMap(Optional::stream)
                .map(person -> person.value())
                .toList();
    }
}

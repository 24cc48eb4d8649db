package coop.equalcare.hatstand.ledger.usecase;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.ledger.domain.AccountId;
import coop.equalcare.hatstand.ledger.domain.Book;
import coop.equalcare.hatstand.ledger.domain.Statement;
import coop.equalcare.hatstand.platform.work.Gate;

import java.time.LocalDate;
import java.time.ZoneId;

/** What went through one account in some days, with the balance before and after each. */
public final class OpenStatement {

    /** Both days count. */
    public record Query(AccountId account, LocalDate first, LocalDate last) {}

    private final Gate gate;
    private final Book book;
    private final ZoneId zone;

    public OpenStatement(Gate gate, Book book, ZoneId zone) {
        this.gate = gate;
        this.book = book;
        this.zone = zone;
    }

    /** Stale where the book has no such account. */
    public Outcome<Statement> handle(Actor actor, Query query) {
        if (query.first().isAfter(query.last())) {
            return new Outcome.Refused<>(
                    Finding.block("ledger.statement.days", query.first(), query.last()));
        }
        var from = query.first().atStartOfDay(zone).toInstant();
        var asked =
                Gate.Sensitive.list(
                        "ledger.statement",
                        query.account().value(),
                        OpenBook.purpose(actor),
                        () -> OpenBook.ids(book.holder(query.account()).stream().toList()));
        return gate.read(
                actor,
                Permission.VIEW_LEDGER,
                asked,
                () ->
                        book.standing(query.account(), from)
                                .map(
                                        before ->
                                                Statement.of(
                                                        before,
                                                        book.movements(
                                                                query.account(),
                                                                from,
                                                                OpenBook.endOf(
                                                                        query.last(), zone))))
                                .<Outcome<Statement>>map(Outcome.Done::new)
                                .orElseGet(Outcome.Stale::new));
    }
}

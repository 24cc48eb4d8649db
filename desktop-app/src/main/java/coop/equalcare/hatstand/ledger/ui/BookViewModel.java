package coop.equalcare.hatstand.ledger.ui;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.ledger.domain.AccountId;
import coop.equalcare.hatstand.ledger.domain.Statement;
import coop.equalcare.hatstand.ledger.domain.TrialBalance;
import coop.equalcare.hatstand.ledger.domain.Unit;
import coop.equalcare.hatstand.ledger.usecase.ExportBook;
import coop.equalcare.hatstand.ledger.usecase.OpenBook;
import coop.equalcare.hatstand.ledger.usecase.OpenStatement;
import coop.equalcare.hatstand.ledger.usecase.VerifyLedger;
import coop.equalcare.hatstand.platform.fx.Background;
import coop.equalcare.hatstand.platform.fx.Newest;
import coop.equalcare.hatstand.platform.fx.jobs.Jobs;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How the accounts stood at the end of a day, and what went through the chosen one. */
public final class BookViewModel {

    /** What the screen can do. */
    public record Deeds(
            Actor actor,
            OpenBook openBook,
            OpenStatement openStatement,
            VerifyLedger verify,
            ExportBook export) {}

    private final Deeds deeds;
    private final Background background;
    private final Jobs jobs;
    private final LocalDate today;
    private final Newest<OpenStatement.Query, Outcome<Statement>> statements;
    private Optional<AccountId> chosen = Optional.empty();

    private final ObjectProperty<@Nullable LocalDate> atEndOf;
    private final ObjectProperty<@Nullable LocalDate> first;
    private final ObjectProperty<Unit> unit =
            new SimpleObjectProperty<>(this, "unit", Unit.GBP_PENCE);
    private final ReadOnlyObjectWrapper<TrialBalance> balance =
            new ReadOnlyObjectWrapper<>(this, "balance", new TrialBalance(List.of()));
    private final ReadOnlyObjectWrapper<Optional<Statement>> statement =
            new ReadOnlyObjectWrapper<>(this, "statement", Optional.empty());
    private final ReadOnlyObjectWrapper<List<Finding>> said =
            new ReadOnlyObjectWrapper<>(this, "said", List.of());

    public BookViewModel(Deeds deeds, Background background, Jobs jobs, LocalDate today) {
        this.deeds = deeds;
        this.background = background;
        this.jobs = jobs;
        this.today = today;
        atEndOf = new SimpleObjectProperty<>(this, "atEndOf", today);
        first = new SimpleObjectProperty<>(this, "first", today.minusMonths(3).withDayOfMonth(1));
        statements =
                new Newest<>(
                        background,
                        query -> deeds.openStatement().handle(deeds.actor(), query),
                        this::showStatement);
    }

    /** Reads the accounts as at the chosen day, and the chosen account with them. */
    public void load() {
        var query = new OpenBook.Query(lastDay());
        background.run(() -> deeds.openBook().handle(deeds.actor(), query), this::showBalance);
        openChosen();
    }

    private void showBalance(Outcome<TrialBalance> outcome) {
        switch (outcome) {
            case Outcome.Done<TrialBalance>(var found, var _) -> {
                balance.set(found);
                said.set(
                        found.agrees() ? List.of() : List.of(Finding.block("ledger.book.differs")));
                if (!found.units().contains(unit.get())) {
                    found.units().stream().findFirst().ifPresent(unit::set);
                }
            }
            case Outcome.Refused<TrialBalance>(var reasons) -> said.set(reasons);
            case Outcome.Stale<TrialBalance> _ -> load();
        }
    }

    /** Nothing chosen shows nothing. */
    public void choose(Optional<AccountId> account) {
        if (!account.equals(chosen)) {
            chosen = account;
            statement.set(Optional.empty());
            openChosen();
        }
    }

    /** The statement of the chosen account from the chosen first day on. */
    public void openChosen() {
        chosen.ifPresent(
                account -> statements.ask(new OpenStatement.Query(account, firstDay(), lastDay())));
    }

    private void showStatement(Outcome<Statement> outcome) {
        switch (outcome) {
            case Outcome.Done<Statement>(var found, var _) -> {
                if (chosen.equals(Optional.of(found.account().account().id()))) {
                    said.set(List.of());
                    statement.set(Optional.of(found));
                }
            }
            case Outcome.Refused<Statement>(var reasons) -> said.set(reasons);
            case Outcome.Stale<Statement> _ -> choose(Optional.empty());
        }
    }

    /** Proves every transfer of the book, with progress. */
    public void verify() {
        jobs.start(
                Finding.note("ledger.verify.under_way"),
                progress -> deeds.verify().handle(deeds.actor(), progress),
                this::showVerdict);
    }

    private void showVerdict(Outcome<VerifyLedger.Sound> outcome) {
        switch (outcome) {
            case Outcome.Done<VerifyLedger.Sound>(var sound, var _) ->
                    said.set(
                            List.of(
                                    Finding.note(
                                            "ledger.verify.sound",
                                            sound.transfers(),
                                            sound.hash())));
            case Outcome.Refused<VerifyLedger.Sound>(var reasons) -> said.set(reasons);
            case Outcome.Stale<VerifyLedger.Sound> _ -> verify();
        }
    }

    void exportBalance(Path folder, BookWords words) {
        var name = "balances-%s".formatted(lastDay());
        exportTable(new ExportBook.AsTable(name, folder, words.table(balance.get())));
    }

    void exportStatement(Path folder, BookWords words) {
        var name = "statement-%s-%s".formatted(firstDay(), lastDay());
        statement
                .get()
                .ifPresent(
                        it -> exportTable(new ExportBook.AsTable(name, folder, words.table(it))));
    }

    private void exportTable(ExportBook.AsTable command) {
        background.run(() -> deeds.export().handle(deeds.actor(), command), this::showWritten);
    }

    void exportJournal(Path folder, List<String> remarks) {
        var command = new ExportBook.AsJournal(lastDay(), folder, remarks);
        jobs.start(
                Finding.note("ledger.export.under_way"),
                progress -> deeds.export().handle(deeds.actor(), command, progress),
                this::showWritten);
    }

    private void showWritten(Outcome<ExportBook.Exported> outcome) {
        switch (outcome) {
            case Outcome.Done<ExportBook.Exported>(var file, var _) ->
                    said.set(
                            List.of(
                                    Finding.note(
                                            "ledger.export.done",
                                            file.lines(),
                                            file.file().toString())));
            case Outcome.Refused<ExportBook.Exported>(var reasons) -> said.set(reasons);
            case Outcome.Stale<ExportBook.Exported> _ ->
                    throw new IllegalStateException("a reading is never stale");
        }
    }

    /** An emptied field means today. */
    LocalDate lastDay() {
        return Optional.ofNullable(atEndOf.get()).orElse(today);
    }

    private LocalDate firstDay() {
        return Optional.ofNullable(first.get()).orElse(LocalDate.EPOCH);
    }

    ObjectProperty<@Nullable LocalDate> atEndOfProperty() {
        return atEndOf;
    }

    ObjectProperty<@Nullable LocalDate> firstProperty() {
        return first;
    }

    ObjectProperty<Unit> unitProperty() {
        return unit;
    }

    public ReadOnlyObjectProperty<TrialBalance> balanceProperty() {
        return balance.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Statement>> statementProperty() {
        return statement.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Finding>> saidProperty() {
        return said.getReadOnlyProperty();
    }
}

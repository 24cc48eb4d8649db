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
import coop.equalcare.hatstand.platform.fx.Background;
import coop.equalcare.hatstand.platform.fx.Newest;
import coop.equalcare.hatstand.platform.fx.jobs.Jobs;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How the accounts stood at the end of a day, and what went through the chosen one. */
public final class BookViewModel {

    /** What the screen can do. */
    public record Deeds(
            Actor actor,
            OpenBook openBook,
            OpenStatement openStatement,
            ExportBook export,
            ProofViewModel.Deeds proofs) {}

    /** The accounts, and the day at whose end they stood like that. */
    public record Balanced(LocalDate day, TrialBalance balance) {}

    /** A statement, and what was asked for. */
    public record Stated(OpenStatement.Query query, Statement statement) {}

    /** A question, and what came of it: the fields may say something else by then. */
    private record Answered<Q, A>(Q query, Outcome<A> outcome) {}

    private final Deeds deeds;
    private final Background background;
    private final Jobs jobs;
    private final LocalDate today;
    private final ProofViewModel proofs;
    private final Newest<OpenBook.Query, Answered<OpenBook.Query, TrialBalance>> balances;
    private final Newest<OpenStatement.Query, Answered<OpenStatement.Query, Statement>> statements;
    private Optional<AccountId> chosen = Optional.empty();

    private final ObjectProperty<@Nullable LocalDate> atEndOf;
    private final ObjectProperty<@Nullable LocalDate> first;
    private final ObjectProperty<Unit> unit =
            new SimpleObjectProperty<>(this, "unit", Unit.GBP_PENCE);
    private final ReadOnlyObjectWrapper<Balanced> balance;
    private final ReadOnlyObjectWrapper<Optional<Stated>> statement =
            new ReadOnlyObjectWrapper<>(this, "statement", Optional.empty());
    private final ReadOnlyObjectWrapper<List<Finding>> balanceRefusal =
            new ReadOnlyObjectWrapper<>(this, "balanceRefusal", List.of());
    private final ReadOnlyObjectWrapper<List<Finding>> statementRefusal =
            new ReadOnlyObjectWrapper<>(this, "statementRefusal", List.of());
    private final ReadOnlyObjectWrapper<List<Finding>> said =
            new ReadOnlyObjectWrapper<>(this, "said", List.of());
    private final ObservableValue<List<Finding>> notices;

    public BookViewModel(Deeds deeds, Background background, Jobs jobs, LocalDate today) {
        this.deeds = deeds;
        this.background = background;
        this.jobs = jobs;
        this.today = today;
        atEndOf = new SimpleObjectProperty<>(this, "atEndOf", today);
        first = new SimpleObjectProperty<>(this, "first", today.minusMonths(3).withDayOfMonth(1));
        balance =
                new ReadOnlyObjectWrapper<>(
                        this, "balance", new Balanced(today, new TrialBalance(List.of())));
        notices =
                Bindings.createObjectBinding(
                        this::allNotices, balance, balanceRefusal, statementRefusal, said);
        proofs = new ProofViewModel(deeds.proofs(), jobs, said::set);
        balances = new Newest<>(background, this::read, this::showBalance);
        statements = new Newest<>(background, this::read, this::showStatement);
    }

    private Answered<OpenBook.Query, TrialBalance> read(OpenBook.Query query) {
        return new Answered<>(query, deeds.openBook().handle(deeds.actor(), query));
    }

    private Answered<OpenStatement.Query, Statement> read(OpenStatement.Query query) {
        return new Answered<>(query, deeds.openStatement().handle(deeds.actor(), query));
    }

    /** That the book is broken is said for as long as it is so, whatever else there is to say. */
    private List<Finding> allNotices() {
        var differs =
                balance.get().balance().agrees()
                        ? List.<Finding>of()
                        : List.of(Finding.block("ledger.book.differs"));
        return Stream.of(differs, balanceRefusal.get(), statementRefusal.get(), said.get())
                .flatMap(List::stream)
                .toList();
    }

    /** Reads the accounts as at the chosen day, and the chosen account with them. */
    public void load() {
        balances.ask(new OpenBook.Query(lastDay()));
        openChosen();
    }

    private void showBalance(Answered<OpenBook.Query, TrialBalance> answer) {
        switch (answer.outcome()) {
            case Outcome.Done<TrialBalance>(var found, var _) -> {
                balanceRefusal.set(List.of());
                balance.set(new Balanced(answer.query().atEndOf(), found));
                if (!found.units().contains(unit.get())) {
                    found.units().stream().findFirst().ifPresent(unit::set);
                }
            }
            case Outcome.Refused<TrialBalance>(var reasons) -> balanceRefusal.set(reasons);
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

    private void showStatement(Answered<OpenStatement.Query, Statement> answer) {
        if (!chosen.equals(Optional.of(answer.query().account()))) {
            return;
        }
        statementRefusal.set(List.of());
        switch (answer.outcome()) {
            case Outcome.Done<Statement>(var found, var _) ->
                    statement.set(Optional.of(new Stated(answer.query(), found)));
            case Outcome.Refused<Statement>(var reasons) -> statementRefusal.set(reasons);
            case Outcome.Stale<Statement> _ -> choose(Optional.empty());
        }
    }

    /** What is seen, under the day that it is of. */
    void exportBalance(Path folder, BookWords words) {
        var shown = balance.get();
        exportTable(
                new ExportBook.AsTable(
                        "balances-%s".formatted(shown.day()),
                        folder,
                        words.table(shown.balance())));
    }

    void exportStatement(Path folder, BookWords words) {
        statement.get().ifPresent(shown -> exportTable(tableOf(shown, folder, words)));
    }

    private static ExportBook.AsTable tableOf(Stated shown, Path folder, BookWords words) {
        var days = shown.query();
        return new ExportBook.AsTable(
                "statement-%s-%s".formatted(days.first(), days.last()),
                folder,
                words.table(shown.statement()));
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

    ProofViewModel proofs() {
        return proofs;
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

    public ReadOnlyObjectProperty<Balanced> balanceProperty() {
        return balance.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Stated>> statementProperty() {
        return statement.getReadOnlyProperty();
    }

    /** All that there is to say, the gravest first. */
    public ObservableValue<List<Finding>> notices() {
        return notices;
    }
}

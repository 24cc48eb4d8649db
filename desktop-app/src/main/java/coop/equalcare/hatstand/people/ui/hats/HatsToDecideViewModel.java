package coop.equalcare.hatstand.people.ui.hats;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.hats.HatRequest;
import coop.equalcare.hatstand.people.domain.hats.HatRequestId;
import coop.equalcare.hatstand.people.domain.hats.HatRules;
import coop.equalcare.hatstand.people.usecase.hats.DeclineHat;
import coop.equalcare.hatstand.people.usecase.hats.GiveHat;
import coop.equalcare.hatstand.people.usecase.hats.HatDeeds;
import coop.equalcare.hatstand.people.usecase.hats.ListHatRequests;
import coop.equalcare.hatstand.people.usecase.hats.WithdrawHat;
import coop.equalcare.hatstand.platform.fx.Background;
import coop.equalcare.hatstand.platform.fx.Newest;
import coop.equalcare.hatstand.platform.work.Change;
import coop.equalcare.hatstand.shell.Unsaved;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The requests for hats that wait, and the answer that is being given to one of them. */
public final class HatsToDecideViewModel {

    /** Which answer is open at which request. */
    record Answering(HatRequestId request, boolean granting) {}

    private final Actor actor;
    private final HatDeeds deeds;
    private final Background background;
    private final HatWriting writing;
    private final Supplier<LocalDate> today;
    private final Consumer<PersonId> onOpen;
    private final Newest<Boolean, Outcome<List<ListHatRequests.Line>>> list;

    private final ReadOnlyObjectWrapper<Optional<List<ListHatRequests.Line>>> lines =
            new ReadOnlyObjectWrapper<>(this, "lines", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Answering>> answering =
            new ReadOnlyObjectWrapper<>(this, "answering", Optional.empty());
    private final ReadOnlyObjectWrapper<List<Finding>> said =
            new ReadOnlyObjectWrapper<>(this, "said", List.of());
    private boolean hasMissed;

    /**
     * @param onOpen shows somebody's record
     */
    public HatsToDecideViewModel(
            Actor actor,
            HatDeeds deeds,
            Background background,
            Supplier<LocalDate> today,
            Consumer<PersonId> onOpen) {
        this.actor = actor;
        this.deeds = deeds;
        this.background = background;
        this.writing = new HatWriting(background);
        this.today = today;
        this.onOpen = onOpen;
        this.list = new Newest<>(background, _ -> deeds.list().handle(actor), this::show);
        reload();
    }

    private void reload() {
        hasMissed = false;
        list.ask(true);
    }

    /** Another desk changed something; called on any thread. */
    void heard(Change change) {
        if (change.concerns("person")) {
            background.run(() -> change, _ -> reload());
        }
    }

    private void show(Outcome<List<ListHatRequests.Line>> outcome) {
        switch (outcome) {
            // An answer that is being written is not taken away.
            case Outcome.Done<List<ListHatRequests.Line>> _ when answering.get().isPresent() ->
                    hasMissed = true;
            case Outcome.Done<List<ListHatRequests.Line>>(var found, var _) ->
                    lines.set(Optional.of(found));
            case Outcome.Refused<List<ListHatRequests.Line>>(var reasons) -> said.set(reasons);
            case Outcome.Stale<List<ListHatRequests.Line>> _ ->
                    throw new IllegalStateException("a reading is never stale");
        }
    }

    void beginGiving(ListHatRequests.Line line) {
        begin(line, true);
    }

    void beginDeclining(ListHatRequests.Line line) {
        begin(line, false);
    }

    private void begin(ListHatRequests.Line line, boolean granting) {
        if (isWriting()) {
            return;
        }
        said.set(List.of());
        writing.begin();
        answering.set(Optional.of(new Answering(line.request().id(), granting)));
    }

    /** Says so as well. */
    private boolean isWriting() {
        if (writing.hasWords()) {
            said.set(List.of(Finding.block("people.hats.writing")));
        }
        return writing.hasWords();
    }

    void stopAnswering() {
        said.set(List.of());
        close();
        if (hasMissed) {
            reload();
        }
    }

    private void close() {
        writing.end();
        answering.set(Optional.empty());
    }

    void give(ListHatRequests.Line line, LocalDate since, String reason) {
        var request = line.request();
        var command =
                new GiveHat.Command(
                        request.id(), request.person(), since, reason, request.version());
        run(
                () -> deeds.give().handle(actor, command),
                Finding.note("people.decide.given", line.wearer().name(), request.hat()));
    }

    void decline(ListHatRequests.Line line, String reason) {
        var request = line.request();
        var command =
                new DeclineHat.Command(request.id(), request.person(), reason, request.version());
        run(
                () -> deeds.decline().handle(actor, command),
                Finding.note("people.decide.declined", line.wearer().name(), request.hat()));
    }

    void withdraw(ListHatRequests.Line line) {
        if (isWriting()) {
            return;
        }
        var request = line.request();
        var command = new WithdrawHat.Command(request.id(), request.person(), request.version());
        run(
                () -> deeds.withdraw().handle(actor, command),
                Finding.note("people.decide.withdrawn", line.wearer().name(), request.hat()));
    }

    private void run(Supplier<Outcome<HatRequest>> deed, Finding done) {
        writing.run(deed, outcome -> ended(outcome, done));
    }

    private void ended(Outcome<HatRequest> outcome, Finding done) {
        switch (outcome) {
            case Outcome.Done<HatRequest> _ -> {
                close();
                said.set(List.of(done));
                reload();
            }
            case Outcome.Refused<HatRequest>(var reasons) -> said.set(reasons);
            case Outcome.Stale<HatRequest> _ -> {
                close();
                said.set(List.of(Finding.block("people.decide.stale")));
                reload();
            }
        }
    }

    boolean mayWithdraw(ListHatRequests.Line line) {
        return HatRules.toWithdraw(line.request(), actor.person()).isEmpty();
    }

    /** What would be lost if the screen were left now. */
    Optional<Unsaved> unsaved() {
        return writing.unsaved(this::stopAnswering);
    }

    HatWriting writing() {
        return writing;
    }

    void open(ListHatRequests.Line line) {
        onOpen.accept(line.wearer().id());
    }

    LocalDate today() {
        return today.get();
    }

    /** Nothing until they have been read. */
    ReadOnlyObjectProperty<Optional<List<ListHatRequests.Line>>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Answering>> answeringProperty() {
        return answering.getReadOnlyProperty();
    }

    /** What was done, or why it was not. */
    ReadOnlyObjectProperty<List<Finding>> saidProperty() {
        return said.getReadOnlyProperty();
    }
}

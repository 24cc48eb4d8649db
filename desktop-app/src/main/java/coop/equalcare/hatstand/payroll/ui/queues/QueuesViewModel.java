package coop.equalcare.hatstand.payroll.ui.queues;

import coop.equalcare.hatstand.carelog.CareLogScreen;
import coop.equalcare.hatstand.carelog.domain.EntryId;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.payroll.PayrollScreen;
import coop.equalcare.hatstand.payroll.domain.queue.FinanceQueue;
import coop.equalcare.hatstand.payroll.domain.queue.QueueItem;
import coop.equalcare.hatstand.payroll.domain.queue.QueueKind;
import coop.equalcare.hatstand.payroll.ui.Mending;
import coop.equalcare.hatstand.payroll.usecase.ExportQueue;
import coop.equalcare.hatstand.payroll.usecase.OpenQueues;
import coop.equalcare.hatstand.people.domain.SearchText;
import coop.equalcare.hatstand.platform.fx.Background;
import coop.equalcare.hatstand.platform.fx.Newest;
import coop.equalcare.hatstand.shell.Navigator;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The queues, the chosen one narrowed down by words, and what opens from it. */
public final class QueuesViewModel {

    /** Puts down what has ended, so that the queues are whole. */
    @FunctionalInterface
    public interface PutDown {

        Outcome<?> handle(Actor actor);
    }

    /** What the screen can do. */
    public record Deeds(Actor actor, PutDown ended, OpenQueues open, ExportQueue export) {}

    private final Deeds deeds;
    private final Background background;
    private final Navigator navigator;
    private final Newest<Actor, Outcome<List<FinanceQueue>>> reading;

    private final ReadOnlyObjectWrapper<List<FinanceQueue>> queues =
            new ReadOnlyObjectWrapper<>(this, "queues", List.of());
    private final ObjectProperty<QueueKind> chosen =
            new SimpleObjectProperty<>(this, "chosen", QueueKind.UNCONFIRMED);
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final ReadOnlyObjectWrapper<List<Finding>> said =
            new ReadOnlyObjectWrapper<>(this, "said", List.of());
    private final ObservableValue<FinanceQueue> shown;
    private boolean chosenByHand;

    public QueuesViewModel(Deeds deeds, Background background, Navigator navigator) {
        this.deeds = deeds;
        this.background = background;
        this.navigator = navigator;
        reading = new Newest<>(background, this::read, this::show);
        shown = Bindings.createObjectBinding(this::narrowed, queues, chosen, words);
    }

    /** Reads them again, and first puts down what has ended meanwhile. */
    public void refresh() {
        reading.ask(deeds.actor());
    }

    private Outcome<List<FinanceQueue>> read(Actor actor) {
        return deeds.ended().handle(actor).then(_ -> deeds.open().handle(actor));
    }

    private void show(Outcome<List<FinanceQueue>> outcome) {
        switch (outcome) {
            case Outcome.Done<List<FinanceQueue>>(var read, var _) -> show(read);
            case Outcome.Refused<List<FinanceQueue>>(var reasons) -> said.set(reasons);
            case Outcome.Stale<List<FinanceQueue>> _ -> refresh();
        }
    }

    /** Until somebody chooses, the first queue with something in it is open. */
    private void show(List<FinanceQueue> read) {
        if (!chosenByHand) {
            read.stream()
                    .filter(queue -> !queue.isClear())
                    .map(FinanceQueue::kind)
                    .findFirst()
                    .ifPresent(chosen::set);
        }
        queues.set(read);
    }

    private FinanceQueue narrowed() {
        var whole =
                queues.get().stream()
                        .filter(queue -> queue.kind() == chosen.get())
                        .findFirst()
                        .orElseGet(() -> new FinanceQueue(chosen.get(), List.of()));
        var wanted = SearchText.wordsOf(words.get());
        return wanted.isEmpty()
                ? whole
                : new FinanceQueue(
                        whole.kind(),
                        whole.items().stream().filter(item -> has(item, wanted)).toList());
    }

    private static boolean has(QueueItem item, List<String> wanted) {
        var text =
                SearchText.fold(
                        switch (item.subject()) {
                            case QueueItem.Subject.Care care ->
                                    item.name() + " " + care.supported();
                            case QueueItem.Subject.Run _ -> item.name();
                        });
        return wanted.stream().allMatch(text::contains);
    }

    void choose(QueueKind kind) {
        if (kind != chosen.get()) {
            chosenByHand = true;
            said.set(List.of());
            chosen.set(kind);
        }
    }

    /** The thing itself: what is to be mended where it is mended. */
    void open(QueueItem item) {
        navigator.open(
                switch (item.subject()) {
                    case QueueItem.Subject.Run run -> PayrollScreen.of(run.run());
                    case QueueItem.Subject.Care care when lacksRate(care) ->
                            PayrollScreen.mending(new Mending.Rate(item.person(), care.kind()));
                    case QueueItem.Subject.Care care -> entry(care.entry());
                });
    }

    private boolean lacksRate(QueueItem.Subject.Care care) {
        return chosen.get() == QueueKind.WITHOUT_RATE
                && care.rate().isEmpty()
                && deeds.actor().may(Permission.PREPARE_PAY);
    }

    private static CareLogScreen entry(EntryId entry) {
        return new CareLogScreen(Optional.of(entry));
    }

    /** What is seen, and nothing else. */
    void export(Path folder, QueueWords inWords) {
        var seen = shown.getValue();
        var command =
                new ExportQueue.Command(
                        seen.kind(),
                        folder,
                        inWords.table(seen),
                        seen.items().stream().map(QueueItem::person).toList());
        background.run(() -> deeds.export().handle(deeds.actor(), command), this::showWritten);
    }

    private void showWritten(Outcome<ExportQueue.Exported> outcome) {
        switch (outcome) {
            case Outcome.Done<ExportQueue.Exported>(var written, var _) ->
                    said.set(
                            List.of(
                                    Finding.note(
                                            "payroll.queues.exported",
                                            written.lines(),
                                            written.file().toString())));
            case Outcome.Refused<ExportQueue.Exported>(var reasons) -> said.set(reasons);
            case Outcome.Stale<ExportQueue.Exported> _ ->
                    throw new IllegalStateException("a reading is never stale");
        }
    }

    ReadOnlyObjectProperty<List<FinanceQueue>> queuesProperty() {
        return queues.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<QueueKind> chosenProperty() {
        return chosen;
    }

    StringProperty wordsProperty() {
        return words;
    }

    /** The chosen queue, as far as the words let it through. */
    ObservableValue<FinanceQueue> shown() {
        return shown;
    }

    ReadOnlyObjectProperty<List<Finding>> saidProperty() {
        return said.getReadOnlyProperty();
    }
}

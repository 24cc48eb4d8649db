package coop.equalcare.hatstand.people.ui.hats;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.HatAssignment;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.domain.hats.HatDrop;
import coop.equalcare.hatstand.people.domain.hats.HatRequest;
import coop.equalcare.hatstand.people.domain.hats.HatRules;
import coop.equalcare.hatstand.people.usecase.hats.DropHat;
import coop.equalcare.hatstand.people.usecase.hats.HatDeeds;
import coop.equalcare.hatstand.people.usecase.hats.RequestHat;
import coop.equalcare.hatstand.people.usecase.hats.SeeHats;
import coop.equalcare.hatstand.people.usecase.hats.WithdrawHat;
import coop.equalcare.hatstand.platform.fx.Background;
import coop.equalcare.hatstand.platform.fx.Newest;
import coop.equalcare.hatstand.shell.Unsaved;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** One person's hats: worn, waited for, asked for and dropped. */
public final class PersonHatsViewModel {

    /** Somebody with what is known of their hats. */
    record Shown(Person person, SeeHats.Seen seen) {

        boolean isOf(PersonId id) {
            return person.id().equals(id);
        }
    }

    /**
     * What is being written: the dropping of one hat, or else the asking for one.
     *
     * @param dropped the hat that is to be worn no more
     */
    record Form(Optional<HatAssignment> dropped) {}

    private final Actor actor;
    private final HatDeeds deeds;
    private final HatWriting writing;
    private final Supplier<LocalDate> today;
    private final Runnable onDecide;
    private final Newest<Person, Outcome<Shown>> see;

    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
    private final ReadOnlyObjectWrapper<List<Finding>> refusal =
            new ReadOnlyObjectWrapper<>(this, "refusal", List.of());
    private final ReadOnlyObjectWrapper<Optional<Form>> form =
            new ReadOnlyObjectWrapper<>(this, "form", Optional.empty());
    private Optional<PersonId> wanted = Optional.empty();
    private Optional<Shown> held = Optional.empty();
    private List<Finding> notDone = List.of();
    private Runnable onChanged = () -> {};

    /**
     * @param onDecide goes to where requests are decided
     */
    public PersonHatsViewModel(
            Actor actor,
            HatDeeds deeds,
            Background background,
            Supplier<LocalDate> today,
            Runnable onDecide) {
        this.actor = actor;
        this.deeds = deeds;
        this.writing = new HatWriting(background);
        this.today = today;
        this.onDecide = onDecide;
        this.see = new Newest<>(background, this::see, this::seen);
    }

    /**
     * @param onChanged what is done when a hat has changed
     */
    public void tells(Runnable onChanged) {
        this.onChanged = onChanged;
    }

    /** Nobody’s hats are shown under the name of another while their own are on their way. */
    public void show(Person person) {
        if (!wanted.equals(Optional.of(person.id()))) {
            wanted = Optional.of(person.id());
            notDone = List.of();
            refusal.set(List.of());
            close();
            shown.set(Optional.empty());
        }
        see.ask(person);
    }

    private Outcome<Shown> see(Person person) {
        return deeds.see()
                .handle(actor, new SeeHats.Query(person.id()))
                .map(seen -> new Shown(person, seen));
    }

    private void seen(Outcome<Shown> outcome) {
        switch (outcome) {
            case Outcome.Done<Shown>(var found, var _)
                    when wanted.stream().noneMatch(found::isOf) -> {}
            // What is being written is not taken away.
            case Outcome.Done<Shown>(var found, var _) when form.get().isPresent() ->
                    held = Optional.of(found);
            case Outcome.Done<Shown>(var found, var _) -> {
                refusal.set(notDone);
                shown.set(Optional.of(found));
            }
            case Outcome.Refused<Shown>(var reasons) -> refusal.set(reasons);
            case Outcome.Stale<Shown> _ ->
                    throw new IllegalStateException("a reading is never stale");
        }
    }

    void beginAsking() {
        begin(new Form(Optional.empty()));
    }

    void beginDropping(HatAssignment worn) {
        begin(new Form(Optional.of(worn)));
    }

    private void begin(Form opened) {
        if (isWriting()) {
            return;
        }
        writing.begin();
        form.set(Optional.of(opened));
    }

    /** Says so as well. */
    private boolean isWriting() {
        if (writing.hasWords()) {
            refuse(List.of(Finding.block("people.hats.writing")));
        }
        return writing.hasWords();
    }

    /** Closes the form, and shows what has been heard meanwhile. */
    void stop() {
        notDone = List.of();
        refusal.set(List.of());
        var heard = held;
        close();
        heard.ifPresent(it -> shown.set(Optional.of(it)));
    }

    private void close() {
        held = Optional.empty();
        writing.end();
        form.set(Optional.empty());
    }

    void ask(Hat hat, String wish) {
        withPerson(
                person -> {
                    var command = new RequestHat.Command(person.id(), hat, wish);
                    return () -> deeds.request().handle(actor, command);
                });
    }

    void withdraw(HatRequest request) {
        if (isWriting()) {
            return;
        }
        var command = new WithdrawHat.Command(request.id(), request.person(), request.version());
        run(() -> deeds.withdraw().handle(actor, command));
    }

    void drop(HatAssignment worn, LocalDate from, String reason) {
        withPerson(
                person -> {
                    var command = new DropHat.Command(person.id(), worn.id(), from, reason);
                    return () -> deeds.drop().handle(actor, command);
                });
    }

    private <T> void withPerson(Function<Person, Supplier<Outcome<T>>> deed) {
        shown.get().map(Shown::person).map(deed).ifPresent(this::run);
    }

    private <T> void run(Supplier<Outcome<T>> deed) {
        writing.run(deed, this::ended);
    }

    private <T> void ended(Outcome<T> outcome) {
        switch (outcome) {
            case Outcome.Done<T> _ -> {
                refuse(List.of());
                close();
                onChanged.run();
            }
            case Outcome.Refused<T>(var reasons) -> refuse(reasons);
            case Outcome.Stale<T> _ -> {
                refuse(List.of(Finding.block("people.hats.stale")));
                close();
                onChanged.run();
            }
        }
    }

    /** It stays to be read when the hats are read again. */
    private void refuse(List<Finding> reasons) {
        notDone = reasons;
        refusal.set(reasons);
    }

    /** What would be lost if somebody else were shown now. */
    public Optional<Unsaved> unsaved() {
        return writing.unsaved(this::stop);
    }

    HatWriting writing() {
        return writing;
    }

    void decide() {
        onDecide.run();
    }

    boolean mayAsk(Person person) {
        return isMe(person.id()) || actor.may(Permission.EDIT_PEOPLE);
    }

    boolean mayDrop(Shown now, HatAssignment worn) {
        return worn.until().isEmpty()
                && (isMe(now.person().id()) || now.seen().mayGive().contains(worn.hat()));
    }

    boolean mayWithdraw(HatRequest request) {
        return HatRules.toWithdraw(request, actor.person()).isEmpty();
    }

    boolean mayDecide(Shown now, HatRequest request) {
        return actor.may(Permission.GIVE_HATS) && now.seen().mayGive().contains(request.hat());
    }

    boolean isMe(PersonId person) {
        return actor.person().equals(person);
    }

    LocalDate today() {
        return today.get();
    }

    /** Those worn or to be worn first; the newest of each first. */
    List<HatAssignment> hatsOf(Person person) {
        return person.hats().stream()
                .sorted(
                        Comparator.comparing((HatAssignment hat) -> !hat.isWornFrom(today()))
                                .thenComparing(HatAssignment::since, Comparator.reverseOrder())
                                .thenComparing(HatAssignment::hat))
                .toList();
    }

    Optional<HatDrop> dropOf(Shown now, HatAssignment worn) {
        return now.seen().drops().stream()
                .filter(drop -> drop.assignment().equals(worn.id()))
                .findFirst();
    }

    ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    boolean isAsking() {
        return form.get().filter(it -> it.dropped().isEmpty()).isPresent();
    }

    boolean isDropping(HatAssignment worn) {
        return form.get().flatMap(Form::dropped).filter(worn::equals).isPresent();
    }

    /** The form that is open. */
    ReadOnlyObjectProperty<Optional<Form>> formProperty() {
        return form.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Finding>> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }
}

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
import coop.equalcare.hatstand.people.usecase.hats.DropHat;
import coop.equalcare.hatstand.people.usecase.hats.HatDeeds;
import coop.equalcare.hatstand.people.usecase.hats.RequestHat;
import coop.equalcare.hatstand.people.usecase.hats.SeeHats;
import coop.equalcare.hatstand.people.usecase.hats.WithdrawHat;
import coop.equalcare.hatstand.platform.fx.Background;
import coop.equalcare.hatstand.platform.fx.Newest;

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
    record Shown(Person person, SeeHats.Seen seen) {}

    private final Actor actor;
    private final HatDeeds deeds;
    private final Background background;
    private final Supplier<LocalDate> today;
    private final Runnable onDecide;
    private final Newest<Person, Optional<Shown>> see;

    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
    private final ReadOnlyObjectWrapper<List<Finding>> refusal =
            new ReadOnlyObjectWrapper<>(this, "refusal", List.of());
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
        this.background = background;
        this.today = today;
        this.onDecide = onDecide;
        this.see = new Newest<>(background, this::see, shown::set);
    }

    /**
     * @param onChanged what is done when a hat has changed
     */
    public void tells(Runnable onChanged) {
        this.onChanged = onChanged;
    }

    public void show(Person person) {
        refusal.set(List.of());
        see.ask(person);
    }

    private Optional<Shown> see(Person person) {
        return switch (deeds.see().handle(actor, new SeeHats.Query(person.id()))) {
            case Outcome.Done<SeeHats.Seen>(var seen, var _) ->
                    Optional.of(new Shown(person, seen));
            case Outcome.Refused<SeeHats.Seen> _, Outcome.Stale<SeeHats.Seen> _ -> Optional.empty();
        };
    }

    void ask(Hat hat, String wish) {
        withPerson(
                person -> {
                    var command = new RequestHat.Command(person.id(), hat, wish);
                    return () -> deeds.request().handle(actor, command);
                });
    }

    void withdraw(HatRequest request) {
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
        background.run(deed, this::ended);
    }

    private <T> void ended(Outcome<T> outcome) {
        switch (outcome) {
            case Outcome.Done<T> _ -> {
                refusal.set(List.of());
                onChanged.run();
            }
            case Outcome.Refused<T>(var reasons) -> refusal.set(reasons);
            case Outcome.Stale<T> _ -> {
                onChanged.run();
                refusal.set(List.of(Finding.block("people.hats.stale")));
            }
        }
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
        return isMe(request.person()) || isMe(request.requestedBy());
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

    ReadOnlyObjectProperty<List<Finding>> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }
}

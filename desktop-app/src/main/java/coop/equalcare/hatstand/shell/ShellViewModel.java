package coop.equalcare.hatstand.shell;

import coop.equalcare.hatstand.kernel.Actor;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Which screens somebody may open, which is open, and what is asked before something typed would be
 * lost.
 */
public final class ShellViewModel implements Navigator, Doorkeeper {

    /**
     * @param work what is not saved yet
     * @param then where the person wanted to go
     */
    record Question(Unsaved work, Runnable then) {}

    private final Actor actor;
    private final List<ScreenOffer<?>> offers;
    private final ReadOnlyObjectWrapper<Screen> current;
    private final ReadOnlyObjectWrapper<Optional<Question>> asking =
            new ReadOnlyObjectWrapper<>(this, "asking", Optional.empty());
    private Supplier<Optional<Unsaved>> unsaved = Optional::empty;

    /**
     * @param all what the capabilities offer, in the order of the navigation
     */
    public ShellViewModel(Actor actor, List<ScreenOffer<?>> all) {
        this.actor = actor;
        this.offers = all.stream().filter(offer -> actor.may(offer.permission())).toList();
        if (offers.isEmpty()) {
            throw new IllegalArgumentException("nobody signs in without a screen to open");
        }
        this.current = new ReadOnlyObjectWrapper<>(this, "current", offers.getFirst().home());
    }

    public List<ScreenOffer<?>> offers() {
        return offers;
    }

    public ReadOnlyObjectProperty<Screen> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Goes to the home of an offer, unless it is open already, and begins something there. */
    void begin(ScreenOffer<?> offer, Runnable then) {
        if (offer.type().isInstance(current.get())) {
            then.run();
        } else {
            leave(
                    () -> {
                        current.set(offer.home());
                        then.run();
                    });
        }
    }

    boolean may(ScreenCommand<?> command) {
        return actor.may(command.permission());
    }

    /**
     * Asks first where something typed would be lost.
     *
     * @throws NoSuchElementException if it is not offered to this person: screens ask before they
     *     show a link
     */
    @Override
    public void open(Screen screen) {
        offerOf(screen);
        if (!screen.equals(current.get())) {
            leave(() -> current.set(screen));
        }
    }

    public ScreenOffer<?> offerOf(Screen screen) {
        return offers.stream()
                .filter(offer -> offer.type().isInstance(screen))
                .findFirst()
                .orElseThrow();
    }

    /**
     * @param open says what is not saved on the screen that is open
     */
    void watch(Supplier<Optional<Unsaved>> open) {
        unsaved = open;
    }

    /** Leaves the open screen for good: another one, the sign-in, or the end of the program. */
    void leave(Runnable then) {
        pass(unsaved.get(), then);
    }

    @Override
    public void pass(Optional<Unsaved> work, Runnable then) {
        work.ifPresentOrElse(it -> asking.set(Optional.of(new Question(it, then))), then);
    }

    void save() {
        answered().ifPresent(question -> question.work().save(question.then()));
    }

    void discard() {
        answered()
                .ifPresent(
                        question -> {
                            question.work().discard();
                            question.then().run();
                        });
    }

    void stay() {
        answered();
    }

    private Optional<Question> answered() {
        var question = asking.get();
        asking.set(Optional.empty());
        return question;
    }

    ReadOnlyObjectProperty<Optional<Question>> askingProperty() {
        return asking.getReadOnlyProperty();
    }
}

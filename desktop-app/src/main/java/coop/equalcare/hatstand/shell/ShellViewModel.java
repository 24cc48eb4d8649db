package coop.equalcare.hatstand.shell;

import coop.equalcare.hatstand.kernel.Actor;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.NoSuchElementException;

/** Which screens somebody may open, and which is open. */
public final class ShellViewModel implements Navigator {

    private final List<ScreenOffer<?>> offers;
    private final ReadOnlyObjectWrapper<Screen> current;

    /**
     * @param all what the capabilities offer, in the order of the navigation
     */
    public ShellViewModel(Actor actor, List<ScreenOffer<?>> all) {
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

    /**
     * @throws NoSuchElementException if it is not offered to this person: screens ask before they
     *     show a link
     */
    @Override
    public void open(Screen screen) {
        offerOf(screen);
        current.set(screen);
    }

    public ScreenOffer<?> offerOf(Screen screen) {
        return offers.stream()
                .filter(offer -> offer.type().isInstance(screen))
                .findFirst()
                .orElseThrow();
    }
}

package coop.equalcare.hatstand.shell;

import coop.equalcare.hatstand.kernel.Permission;

import javafx.scene.Parent;

import java.util.List;
import java.util.function.BiFunction;

/**
 * A screen that a capability offers to the window.
 *
 * @param home what the navigation opens
 * @param titleKey its name in the navigation
 * @param icon an Ikonli literal, for example {@code fth-calendar}
 * @param permission without which it is not offered
 * @param open makes the view; one that implements {@link Leaving} is told when it is left
 * @param commands what can be begun on it
 */
public record ScreenOffer<S extends Screen>(
        Class<S> type,
        S home,
        String titleKey,
        String icon,
        Permission permission,
        BiFunction<S, Desk, Parent> open,
        List<ScreenCommand<?>> commands) {

    public ScreenOffer {
        commands = List.copyOf(commands);
    }

    public ScreenOffer(
            Class<S> type,
            S home,
            String titleKey,
            String icon,
            Permission permission,
            BiFunction<S, Desk, Parent> open) {
        this(type, home, titleKey, icon, permission, open, List.of());
    }
}

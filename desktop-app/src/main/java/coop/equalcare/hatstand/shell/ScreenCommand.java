package coop.equalcare.hatstand.shell;

import coop.equalcare.hatstand.kernel.Permission;

import javafx.scene.Parent;

import java.util.function.Consumer;

/**
 * Something that a screen can begin, to be found in the command palette from anywhere: the screen
 * is opened first.
 *
 * @param view what the screen opens
 * @param titleKey what it is called, also what one types to find it
 * @param icon an Ikonli literal
 * @param keysKey what does the same on the screen itself
 * @param permission without which it is not offered
 */
public record ScreenCommand<V extends Parent>(
        Class<V> view,
        String titleKey,
        String icon,
        String keysKey,
        Permission permission,
        Consumer<V> action) {

    void run(Parent open) {
        if (view.isInstance(open)) {
            action.accept(view.cast(open));
        }
    }
}

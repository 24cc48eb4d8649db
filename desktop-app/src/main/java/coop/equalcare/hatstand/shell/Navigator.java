package coop.equalcare.hatstand.shell;

/** Takes the person to another screen. */
@FunctionalInterface
public interface Navigator {
    void open(Screen screen);
}

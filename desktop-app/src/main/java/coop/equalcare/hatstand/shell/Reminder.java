package coop.equalcare.hatstand.shell;

/**
 * Something at the foot of the window that waits for whoever is at the desk, wherever they are.
 *
 * @param icon an Ikonli literal
 * @param open goes to where it is dealt with
 */
public record Reminder(String words, String icon, Runnable open) {}

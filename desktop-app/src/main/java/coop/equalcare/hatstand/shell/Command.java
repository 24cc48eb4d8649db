package coop.equalcare.hatstand.shell;

/**
 * Something that the window can do from anywhere.
 *
 * @param title in words, also what one types to find it
 * @param icon an Ikonli literal
 * @param keys what does the same without the palette; empty if nothing does
 */
record Command(String title, String icon, String keys, Runnable action) {}

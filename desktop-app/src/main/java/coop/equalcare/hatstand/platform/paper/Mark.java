package coop.equalcare.hatstand.platform.paper;

/** Something on a page. Points, from the top left corner; a text stands on its line. */
public sealed interface Mark {

    /** One line of text. */
    record Words(double x, double y, double size, Weight weight, boolean isMuted, String text)
            implements Mark {}

    /** A thin line from the left to the right. */
    record Rule(double from, double until, double y) implements Mark {}
}

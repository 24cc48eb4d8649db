package coop.equalcare.hatstand.platform.fx.tables;

/**
 * What a cell of a table holds: what it sorts by, and what it says.
 *
 * @param text also what is copied
 */
public record Shown<V extends Comparable<? super V>>(V value, String text)
        implements Comparable<Shown<V>> {

    /** For what sorts by what it says. */
    public static Shown<String> text(String text) {
        return new Shown<>(text, text);
    }

    @Override
    public int compareTo(Shown<V> other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return text;
    }
}

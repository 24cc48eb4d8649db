package coop.equalcare.hatstand.kernel;

import java.util.List;

/**
 * What a rule has to say, as a message key and its values; screens put it into words.
 *
 * @param key for example {@code rostering.rule.clash}
 * @param values what the words need: instants, durations, dates, amounts, numbers or names
 */
public record Finding(Severity severity, String key, List<Object> values) {

    /** How much a finding weighs. */
    public enum Severity {
        /** Worth knowing. */
        NOTE,
        /** Allowed, with the reason shown. */
        WARN,
        /** Not possible. */
        BLOCK
    }

    public Finding {
        values = List.copyOf(values);
    }

    public static Finding block(String key, Object... values) {
        return new Finding(Severity.BLOCK, key, List.of(values));
    }

    public static Finding warn(String key, Object... values) {
        return new Finding(Severity.WARN, key, List.of(values));
    }

    public static Finding note(String key, Object... values) {
        return new Finding(Severity.NOTE, key, List.of(values));
    }

    public boolean blocks() {
        return severity == Severity.BLOCK;
    }
}

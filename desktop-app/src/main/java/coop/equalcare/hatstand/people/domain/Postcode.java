package coop.equalcare.hatstand.people.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A UK postcode in its written form, for example {@code HX7 8AD}. That it is well formed does not
 * say it exists.
 */
public record Postcode(String text) {

    /**
     * Outward part, then a digit and two letters (BS 7666 and Royal Mail's exception GIR 0AA are
     * wider than this).
     */
    private static final Pattern FORM =
            Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?) ([0-9][A-Z]{2})");

    public Postcode {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a postcode: " + text);
        }
    }

    /** Reads what a person types: any case, spaces anywhere or nowhere. */
    public static Optional<Postcode> read(String typed) {
        var letters = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (letters.length() < 5) {
            return Optional.empty();
        }
        var split = letters.length() - 3;
        var text = letters.substring(0, split) + " " + letters.substring(split);
        return FORM.matcher(text).matches() ? Optional.of(new Postcode(text)) : Optional.empty();
    }

    /** For example {@code HX7}. */
    public String outcode() {
        return text.substring(0, text.indexOf(' '));
    }

    /** For example {@code HX7 8}. */
    public String sector() {
        return text.substring(0, text.indexOf(' ') + 2);
    }
}

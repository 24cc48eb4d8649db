package coop.equalcare.hatstand.identity.domain.server;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.people.domain.SearchText;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What somebody is called at a server: small letters, digits and underscores. */
public final class LoginName {

    private static final int LONGEST = 40;

    private static final Pattern GOOD = Pattern.compile("[a-z][a-z0-9_]{2,39}");

    /** Roles that belong to PostgreSQL or to Hatstand. */
    private static final List<String> TAKEN = List.of("pg_", "hat_", "hatstand_", "postgres");

    private LoginName() {}

    /** A name to begin with: as the person is called, without accents. */
    public static String suggestedFor(String name) {
        var plain =
                SearchText.fold(name).replaceAll("[^a-z0-9]+", "_").replaceAll("^[_0-9]+|_+$", "");
        return trouble(cut(plain)).isEmpty() ? cut(plain) : cut("member_" + plain);
    }

    private static String cut(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST));
    }

    /** What is wrong with it. The server asks the same, and whether it is taken. */
    public static Optional<Finding> trouble(String name) {
        return GOOD.matcher(name).matches() && TAKEN.stream().noneMatch(name::startsWith)
                ? Optional.empty()
                : Optional.of(Finding.block("platform.constraint.login_name"));
    }
}

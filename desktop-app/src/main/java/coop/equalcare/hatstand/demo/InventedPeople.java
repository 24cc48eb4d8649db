package coop.equalcare.hatstand.demo;

import coop.equalcare.hatstand.people.domain.geography.Location;
import coop.equalcare.hatstand.platform.files.Csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

/**
 * Invents names and ways to reach people that reach nobody: telephone numbers that Ofcom keeps for
 * drama, e-mail in a reserved domain. Postcodes are real ones of the valley, so that distances are.
 */
final class InventedPeople {

    private static final List<String> CONTACT_BY =
            List.of("EMAIL", "EMAIL", "PHONE", "SMS", "LETTER");
    private static final int DRAMA_NUMBERS = 1000;

    private final Random random;
    private final DemoRecipe recipe;
    private final Map<String, Location> postcodes;
    private final List<String> codes;
    private final Set<String> taken = new HashSet<>();

    InventedPeople(DemoRecipe recipe, Random random) {
        this.random = random;
        this.recipe = recipe;
        this.postcodes = postcodesIn(recipe.postcodeDistricts());
        this.codes = List.copyOf(postcodes.keySet());
    }

    /** A full name that nobody else in this co-op has. */
    String name() {
        var name = "";
        do {
            name = one(recipe.firstNames()) + " " + one(recipe.familyNames());
        } while (!taken.add(name));
        return name;
    }

    DemoPack.Reach reach(String name) {
        return new DemoPack.Reach(
                mailbox(name) + "@example.org",
                phone(),
                random.nextInt(2, 99) + " " + one(recipe.streets()),
                one(codes),
                one(CONTACT_BY));
    }

    /** Letters that every mail program takes; the number keeps namesakes apart. */
    private String mailbox(String name) {
        var plain =
                Normalizer.normalize(name, Normalizer.Form.NFD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z ]", "")
                        .strip()
                        .replaceAll(" +", ".");
        var mailbox = plain.isEmpty() ? "member" : plain;
        while (!taken.add(mailbox)) {
            mailbox = plain + random.nextInt(10, 1000);
        }
        return mailbox;
    }

    /** 07700 900000 to 900999. */
    private String phone() {
        var number = "";
        do {
            number = "07700 900%03d".formatted(random.nextInt(DRAMA_NUMBERS));
        } while (!taken.add(number));
        return number;
    }

    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Where a postcode that was given to somebody is. */
    Location home(DemoPack.Reach reach) {
        return Objects.requireNonNull(postcodes.get(reach.postcode()), "one of the valley");
    }

    /** In the order of the list, with where they are. */
    private static Map<String, Location> postcodesIn(List<String> districts) {
        var found = new LinkedHashMap<String, Location>();
        for (var line : allPostcodes()) {
            var code = line.getFirst();
            if (code.contains(" ") && districts.contains(code.substring(0, code.indexOf(' ')))) {
                found.put(
                        code,
                        new Location(
                                Double.parseDouble(line.get(1)), Double.parseDouble(line.get(2))));
            }
        }
        return found;
    }

    private static List<List<String>> allPostcodes() {
        try (var csv =
                InventedPeople.class.getResourceAsStream(
                        "/coop/equalcare/hatstand/people/postcodes/codes.csv")) {
            if (csv == null) {
                throw new IllegalStateException("the postcodes are missing from the program");
            }
            return Csv.read(csv.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package coop.equalcare.hatstand.people.store;

import coop.equalcare.hatstand.people.domain.Postcode;
import coop.equalcare.hatstand.people.domain.Postcodes;
import coop.equalcare.hatstand.people.domain.geography.Location;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Ordnance Survey's Code-Point Open, as shipped with the program: each full postcode around Halifax
 * and Oldham, and the sectors of Great Britain.
 *
 * <p>Read from the program's own files when first asked; ask away from the screen.
 */
public final class CodePointOpen implements Postcodes {

    /**
     * Northern Ireland, Jersey, Guernsey, the Isle of Man, the forces: Code-Point has none of
     * these.
     */
    private static final Set<String> NOT_COVERED = Set.of("BT", "JE", "GY", "IM", "BF");

    private static final String FOLDER = "/coop/equalcare/hatstand/people/postcodes/";

    private record Tables(
            Map<String, Location> codes, Map<String, Location> sectors, Set<String> fullAreas) {}

    private @Nullable Tables tables;

    @Override
    public Answer check(Postcode postcode) {
        var known = tables();
        if (known.codes().containsKey(postcode.text())) {
            return Answer.EXISTS;
        }
        if (NOT_COVERED.contains(area(postcode.text()))) {
            return Answer.NOT_COVERED;
        }
        return known.sectors().containsKey(postcode.sector())
                        && !known.fullAreas().contains(area(postcode.text()))
                ? Answer.SECTOR_EXISTS
                : Answer.NOT_FOUND;
    }

    @Override
    public Optional<Location> locate(Postcode postcode) {
        var known = tables();
        return Optional.ofNullable(known.codes().get(postcode.text()))
                .or(() -> Optional.ofNullable(known.sectors().get(postcode.sector())));
    }

    private synchronized Tables tables() {
        var read = tables;
        if (read == null) {
            var codes = read("codes.csv");
            var areas =
                    codes.keySet().stream()
                            .map(CodePointOpen::area)
                            .collect(Collectors.toUnmodifiableSet());
            read = new Tables(codes, read("sectors.csv"), areas);
            tables = read;
        }
        return read;
    }

    /** The letters before the first digit. */
    private static String area(String postcode) {
        return Character.isDigit(postcode.charAt(1))
                ? postcode.substring(0, 1)
                : postcode.substring(0, 2);
    }

    /** Lines of name, latitude, longitude. */
    private static Map<String, Location> read(String file) {
        var found = new HashMap<String, Location>();
        try (var lines = open(file)) {
            lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(parts -> found.put(parts[0], location(parts[1], parts[2])));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return found;
    }

    private static Location location(String latitude, String longitude) {
        return new Location(Double.parseDouble(latitude), Double.parseDouble(longitude));
    }

    private static BufferedReader open(String file) {
        var stream =
                Objects.requireNonNull(
                        CodePointOpen.class.getResourceAsStream(FOLDER + file),
                        "not in the program: " + file);
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
}

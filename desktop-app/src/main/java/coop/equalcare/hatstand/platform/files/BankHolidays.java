package coop.equalcare.hatstand.platform.files;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Bank holidays as gov.uk lists them, from 2012 to 2028. */
public final class BankHolidays {

    private static final String FILE = "bank-holidays.json";

    private BankHolidays() {}

    /** Of England and Wales, by their day. */
    public static Map<LocalDate, String> ofEngland() {
        try (var stream = BankHolidays.class.getResourceAsStream(FILE)) {
            return JsonMapper.shared()
                    .readTree(Objects.requireNonNull(stream))
                    .path("england-and-wales")
                    .path("events")
                    .valueStream()
                    .collect(
                            Collectors.toMap(
                                    event -> LocalDate.parse(event.path("date").asString()),
                                    (JsonNode event) -> event.path("title").asString()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

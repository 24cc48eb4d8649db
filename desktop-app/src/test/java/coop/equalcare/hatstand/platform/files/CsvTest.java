package coop.equalcare.hatstand.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class CsvTest {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                    .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "comma_in_quotes",
                "empty",
                "empty_crlf",
                "escaped_quotes",
                "json",
                "location_coordinates",
                "newlines",
                "newlines_crlf",
                "quotes_and_newlines",
                "simple",
                "simple_crlf",
                "utf8"
            })
    void the_awkward_files_are_read_as_their_authors_say(String name) throws IOException {
        var rows = Csv.read(resource(name + ".csv"));

        assertThat(byHeader(rows))
                .isEqualTo(
                        JSON.readValue(
                                resource(name + ".json"),
                                new TypeReference<List<Map<String, String>>>() {}));
    }

    @Test
    void a_byte_order_mark_is_not_part_of_the_first_name() {
        assertThat(Csv.read(utf8("\uFEFFa,b\r\n"))).containsExactly(List.of("a", "b"));
    }

    @Test
    void what_is_not_utf_8_is_read_as_older_spreadsheets_write_it() {
        var bytes = "£,Zoë\r\n".getBytes(Charset.forName("windows-1252"));

        assertThat(Csv.read(bytes)).containsExactly(List.of("£", "Zoë"));
    }

    @Test
    void what_was_written_is_read_back() {
        var rows =
                List.of(
                        List.of("name", "said"),
                        List.of("O’Hara, Áine", "“ha”\nand \"ha\""),
                        List.of("", "🙂 שלום"));

        assertThat(Csv.read(Csv.write(Csv.Reader.PROGRAM, rows))).isEqualTo(rows);
    }

    @Test
    void lines_end_as_the_standard_has_them_and_only_what_needs_quotes_has_them() {
        var rows = List.of(List.of("a", "b c"), List.of("d,e", "f\"g"));

        assertThat(Csv.write(Csv.Reader.PROGRAM, rows))
                .isEqualTo(utf8("a,b c\r\n\"d,e\",\"f\"\"g\"\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-cmd", "@SUM(A1)", "\tx", " =1", "|x", "%x"})
    void a_text_that_a_spreadsheet_would_run_stays_a_text(String text) {
        var written = Csv.write(Csv.Reader.SPREADSHEET, List.of(List.of(text, "x")));

        assertThat(Csv.read(written)).containsExactly(List.of("'" + text, "x"));
    }

    @Test
    void numbers_stay_numbers() {
        var row = List.of("-12.50", "7", "0.25");

        assertThat(Csv.read(Csv.write(Csv.Reader.SPREADSHEET, List.of(row)))).containsExactly(row);
    }

    @Test
    void a_program_gets_each_value_as_it_stands() {
        var row = List.of("-cmd", "=1");

        assertThat(Csv.read(Csv.write(Csv.Reader.PROGRAM, List.of(row)))).containsExactly(row);
    }

    private static List<Map<String, String>> byHeader(List<List<String>> rows) {
        return rows.stream().skip(1).map(row -> byHeader(rows.getFirst(), row)).toList();
    }

    private static Map<String, String> byHeader(List<String> header, List<String> row) {
        var named = new LinkedHashMap<String, String>();
        for (int column = 0; column < header.size(); column++) {
            named.put(header.get(column), row.get(column));
        }
        return named;
    }

    private static byte[] resource(String name) throws IOException {
        try (var stream = CsvTest.class.getResourceAsStream("/csv-spectrum/" + name)) {
            return stream.readAllBytes();
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

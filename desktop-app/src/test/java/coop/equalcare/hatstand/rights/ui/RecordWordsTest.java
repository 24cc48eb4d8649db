package coop.equalcare.hatstand.rights.ui;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import coop.equalcare.hatstand.bootstrap.Hatstand;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.rights.domain.InMemoryPersonRecords;
import coop.equalcare.hatstand.rights.domain.RecordPart;
import coop.equalcare.hatstand.rights.domain.WholeRecord;
import coop.equalcare.hatstand.rights.domain.WholeRecord.Field;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The two forms in which somebody gets their record. */
class RecordWordsTest {

    static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");
    static final Texts TEXTS =
            new Texts(Locale.UK, ZoneId.of("Europe/London"), Hatstand.capabilities());

    private static final PersonId MAY = new PersonId(new UUID(7, 7));

    private final RecordWords words = new RecordWords(TEXTS);

    static InMemoryPersonRecords may() {
        return new InMemoryPersonRecords("May “Mayflower” Bickerstaffe")
                .keep(RecordPart.HAT, field("hat", "GIVING_SUPPORT"), since())
                .keep(
                        RecordPart.CARE,
                        field("starts_at", NINE),
                        field("break_minutes", 15),
                        field("kind", "VISIT"),
                        field("together_with", "Tom Cattermole"),
                        field("status", "PENDING"),
                        field("entry_id", new UUID(1, 1)))
                .keep(
                        RecordPart.TRAIL,
                        field("happened_at", NINE),
                        field("relation", "ONE"),
                        field("actor", "Ann"),
                        field("action", "person.read"),
                        field("purpose", "OVERSIGHT"));
    }

    private static Field since() {
        return field("since", LocalDate.of(2024, 1, 2));
    }

    private static Field field(String name, Object value) {
        return new Field(name, value);
    }

    private static WholeRecord whole(InMemoryPersonRecords records) {
        return new WholeRecord(
                MAY,
                NINE,
                true,
                Arrays.stream(RecordPart.values())
                        .map(kind -> new WholeRecord.Part(kind, records.read(kind, MAY)))
                        .toList());
    }

    private static WholeRecord.Entry entry(Field... fields) {
        return new WholeRecord.Entry(List.of(fields));
    }

    @Test
    void care_is_told_as_one_says_it() {
        var care = whole(may()).part(RecordPart.CARE).entries().getFirst();

        assertThat(words.when(RecordPart.CARE, care)).isEqualTo("24 Nov 2026");
        assertThat(words.lead(RecordPart.CARE, care))
                .isEqualTo("09:00  ·  visit  ·  Tom Cattermole");
        assertThat(words.more(RecordPart.CARE, care))
                .isEqualTo("break: 15 min  ·  how it stands: Pending");
    }

    @Test
    void money_is_money_and_other_units_are_not() {
        var pounds = entry(field("amount", 123450L), field("unit", "GBP_PENCE"));
        var shares = entry(field("amount", 3L), field("unit", "SHARE"));

        assertThat(words.lead(RecordPart.TRANSFER, pounds)).isEqualTo("£1,234.50");
        assertThat(words.lead(RecordPart.TRANSFER, shares)).isEqualTo("3");
    }

    @Test
    void a_change_names_the_field_and_what_was_typed_stays_as_it_is() {
        var change =
                entry(
                        field("field", "phone"),
                        field("part", "person"),
                        field("new_value", "01422 111"));

        assertThat(words.lead(RecordPart.CHANGE, change)).isEqualTo("Phone");
        assertThat(words.more(RecordPart.CHANGE, change)).endsWith("became: 01422 111");
    }

    @Test
    void on_paper_it_says_what_there_is_nothing_of_and_what_is_left_out() {
        var sheet = new RecordPaper(TEXTS).sheet(whole(may()));

        assertThat(sheet.title()).contains("Bickerstaffe");
        assertThat(sheet.stamp()).isPresent();
        assertThat(sheet.blocks())
                .extracting(block -> block.heading())
                .contains("Hats", "Care log", "Nothing is kept of these kinds")
                .endsWith("What is not in here, and why");
    }

    @Test
    void what_is_too_long_to_read_is_cut_and_says_so() {
        var records = may();
        for (var line = 0; line < RecordPaper.MOST + 2; line++) {
            records.keep(RecordPart.DEED, field("done_at", NINE), field("deed", "PAY_PREPARED"));
        }
        var block =
                new RecordPaper(TEXTS)
                        .sheet(whole(records)).blocks().stream()
                                .filter(it -> it.heading().startsWith("What they did"))
                                .findFirst()
                                .orElseThrow();

        assertThat(block.lines()).hasSize(RecordPaper.MOST + 1);
        assertThat(block.lines().getFirst().more()).startsWith("2 older ones");
    }

    @Test
    void a_pdf_and_a_json_that_programs_can_read() {
        var json = new RecordJson(TEXTS).bytes(whole(may()));
        var pdf = new RecordPaper(TEXTS).bytes(whole(may()));

        var read = JsonMapper.builder().build().readTree(json);
        assertThat(read.at("/records/person/0/name").asString()).contains("“Mayflower”");
        assertThat(read.at("/records/care/0/starts_at").asString())
                .isEqualTo("2026-11-24T09:00:00Z");
        assertThat(read.at("/records/care/0/break_minutes").asInt()).isEqualTo(15);
        assertThat(read.at("/left_out/0/columns/0").asString()).isEqualTo("staff_password.hash");
        assertThat(new String(pdf, 0, 5, UTF_8)).isEqualTo("%PDF-");
    }
}

package coop.equalcare.hatstand.rights.store;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.audit.store.HibernateAuditTrail;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.Progress;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.platform.database.Dialect;
import coop.equalcare.hatstand.platform.database.TestDatabase;
import coop.equalcare.hatstand.platform.files.SafeFile;
import coop.equalcare.hatstand.platform.work.GuardedGate;
import coop.equalcare.hatstand.rights.domain.RecordFile;
import coop.equalcare.hatstand.rights.domain.RecordPart;
import coop.equalcare.hatstand.rights.domain.WholeRecord;
import coop.equalcare.hatstand.rights.usecase.TakeOutRecord;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** All that is kept about one person, as a real database hands it out to an auditor. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PersonRecordsContract {

    private static final Instant NINE = TestDatabase.NOW;

    @TempDir private Path folder;

    private TestDatabase database;
    private Actor auditor;
    private TakeOutRecord takeOut;

    private PersonId may;
    private PersonId tom;
    private PersonId cora;

    abstract Dialect dialect();

    @BeforeAll
    void open() {
        database = TestDatabase.open(dialect(), HibernateAuditTrail.rows(), hats());
        var house = database.house();
        var trail = new HibernateAuditTrail(database.sessions(), house.ids());
        takeOut =
                new TakeOutRecord(
                        new GuardedGate(database.sessions(), trail, house.feed()),
                        new HibernatePersonRecords(database.sessions()),
                        new SafeFile(),
                        house.clock(),
                        house.zone(),
                        false);
        auditor =
                new Actor(
                        database.me().orElseGet(() -> database.person("Ann")),
                        Set.of(Permission.SIGN_IN, Permission.TAKE_OUT_RECORD));
        may = database.person("May Bickerstaffe");
        tom = database.person("Tom Cattermole");
        cora = database.person("Cora Dunnock");
        fill();
    }

    private Set<Hat> hats() {
        return dialect() == Dialect.H2 ? Set.of() : Set.of(Hat.AUDITOR);
    }

    @AfterAll
    void close() {
        database.close();
    }

    /** Tom gets support from May; Cora plans it. */
    private void fill() {
        database.run("update person set phone = '01422 111' where id = ?", may.value());
        database.run("update person set phone = '01422 999' where id = ?", tom.value());
        database.run("insert into person_skill values (?, 'Hoist', date '2027-01-01')", id(may));
        database.run(
                "insert into hat_assignment values (?, ?, 'GIVING_SUPPORT', date '2024-01-01',"
                        + " null)",
                UUID.randomUUID(),
                id(may));
        var booking = booking();
        database.run(
                "insert into booking_cancellation values (?, 1, ?, ?, 'Tom is in hospital')",
                booking,
                id(cora),
                NINE);
        database.run(
                "insert into rate values (?, ?, 'VISIT', 1350, date '2024-01-01', 'board minute"
                        + " 4')",
                UUID.randomUUID(),
                id(may));
        database.run(
                "insert into absence (id, person_id, starts_at, ends_at, kind) values (?, ?, ?, ?,"
                        + " 'LEAVE')",
                UUID.randomUUID(),
                id(may),
                NINE,
                NINE.plus(Duration.ofDays(2)));
        care(booking());
    }

    private static UUID id(PersonId person) {
        return person.value();
    }

    private UUID booking() {
        var id = UUID.randomUUID();
        database.run(
                """
                insert into booking (id, supported_id, worker_id, starts_at, ends_at, kind, needs_skill, cancelled,
                                     version)
                values (?, ?, ?, ?, ?, 'VISIT', 'Hoist', true, 1)
                """,
                id,
                id(tom),
                id(may),
                NINE,
                NINE.plus(Duration.ofHours(1)));
        return id;
    }

    private void care(UUID booking) {
        var entry = UUID.randomUUID();
        var end = NINE.plus(Duration.ofHours(1));
        database.run(
                """
                insert into care_log_entry (id, booking_id, supported_id, worker_id, kind, planned_starts_at,
                                            planned_ends_at, starts_at, ends_at, break_minutes, status, edition,
                                            version)
                values (?, ?, ?, ?, 'VISIT', ?, ?, ?, ?, 15, 'PENDING', 1, 1)
                """,
                entry,
                booking,
                id(tom),
                id(may),
                NINE,
                end,
                NINE,
                end);
        database.run(
                "insert into care_log_adjustment values (?, 0, ?, ?, ?, ?, 0, 'Tom says"
                        + " otherwise')",
                entry,
                id(cora),
                NINE,
                NINE,
                end);
        database.run(
                "insert into care_log_query values (?, 1, ?, ?, ?, 'I stayed longer')",
                entry,
                id(may),
                id(cora),
                NINE);
        database.run(
                "insert into care_log_answer values (?, 1, ?, ?, 'put right')",
                entry,
                id(cora),
                NINE);
    }

    /** What the forms are given. */
    private WholeRecord wholeOf(PersonId person) {
        var seen = new ArrayList<WholeRecord>();
        var form =
                new RecordFile() {
                    @Override
                    public String ending() {
                        return "txt";
                    }

                    @Override
                    public byte[] bytes(WholeRecord whole) {
                        seen.add(whole);
                        return new byte[] {1};
                    }
                };
        var outcome = take(auditor, person, List.of(form));
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return seen.getFirst();
    }

    private Outcome<TakeOutRecord.TakenOut> take(
            Actor actor, PersonId person, List<RecordFile> forms) {
        return takeOut.handle(
                actor, new TakeOutRecord.Command(person, folder, forms), Progress.NONE);
    }

    private static WholeRecord.Entry only(WholeRecord whole, RecordPart part) {
        assertThat(whole.part(part).entries()).as(part.code()).hasSize(1);
        return whole.part(part).entries().getFirst();
    }

    @Test
    void every_kind_of_thing_that_is_kept_about_somebody_is_read() {
        var whole = wholeOf(may);

        assertThat(whole.name()).isEqualTo("May Bickerstaffe");
        assertThat(only(whole, RecordPart.PERSON).value("phone")).contains("01422 111");
        assertThat(only(whole, RecordPart.HAT).value("hat")).contains("GIVING_SUPPORT");
        assertThat(only(whole, RecordPart.CHECK).value("skill")).contains("Hoist");
        assertThat(only(whole, RecordPart.ABSENCE).value("starts_at")).contains(NINE);
        assertThat(only(whole, RecordPart.RATE).value("pence_per_hour")).contains(1350L);
        assertThat(only(whole, RecordPart.CARE).value("break_minutes")).contains(15);
        assertThat(whole.part(RecordPart.BOOKING).entries()).hasSize(2);
        assertThat(whole.part(RecordPart.CHANGE).entries()).isNotEmpty();
    }

    @Test
    void others_are_in_it_by_their_name_and_with_nothing_of_their_own() {
        var whole = wholeOf(may);

        assertThat(only(whole, RecordPart.CARE).value("together_with")).contains("Tom Cattermole");
        assertThat(whole.part(RecordPart.BOOKING).entries())
                .allSatisfy(booking -> assertThat(booking.value("needs_skill")).isEmpty());
        assertThat(whole.toString()).doesNotContain("01422 999", "in hospital", "otherwise");
    }

    @Test
    void words_of_another_on_what_is_shared_are_held_back_and_it_is_said_that_there_are_some() {
        var whole = wholeOf(may);

        assertThat(only(whole, RecordPart.CANCELLATION).value("words_held_back")).contains(true);
        assertThat(only(whole, RecordPart.CARE_ADJUSTED).value("words_held_back")).contains(true);
    }

    @Test
    void ones_own_words_and_the_answer_to_them_are_ones_own() {
        var query = only(wholeOf(may), RecordPart.CARE_QUERIED);

        assertThat(query.value("reason")).contains("I stayed longer");
        assertThat(query.value("answer")).contains("put right");
        assertThat(wholeOf(tom).toString()).doesNotContain("I stayed longer", "put right");
    }

    @Test
    void what_somebody_did_to_records_of_others_is_told_without_what_those_say() {
        var whole = wholeOf(cora);

        assertThat(whole.part(RecordPart.DEED).entries())
                .extracting(deed -> deed.value("deed").orElseThrow())
                .contains("BOOKING_CANCELLED", "CARE_ADJUSTED", "CARE_QUERIED", "CARE_ANSWERED");
        assertThat(whole.toString())
                .doesNotContain("Tom", "May", "hospital", "otherwise", "longer", "put right");
    }

    @Test
    void that_it_was_asked_for_is_in_it() {
        wholeOf(tom);

        assertThat(wholeOf(tom).part(RecordPart.TRAIL).entries())
                .anySatisfy(
                        line -> {
                            assertThat(line.value("action")).contains("person.take_out");
                            assertThat(line.value("purpose")).contains("ANSWERING_PERSON");
                            assertThat(line.value("relation")).contains("ONE");
                        });
    }

    @Test
    void what_is_ones_own_needs_no_right() {
        var own = new Actor(auditor.person(), Set.of(Permission.SIGN_IN));

        assertThat(take(own, own.person(), List.of())).isInstanceOf(Outcome.Done.class);
        assertThat(take(own, may, List.of()))
                .isEqualTo(
                        new Outcome.Refused<>(
                                Finding.block(
                                        "platform.gate.missing_permission",
                                        Permission.TAKE_OUT_RECORD)));
    }
}

package coop.equalcare.hatstand.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.equalcare.hatstand.audit.domain.TrailEnd;
import coop.equalcare.hatstand.bootstrap.cli.Opening.Where;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.platform.database.ConnectionProfile.Shared;
import coop.equalcare.hatstand.platform.database.ConnectionProfile.Standalone;
import coop.equalcare.hatstand.platform.text.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

class CommandDoorTest {

    private final FakeChores chores = new FakeChores();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Optional<char[]> typed = Optional.empty();

    private final CommandDoor door =
            new CommandDoor(
                    chores,
                    _ -> typed,
                    new Texts(
                            Locale.UK,
                            ZoneId.of("Europe/London"),
                            List.of("bootstrap", "platform")),
                    "1.2.3",
                    new PrintWriter(out, true),
                    new PrintWriter(err, true));

    @Test
    void nothing_typed_opens_the_window() {
        assertThat(door.run()).isZero();
        assertThat(chores.asked).containsExactly("window");
    }

    @Test
    void the_demo_is_made_from_a_number() {
        assertThat(door.run("demo", "create", "--seed", "7")).isZero();
        assertThat(chores.asked).containsExactly("create", new Chores.Demo(Optional.of(7L)));
    }

    @Test
    void the_demo_opens_without_any_option() {
        door.run("demo", "open");

        assertThat(chores.asked)
                .containsExactly("open", new Chores.DemoTour(Optional.empty(), false, false));
    }

    @Test
    void the_demo_can_be_shown_without_a_window() {
        door.run("demo", "open", "--headless", "--measure", "--results", "there");

        assertThat(chores.asked)
                .containsExactly(
                        "open", new Chores.DemoTour(Optional.of(Path.of("there")), true, true));
    }

    @Test
    void a_database_is_the_last_used_one_unless_named() {
        door.run("database", "check");

        assertThat(chores.asked).contains("check", new Where.LastUsed());
    }

    @Test
    void a_database_can_be_a_file() {
        door.run("database", "migrate", "--file", "co-op");

        assertThat(chores.asked)
                .contains("migrate", new Where.At(new Standalone(Path.of("co-op"))));
    }

    @Test
    void a_database_on_a_server_is_reached_safely_by_default() {
        door.run(
                "ledger", "verify", "--host", "db.example", "--database", "coop", "--user", "cora");

        assertThat(chores.asked)
                .contains(
                        "verify",
                        new Where.At(Shared.verified("db.example", 5432, "coop", "cora")));
    }

    @Test
    void the_trail_is_held_against_an_end_that_was_written_down() {
        var end = "12:" + "a1".repeat(32);
        var check = new Chores.TrailCheck(TrailEnd.read(end), false, Optional.empty());

        assertThat(door.run("audit", "verify", "--demo", "--known", "12:abc")).isEqualTo(2);
        assertThat(chores.asked).isEmpty();
        door.run("audit", "verify", "--demo", "--known", end);
        assertThat(chores.asked).contains("trail", new Where.Demo(), check);
    }

    @Test
    void a_pay_run_is_for_days() {
        door.run("payroll", "run", "--demo", "--from", "2026-10-26", "--until", "2026-11-22");

        assertThat(chores.asked)
                .contains(
                        "run",
                        new Where.Demo(),
                        new Chores.PayPeriod(
                                LocalDate.of(2026, 10, 26),
                                LocalDate.of(2026, 11, 22),
                                Optional.empty()));
    }

    @Test
    void a_pay_run_is_exported_in_a_format_that_is_named_in_any_case() {
        door.run("payroll", "export", "--demo", "--run", "3", "--format", "sage", "--to", "out");

        assertThat(chores.asked)
                .contains(
                        "export",
                        new Chores.PayExport(
                                3, Chores.Format.SAGE, Path.of("out"), Optional.empty()));
    }

    @Test
    void what_was_done_is_said_on_the_first_stream() {
        chores.answer = () -> Answer.done(Finding.note("bootstrap.version.line", "x"));

        door.run("demo", "reset");

        assertThat(out.toString()).isEqualToIgnoringNewLines("Hatstand x");
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ExitCode.class,
            names = {"REFUSED", "NO_DATABASE"})
    void a_refusal_ends_with_its_number_and_one_line_on_the_second_stream(ExitCode code) {
        chores.answer =
                () -> {
                    throw new CommandTrouble(code, Finding.block("bootstrap.usage.server"));
                };

        assertThat(door.run("database", "check")).isEqualTo(code.number());
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines())
                .containsExactly(
                        "hatstand: A shared database needs --host, --database and --user.");
    }

    @Test
    void a_defect_is_told_by_its_code_without_a_trace() {
        chores.answer =
                () -> {
                    throw new IllegalStateException("Rose, 12 Bridge Street");
                };

        assertThat(door.run("demo", "open")).isEqualTo(ExitCode.FAULT.number());
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString())
                .containsPattern("code: [0-9A-F]{4}-[0-9A-F]{4}")
                .doesNotContain("Rose");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "frobnicate",
                "demo",
                "demo destroy",
                "demo create --seed many",
                "payroll run --demo --from 2026-10-26",
                "payroll run --demo --from yesterday --until 2026-10-26",
                "payroll run --demo --from 2026-10-26 --until 2026-10-25",
                "payroll export --demo --run 3 --format xml --to out",
                "database check --demo --file x",
                "database check --host db.example",
                "database check --host db.example --database c --user u --without-tls",
                "database check --host db.example --database c --user u --port 70000",
                "database check --password secret",
                "--nonsense"
            })
    void what_is_not_understood_is_not_tried_and_told_in_one_line(String typed) {
        assertThat(door.run(typed.split(" "))).isEqualTo(ExitCode.USAGE.number());
        assertThat(err.toString().lines()).hasSize(1).allMatch(it -> it.startsWith("hatstand: "));
        assertThat(chores.asked).isEmpty();
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void a_missing_option_is_named() {
        door.run("payroll", "run", "--demo", "--from", "2026-10-26");

        assertThat(err.toString())
                .isEqualToIgnoringNewLines(
                        "hatstand: Something is missing: --until. See hatstand payroll run"
                                + " --help.");
    }

    @Test
    void a_wrong_value_is_named_with_its_option() {
        door.run("demo", "create", "--seed", "many");

        assertThat(err.toString())
                .isEqualToIgnoringNewLines(
                        "hatstand: “many” is no value for --seed. See hatstand demo create"
                                + " --help.");
    }

    @Test
    void a_noun_alone_asks_which_verb() {
        door.run("demo");

        assertThat(err.toString())
                .isEqualToIgnoringNewLines(
                        "hatstand: Say which: create, open, reset. See hatstand demo --help.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "demo --help",
                "demo create --help",
                "demo reset --help",
                "demo open --help",
                "database --help",
                "database migrate --help",
                "database check --help",
                "payroll --help",
                "payroll run --help",
                "payroll export --help",
                "ledger --help",
                "ledger verify --help",
                "ledger checkpoint --help",
                "audit --help",
                "audit verify --help"
            })
    void every_command_explains_itself_and_each_of_its_options(String typed) {
        assertThat(door.run(typed.split(" "))).isZero();
        assertThat(out.toString()).contains("Usage:", "What it does:", "Shows this help.");
        assertThat(out.toString().lines()).noneMatch(line -> line.matches(" +-[^ ]*( [^ ]+)?"));
        assertThat(out.toString()).doesNotContain("bootstrap.");
    }

    @Test
    void the_version_is_that_of_the_build() {
        assertThat(door.run("--version")).isZero();
        assertThat(out.toString()).isEqualToIgnoringNewLines("Hatstand 1.2.3");
    }

    @Test
    void a_secret_is_asked_for_at_the_keyboard() {
        typed = Optional.of("open sesame".toCharArray());

        door.run("database", "check");

        assertThat(secret().ask()).containsExactly("open sesame".toCharArray());
    }

    @Test
    void a_script_without_a_secret_is_told_how_to_give_one() {
        door.run("database", "check");

        assertThatThrownBy(() -> secret().ask())
                .isInstanceOfSatisfying(
                        CommandTrouble.class,
                        it ->
                                assertThat(it.answer().lines())
                                        .containsExactly(
                                                Finding.block("bootstrap.secret.nobody_there")));
    }

    @Test
    void a_secret_is_the_first_line_of_a_file_of_ones_own(@TempDir Path folder) throws IOException {
        var file = secretFile(folder, "rw-------");

        door.run("database", "check", "--passphrase-file", file.toString());

        assertThat(secret().ask()).containsExactly("schön".toCharArray());
    }

    @Test
    void a_secret_that_others_can_read_is_not_used(@TempDir Path folder) throws IOException {
        var file = secretFile(folder, "rw-r-----");

        door.run("database", "check", "--passphrase-file", file.toString());

        assertThatThrownBy(() -> secret().ask()).hasMessage("bootstrap.secret.file_open_to_others");
    }

    @Test
    void a_secret_that_is_not_there_is_told(@TempDir Path folder) {
        door.run("database", "check", "--passphrase-file", folder.resolve("none").toString());

        assertThatThrownBy(() -> secret().ask()).hasMessage("bootstrap.secret.file_unreadable");
    }

    private SecretSource secret() {
        return (SecretSource) chores.asked.getLast();
    }

    private static Path secretFile(Path folder, String rights) throws IOException {
        var file = Files.writeString(folder.resolve("secret"), "schön\r\nsecond line\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
    }
}

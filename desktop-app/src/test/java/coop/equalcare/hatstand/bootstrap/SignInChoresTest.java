package coop.equalcare.hatstand.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.equalcare.hatstand.bootstrap.cli.Answer;
import coop.equalcare.hatstand.bootstrap.cli.CommandTrouble;
import coop.equalcare.hatstand.bootstrap.cli.ExitCode;
import coop.equalcare.hatstand.bootstrap.cli.Opening;
import coop.equalcare.hatstand.bootstrap.cli.SecretSource;
import coop.equalcare.hatstand.identity.domain.password.StaffPassword;
import coop.equalcare.hatstand.identity.usecase.FoundCoOp;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.PersonDraft;
import coop.equalcare.hatstand.platform.database.CoOp;
import coop.equalcare.hatstand.platform.database.ConnectionProfile;
import coop.equalcare.hatstand.platform.database.Databases;
import coop.equalcare.hatstand.platform.files.Preferences;
import coop.equalcare.hatstand.platform.text.Texts;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Locale;

/** {@code hatstand access rescue} on a file of a co-op's own, through the real chores. */
class SignInChoresTest {

    private static final String PASSPHRASE = "four plain words here";
    private static final String PASSWORD = "umbrella stand by the door";
    private static final String FATIMA = "Fatima Zahra Idrissi";
    private static final SecretSource NOTHING = () -> new char[0];

    @TempDir Path home;

    private Program program;
    private SignInChores chores;
    private PersonId fatima;

    @BeforeEach
    void found() {
        program =
                new Program(
                        home,
                        Preferences.in(home),
                        new Texts(Locale.UK, CoOp.HOME_ZONE, Hatstand.capabilities()),
                        new Databases(Hatstand.rows(), () -> false),
                        DemoAtSeven.CLOCK);
        chores = new SignInChores(new DatabaseChores(program));
        var made =
                (coop.equalcare.hatstand.platform.database.Opening.Opened)
                        program.databases().create(profile(), PASSPHRASE.toCharArray());
        try (var database = made.database()) {
            new CoOp("Calder Care", CoOp.HOME_ZONE, false).found(database.dataSource());
            var command =
                    new FoundCoOp.Command(
                            PersonDraft.named(FATIMA),
                            new FoundCoOp.With.Password(PASSWORD.toCharArray()));
            fatima =
                    DemoAtSeven.done(program.over(database).identity.foundCoOp.handle(command))
                            .id();
        }
    }

    private ConnectionProfile.Standalone profile() {
        return new ConnectionProfile.Standalone(home.resolve("co-op"));
    }

    private Answer rescue(String passphrase, String person) {
        return chores.rescue(
                new Opening(
                        new Opening.Where.At(profile()),
                        passphrase::toCharArray,
                        new Opening.Proofs(NOTHING, NOTHING)),
                person);
    }

    private StaffPassword.Standing standing() {
        var opened =
                (coop.equalcare.hatstand.platform.database.Opening.Opened)
                        program.databases().open(profile(), PASSPHRASE.toCharArray());
        try (var database = opened.database()) {
            var own = program.over(database).identity.own.orElseThrow();
            return DemoAtSeven.done(own.withPassword().standing(fatima));
        }
    }

    @Test
    void the_only_administrator_gets_a_code_and_chooses_a_password_with_it() {
        assertThat(standing()).isEqualTo(StaffPassword.Standing.CHOSEN);

        var answer = rescue(PASSPHRASE, "fatima zahra idrissi");

        assertThat(answer.code()).isEqualTo(ExitCode.DONE);
        assertThat(answer.lines())
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.key()).isEqualTo("bootstrap.rescue.code");
                            assertThat(line.values().getFirst()).isEqualTo(FATIMA);
                            assertThat(line.values().getLast().toString()).hasSizeGreaterThan(8);
                        });
        assertThat(standing()).isEqualTo(StaffPassword.Standing.CODE);
    }

    @Test
    void whoever_is_no_administrator_is_not_rescued() {
        var answer = rescue(PASSPHRASE, "May Iqbal");

        assertThat(answer.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(answer.lines())
                .containsExactly(Finding.block("bootstrap.rescue.nobody", "May Iqbal"));
        assertThat(standing()).isEqualTo(StaffPassword.Standing.CHOSEN);
    }

    @Test
    void without_the_passphrase_of_the_file_nobody_is() {
        assertThatThrownBy(() -> rescue("four other words here", FATIMA))
                .isInstanceOf(CommandTrouble.class);
        assertThat(standing()).isEqualTo(StaffPassword.Standing.CHOSEN);
    }
}

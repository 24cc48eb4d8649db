package coop.equalcare.hatstand.rights.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.files.FolderMemory;
import coop.equalcare.hatstand.platform.files.Preferences;
import coop.equalcare.hatstand.platform.files.SafeFile;
import coop.equalcare.hatstand.platform.fx.Direct;
import coop.equalcare.hatstand.platform.fx.FxThread;
import coop.equalcare.hatstand.platform.fx.KeyWalk;
import coop.equalcare.hatstand.platform.fx.Theme;
import coop.equalcare.hatstand.platform.fx.jobs.Jobs;
import coop.equalcare.hatstand.platform.work.OpenGate;
import coop.equalcare.hatstand.rights.domain.InMemoryPersonRecords;
import coop.equalcare.hatstand.rights.usecase.TakeOutRecord;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;

/** A whole record, taken out by keys alone. */
@ExtendWith(ApplicationExtension.class)
class TakeOutUiTest {

    @TempDir private Path folder;

    private Scene scene;

    @Start
    void show(Stage stage) {
        var background = new Direct();
        var records = RecordWordsTest.may();
        var model =
                new TakeOutViewModel(
                        new Actor(
                                new PersonId(UUID.randomUUID()),
                                Set.of(Permission.TAKE_OUT_RECORD)),
                        new PersonId(UUID.randomUUID()),
                        takeOut(records),
                        TakeOutView.forms(RecordWordsTest.TEXTS),
                        new Jobs(background, Runnable::run),
                        new FolderMemory(Preferences.in(folder), "record"));
        scene = new Scene(new TakeOutView(model, RecordWordsTest.TEXTS), 720, 700);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private static TakeOutRecord takeOut(InMemoryPersonRecords records) {
        return new TakeOutRecord(
                new OpenGate(),
                records,
                new SafeFile(),
                () -> RecordWordsTest.NINE,
                RecordWordsTest.TEXTS.zone(),
                true);
    }

    @Test
    void both_files_are_written_by_keys_alone(FxRobot robot) {
        var keys = new KeyWalk(robot, scene);

        keys.tabTo("take-out-folder").type(folder.toString()).tabTo("take-out-write").space();

        assertThat(Path.of(written(robot, "#take-out-pdf"))).exists();
        assertThat(Path.of(written(robot, "#take-out-json"))).exists();
        keys.tabTo("take-out-json-copy");
    }

    @Test
    void without_a_folder_one_is_asked_for(FxRobot robot) {
        new KeyWalk(robot, scene).tabTo("take-out-write").space();

        assertThat(robot.lookup("Choose a folder first.").queryAs(Label.class)).isNotNull();
        assertThat(robot.lookup("#take-out-pdf").tryQuery()).isEmpty();
    }

    private static String written(FxRobot robot, String id) {
        return FxThread.ask(() -> robot.lookup(id).queryAs(TextField.class).getText());
    }
}

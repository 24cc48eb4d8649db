package coop.equalcare.hatstand.shell;

import coop.equalcare.hatstand.platform.fx.jobs.Job;
import coop.equalcare.hatstand.platform.fx.jobs.JobBar;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/** Where the data is, whether it can be reached, and what long work is under way. */
final class StatusBar extends HBox {

    StatusBar(
            Texts texts,
            String database,
            ObservableValue<Boolean> connected,
            ObservableList<Reminder> reminders,
            ObservableList<Job> jobs) {
        getStyleClass().add("status-bar");
        var where = new Label(database, new FontIcon("fth-database"));
        where.setId("status-database");
        var state = new Label();
        state.setId("status-connection");
        state.setAccessibleRole(AccessibleRole.TEXT);
        connected.subscribe(
                there -> {
                    state.setText(
                            texts.get(there ? "shell.status.connected" : "shell.status.away"));
                    state.setGraphic(new FontIcon(there ? "fth-check-circle" : "fth-cloud-off"));
                    state.getStyleClass().remove("away");
                    if (!there) {
                        state.getStyleClass().add("away");
                    }
                });
        var space = new Region();
        setHgrow(space, Priority.ALWAYS);
        var work = new HBox();
        work.setId("status-jobs");
        var waiting = new HBox();
        waiting.setId("status-reminders");
        getChildren().setAll(where, waiting, space, work, state);
        reminders.subscribe(() -> remind(reminders, waiting));
        remind(reminders, waiting);
        jobs.subscribe(() -> show(jobs, work, texts));
    }

    private static void remind(List<Reminder> reminders, HBox waiting) {
        waiting.getChildren().setAll(reminders.stream().map(StatusBar::button).toList());
    }

    private static Button button(Reminder reminder) {
        var button = new Button(reminder.words(), new FontIcon(reminder.icon()));
        button.getStyleClass().add("flat");
        button.setAccessibleText(reminder.words());
        button.setOnAction(_ -> reminder.open().run());
        return button;
    }

    /** The oldest; of the others, how many. */
    private static void show(List<Job> jobs, HBox work, Texts texts) {
        work.getChildren().clear();
        if (!jobs.isEmpty()) {
            work.getChildren().add(new JobBar(jobs.getFirst(), texts, "status-job"));
        }
        if (jobs.size() > 1) {
            work.getChildren().add(new Label(texts.get("shell.status.more_jobs", jobs.size() - 1)));
        }
    }
}

package coop.equalcare.hatstand.shell;

import coop.equalcare.hatstand.platform.fx.jobs.Job;
import coop.equalcare.hatstand.platform.fx.jobs.JobBar;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
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
        getChildren().setAll(where, space, work, state);
        jobs.subscribe(() -> show(jobs, work, texts));
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

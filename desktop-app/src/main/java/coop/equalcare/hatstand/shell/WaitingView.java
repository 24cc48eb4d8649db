package coop.equalcare.hatstand.shell;

import coop.equalcare.hatstand.platform.fx.jobs.Job;
import coop.equalcare.hatstand.platform.fx.jobs.JobBar;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What the window shows before the database is ready: it is there at once, and says what it is
 * doing.
 */
public final class WaitingView extends VBox {

    public WaitingView(Texts texts, String doing) {
        var progress = new ProgressIndicator();
        progress.setAccessibleText(doing);
        var words = new Label(doing);
        words.setId("waiting-words");
        words.getStyleClass().add("muted");
        layOut(texts, progress, words);
    }

    /** For what takes long enough to be watched, and to be stopped. */
    public WaitingView(Texts texts, Job job) {
        layOut(texts, new JobBar(job, texts, "waiting-job"));
    }

    private void layOut(Texts texts, Node... doing) {
        getStyleClass().add("waiting");
        var name = new Label(texts.get("shell.navigation.name"), new FontIcon("fth-umbrella"));
        name.getStyleClass().add("wordmark");
        getChildren().add(name);
        getChildren().addAll(doing);
    }
}

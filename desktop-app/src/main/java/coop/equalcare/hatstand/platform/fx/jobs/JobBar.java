package coop.equalcare.hatstand.platform.fx.jobs;

import coop.equalcare.hatstand.platform.text.Texts;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.javafx.FontIcon;

/** One piece of long work: its name, how far it is, and the button that stops it. */
public final class JobBar extends HBox {

    private final Job job;
    private final Texts texts;

    private final Label title = new Label();
    private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final Label howFar = new Label();
    private final Button stop = new Button();

    /**
     * @param id what its parts are called, for example {@code status-job}
     */
    public JobBar(Job job, Texts texts, String id) {
        this.job = job;
        this.texts = texts;
        layOut(id);
        bind();
    }

    private void layOut(String id) {
        setId(id);
        getStyleClass().add("job");
        var what = texts.of(job.title());
        title.setText(what);
        bar.setId(id + "-progress");
        bar.setAccessibleText(what);
        howFar.setId(id + "-how-far");
        howFar.setMinWidth(USE_PREF_SIZE);
        stop.setId(id + "-stop");
        stop.setText(texts.get("platform.job.stop"));
        stop.setGraphic(new FontIcon("fth-x"));
        stop.setAccessibleText(texts.get("platform.job.stop_of", what));
        stop.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(title, bar, howFar, stop);
    }

    private void bind() {
        job.farProperty().subscribe(this::show);
        stop.disableProperty().bind(job.stoppingProperty());
        stop.setOnAction(_ -> job.cancel());
    }

    private void show(Job.Far far) {
        bar.setProgress(
                far.isKnown()
                        ? (double) far.done() / far.of()
                        : ProgressBar.INDETERMINATE_PROGRESS);
        howFar.setText(
                far.isKnown() ? texts.get("platform.job.how_far", far.done(), far.of()) : "");
    }
}

package coop.equalcare.hatstand.audit.ui;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.platform.fx.Background;
import coop.equalcare.hatstand.platform.fx.EmptyState;
import coop.equalcare.hatstand.platform.fx.Notice;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;

/** What happened to one person’s record, a day at a time, the newest first. */
public final class PersonTrailView extends VBox {

    /**
     * One thing that happened, in words.
     *
     * @param what the sentence that is read first
     * @param more who it was and why
     */
    public record Entry(Instant at, String what, String more) {}

    private static final int PAGE = 200;

    private final Texts texts;
    private final TrailWords words;
    private final EmptyState empty;
    private final Background background;
    private final IntFunction<Outcome<List<Entry>>> read;
    private final Button older = new Button();
    private int shown;

    /**
     * @param id of the list
     * @param empty what is said where there is nothing
     * @param read the newest so many
     */
    public <T> PersonTrailView(
            String id,
            EmptyState empty,
            Texts texts,
            Background background,
            IntFunction<Outcome<List<T>>> read,
            Function<T, Entry> entry) {
        this.texts = texts;
        this.words = new TrailWords(texts);
        this.empty = empty;
        this.background = background;
        this.read = most -> read.apply(most).map(found -> found.stream().map(entry).toList());
        setId(id);
        getStyleClass().addAll("card", "person-trail");
        getStylesheets()
                .add(
                        Objects.requireNonNull(
                                        TrailView.class.getResource(
                                                "/coop/equalcare/hatstand/audit/audit.css"))
                                .toExternalForm());
        older.setId(id + "-older");
        older.setText(texts.get("audit.looks.older"));
        older.setGraphic(new FontIcon("fth-chevron-down"));
        older.setOnAction(_ -> read(shown + PAGE));
        read(PAGE);
    }

    /** One more than is shown says whether there are older ones. */
    private void read(int most) {
        older.setDisable(true);
        background.runThenFree(
                () -> read.apply(most + 1),
                outcome -> show(outcome, most),
                () -> older.setDisable(false));
    }

    private void show(Outcome<List<Entry>> outcome, int most) {
        older.setDisable(false);
        switch (outcome) {
            case Outcome.Done<List<Entry>>(var entries, var _) -> {
                shown = Math.min(most, entries.size());
                show(entries.subList(0, shown));
                if (entries.size() > most) {
                    getChildren().add(older);
                }
            }
            case Outcome.Refused<List<Entry>>(var reasons) ->
                    getChildren().setAll(reasons.stream().map(this::notice).toList());
            case Outcome.Stale<List<Entry>> _ ->
                    throw new IllegalStateException("a reading is never stale");
        }
    }

    private Node notice(Finding reason) {
        return new Notice(reason.severity(), texts.of(reason));
    }

    private void show(List<Entry> entries) {
        getChildren().clear();
        if (entries.isEmpty()) {
            getChildren().add(empty);
        }
        var day = "";
        for (var entry : entries) {
            if (!words.day(entry.at()).equals(day)) {
                day = words.day(entry.at());
                var heading = new Label(day);
                heading.getStyleClass().addAll("strong", "day");
                getChildren().add(heading);
            }
            getChildren().add(row(entry));
        }
    }

    private Node row(Entry entry) {
        var time = new Label(words.time(entry.at()));
        time.getStyleClass().addAll("muted", "time");
        time.setMinWidth(Region.USE_PREF_SIZE);
        var what = wrapping(entry.what());
        var more = wrapping(entry.more());
        more.getStyleClass().addAll("muted", "small");
        var sentence = new VBox(what, more);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        var row = new HBox(time, sentence);
        row.getStyleClass().add("entry");
        row.setFocusTraversable(true);
        row.setAccessibleText(
                texts.get("audit.looks.entry", words.when(entry.at()), entry.what(), entry.more()));
        return row;
    }

    private static Label wrapping(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}

package coop.equalcare.hatstand.rostering.ui.series;

import coop.equalcare.hatstand.platform.fx.Choices;
import coop.equalcare.hatstand.platform.fx.DateField;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.rostering.domain.series.Pattern;
import coop.equalcare.hatstand.rostering.domain.series.Series;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How often a new booking comes, in a form, and before it is saved what becomes of each day on
 * which something is in its way.
 */
public final class RepeatsView extends VBox {

    private static final String ID = "booking-form-";

    private final RepeatsViewModel model;
    private final Texts texts;

    private final ComboBox<Rhythm> rhythm = new ComboBox<>();
    private final ComboBox<Integer> weeks = new ComboBox<>();
    private final Map<DayOfWeek, ToggleButton> days = new EnumMap<>(DayOfWeek.class);
    private final ComboBox<Ending> ending = new ComboBox<>();
    private final DateField lastDay = new DateField();
    private final TextField times = new TextField();
    private final CheckBox skipsHolidays = new CheckBox();
    private final Label sentence = new Label();
    private final Label ahead = new Label();
    private final HitsBox hits;
    private final VBox details = new VBox();

    public RepeatsView(RepeatsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.hits = new HitsBox(texts);
        layOut();
        bind();
    }

    private void layOut() {
        getStyleClass().add("repeats");
        rhythm.setId(ID + "repeats");
        rhythm.getItems().setAll(Rhythm.values());
        rhythm.setConverter(Choices.words(texts));
        weeks.setId(ID + "weeks");
        weeks.getItems().setAll(IntStream.rangeClosed(2, Pattern.MOST_WEEKS).boxed().toList());
        weeks.setConverter(Choices.shown(it -> texts.get("rostering.series.weeks", it)));
        weeks.setAccessibleText(texts.get("rostering.series.weeks.name"));
        ending.setId(ID + "ending");
        ending.getItems().setAll(Ending.values());
        ending.setConverter(Choices.words(texts));
        lastDay.setId(ID + "last-day");
        lastDay.setAccessibleText(texts.get("rostering.series.last_day"));
        lastDay.getEditor().setAccessibleText(texts.get("rostering.series.last_day"));
        times.setId(ID + "times");
        times.setAccessibleText(texts.get("rostering.series.times.name"));
        times.getStyleClass().add("time");
        skipsHolidays.setId(ID + "skips-holidays");
        skipsHolidays.setText(texts.get("rostering.series.skips_holidays"));
        sentence.setId(ID + "series");
        sentence.getStyleClass().add("series-sentence");
        ahead.getStyleClass().addAll("muted", "small");
        for (var words : List.of(sentence, ahead)) {
            words.setWrapText(true);
            words.setMinHeight(USE_PREF_SIZE);
        }
        details.getStyleClass().add("repeats-details");
        var week = dayRow();
        details.getChildren()
                .addAll(
                        field("days", week, week.getChildren().getFirst()),
                        field("ending", row(ending, lastDay, times), ending),
                        skipsHolidays,
                        sentence,
                        ahead,
                        hits);
        getChildren().addAll(field("repeats", row(rhythm, weeks), rhythm), details);
    }

    private VBox field(String name, Node control, Node labelled) {
        var label = new Label(texts.get("rostering.series." + name));
        label.getStyleClass().add("field-name");
        label.setLabelFor(labelled);
        if (labelled.getAccessibleText() == null) {
            labelled.setAccessibleText(label.getText());
        }
        var field = new VBox(label, control);
        field.getStyleClass().add("field");
        return field;
    }

    private static HBox row(Node... controls) {
        var row = new HBox(controls);
        row.getStyleClass().add("day-and-time");
        return row;
    }

    private HBox dayRow() {
        for (var day : DayOfWeek.values()) {
            var button = new ToggleButton(day.getDisplayName(TextStyle.SHORT, texts.locale()));
            button.setId(ID + "day-" + day);
            button.setAccessibleText(model.words().day(day));
            button.getStyleClass().add("weekday");
            days.put(day, button);
        }
        var row = new HBox(days.values().toArray(Node[]::new));
        row.getStyleClass().add("weekdays");
        return row;
    }

    private void bind() {
        rhythm.valueProperty().bindBidirectional(model.rhythmProperty());
        weeks.valueProperty().bindBidirectional(model.weeksProperty());
        ending.valueProperty().bindBidirectional(model.endingProperty());
        lastDay.valueProperty().bindBidirectional(model.lastDayProperty());
        times.textProperty().bindBidirectional(model.timesProperty());
        skipsHolidays.selectedProperty().bindBidirectional(model.skipsHolidaysProperty());
        sentence.textProperty().bind(model.sentenceProperty());
        sentence.managedProperty().bind(sentence.textProperty().isNotEmpty());
        model.rhythmProperty()
                .subscribe(
                        it -> {
                            show(details, it != Rhythm.NEVER);
                            show(weeks, it == Rhythm.EVERY_FEW_WEEKS);
                        });
        model.endingProperty()
                .subscribe(
                        it -> {
                            show(lastDay, it == Ending.ON_A_DAY);
                            show(times, it == Ending.AFTER_SO_MANY);
                        });
        model.daysProperty()
                .subscribe(
                        it -> days.forEach((day, button) -> button.setSelected(it.contains(day))));
        days.values().forEach(button -> button.setOnAction(_ -> choose()));
        model.previewProperty()
                .subscribe(
                        found -> {
                            ahead.setText(
                                    found.map(
                                                    it ->
                                                            texts.get(
                                                                    "rostering.series.ahead",
                                                                    model.words().date(it.until()),
                                                                    Series.WEEKS_AHEAD))
                                            .orElse(""));
                            show(ahead, found.isPresent());
                            hits.show(found.map(it -> it.planned()).orElse(List.of()));
                        });
    }

    private void choose() {
        Set<DayOfWeek> chosen = EnumSet.noneOf(DayOfWeek.class);
        days.forEach(
                (day, button) -> {
                    if (button.isSelected()) {
                        chosen.add(day);
                    }
                });
        model.daysProperty().set(chosen);
    }

    private static void show(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }
}

package coop.equalcare.hatstand.rostering.ui.cover;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.platform.fx.Choices;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.rostering.domain.cover.Candidate;
import coop.equalcare.hatstand.rostering.domain.cover.Standing;
import coop.equalcare.hatstand.rostering.domain.travel.TravelMode;
import coop.equalcare.hatstand.rostering.ui.week.BoardWords;
import coop.equalcare.hatstand.rostering.usecase.SuggestCover;
import coop.equalcare.hatstand.shell.Leaving;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A sheet beside the board: who could take a booking on, the best first, and why. */
public final class CoverView extends VBox implements Leaving {

    private static final int AT_FIRST = 5;
    private static final int MORE = 10;

    private final CoverViewModel model;
    private final BoardWords words;
    private final Texts texts;
    private final Runnable onClose;

    private final Label what = new Label();
    private final Label now = new Label();
    private final ComboBox<TravelMode> mode = new ComboBox<>();
    private final Label refusal = new Label();
    private final Label reading = new Label();
    private final VBox ranking = new VBox();
    private final Button more = new Button();
    private final PassedOver passedOver;
    private final Label estimate = new Label();
    private final Button close = new Button();
    private int shown = AT_FIRST;

    public CoverView(CoverViewModel model, BoardWords words, Runnable onClose) {
        this.model = model;
        this.words = words;
        this.texts = words.texts();
        this.onClose = onClose;
        this.passedOver = new PassedOver(texts);
        layOut();
        bind();
    }

    private void layOut() {
        getStyleClass().addAll("sheet", "listing");
        setId("cover");
        var title = new Label(texts.get("rostering.cover.title"));
        title.getStyleClass().add("section-title");
        what.setId("cover-what");
        what.getStyleClass().add("strong");
        now.setId("cover-now");
        now.getStyleClass().addAll("muted", "small");
        var by = new Label(texts.get("rostering.cover.mode"));
        by.setLabelFor(mode);
        by.getStyleClass().add("small");
        mode.setId("cover-mode");
        mode.getItems().setAll(TravelMode.values());
        mode.setConverter(Choices.words(texts));
        mode.setAccessibleText(by.getText());
        var travel = new HBox(by, mode);
        travel.getStyleClass().add("cover-travel");
        var head = new VBox(title, what, now, travel);
        head.getStyleClass().add("cover-top");
        refusal.setId("cover-refusal");
        refusal.getStyleClass().addAll("verdict-reason", "no");
        refusal.setGraphic(new FontIcon("fth-x-circle"));
        reading.setText(texts.get("rostering.cover.reading"));
        reading.getStyleClass().add("muted");
        ranking.getStyleClass().add("sheet-list");
        more.setId("cover-more");
        more.getStyleClass().add("flat");
        var consent = new Label(texts.get("rostering.cover.consent"), new FontIcon("fth-info"));
        consent.getStyleClass().addAll("muted", "small");
        estimate.getStyleClass().addAll("muted", "small");
        for (var label : List.of(what, now, refusal, consent, estimate)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        var body = new VBox(head, refusal, reading, ranking, more, passedOver, consent, estimate);
        body.getStyleClass().add("sheet-body");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        close.setId("cover-close");
        close.setText(texts.get("rostering.cover.close"));
        close.setCancelButton(true);
        var buttons = new HBox(close);
        buttons.getStyleClass().add("fields");
        getChildren().addAll(scroll, buttons);
    }

    private void bind() {
        mode.valueProperty().bindBidirectional(model.modeProperty());
        model.modeProperty()
                .subscribe(
                        chosen ->
                                estimate.setText(
                                        texts.get("rostering.cover.estimate." + chosen.name())));
        model.refusalProperty().subscribe(this::refuse);
        model.suggestionProperty().subscribe(this::show);
        more.setOnAction(
                _ -> {
                    shown += MORE;
                    show(model.suggestionProperty().get());
                });
        close.setOnAction(_ -> onClose.run());
        model.doneProperty()
                .subscribe(
                        done -> {
                            if (done) {
                                onClose.run();
                            }
                        });
    }

    private void refuse(List<Finding> why) {
        refusal.setText(why.stream().map(texts::of).collect(Collectors.joining("\n")));
        refusal.setVisible(!why.isEmpty());
        refusal.setManaged(!why.isEmpty());
        showReading();
    }

    private void showReading() {
        var isReading =
                model.suggestionProperty().get().isEmpty()
                        && model.refusalProperty().get().isEmpty();
        reading.setVisible(isReading);
        reading.setManaged(isReading);
    }

    private void show(Optional<SuggestCover.Suggestion> suggestion) {
        showReading();
        var stood = focused();
        suggestion.ifPresent(this::describe);
        var free = of(suggestion, Standing.FREE);
        var remarked = of(suggestion, Standing.WITH_REMARK);
        var cards = new ArrayList<Node>();
        if (suggestion.isPresent() && free.isEmpty()) {
            cards.add(heading("rostering.cover.nobody_free", 0));
        }
        list("rostering.cover.free_people", free, 0, cards);
        list("rostering.cover.remarked_people", remarked, free.size(), cards);
        ranking.getChildren().setAll(cards);
        var left = free.size() + remarked.size() - shown;
        more.setText(texts.get("rostering.cover.more", Math.min(MORE, left)));
        more.setVisible(left > 0);
        more.setManaged(left > 0);
        passedOver.show(of(suggestion, Standing.NOT_SUGGESTED));
        stood.ifPresent(this::standOn);
    }

    private static List<Candidate> of(
            Optional<SuggestCover.Suggestion> suggestion, Standing standing) {
        return suggestion.stream()
                .flatMap(found -> found.candidates().stream())
                .filter(candidate -> candidate.standing() == standing)
                .toList();
    }

    /** Where the keys stand on this sheet, by its id; the cards are made anew with each answer. */
    private Optional<String> focused() {
        return Optional.ofNullable(getScene())
                .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()))
                .filter(
                        owner ->
                                owner == close
                                        || ranking.getChildren()
                                                .contains(owner.getParent().getParent()))
                .map(Node::getId);
    }

    private void standOn(String id) {
        if (id.equals(close.getId())) {
            focusFirst();
        } else {
            applyCss();
            Optional.ofNullable(lookup("#" + id)).orElse(close).requestFocus();
        }
    }

    /**
     * @param before how many stand before these people
     */
    private void list(String heading, List<Candidate> people, int before, List<Node> cards) {
        var most = Math.min(shown - before, people.size());
        if (most > 0) {
            cards.add(heading(heading, people.size()));
        }
        for (int i = 0; i < most; i++) {
            var candidate = people.get(i);
            cards.add(
                    new CandidateCard(
                            before + i + 1, candidate, texts, () -> model.assign(candidate)));
        }
    }

    private Label heading(String key, int count) {
        var heading = new Label(texts.get(key, count));
        heading.getStyleClass().addAll("cover-heading", "small");
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        return heading;
    }

    private void describe(SuggestCover.Suggestion found) {
        var booking = found.booking();
        what.setText(
                texts.get(
                        "rostering.cover.what",
                        found.board().nameOf(booking.supported()),
                        words.when(booking.when()),
                        booking.kind()));
        var with = words.with(booking.worker(), found.board());
        now.setText(
                booking.neededSkill()
                        .map(skill -> texts.get("rostering.cover.now.needs", with, skill))
                        .orElseGet(() -> texts.get("rostering.cover.now", with)));
    }

    /** The best stands under the hand as soon as there is an answer. */
    public void focusFirst() {
        Optional.ofNullable(lookup("#cover-assign-1")).orElse(close).requestFocus();
    }

    @Override
    public void onLeave() {
        model.close();
    }
}

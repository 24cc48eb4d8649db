package coop.equalcare.hatstand.rostering.ui.away;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.platform.fx.Avatar;
import coop.equalcare.hatstand.platform.fx.EmptyState;
import coop.equalcare.hatstand.platform.fx.Notice;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.rostering.domain.away.RecordedAbsence;
import coop.equalcare.hatstand.rostering.ui.week.BoardWords;
import coop.equalcare.hatstand.rostering.usecase.away.ListAbsences;
import coop.equalcare.hatstand.shell.Leaving;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A sheet beside the board: who is away now or will be; where cover is missing comes first. */
public final class AbsencesView extends VBox implements Leaving {

    private final AbsencesViewModel model;
    private final BoardWords words;
    private final Texts texts;
    private final AwaySentences sentences;
    private final Consumer<RecordedAbsence> onOpen;
    private final VBox refusal = new VBox();
    private final VBox list = new VBox();
    private final Button record = new Button();
    private final Button close = new Button();

    /**
     * @param onOpen shows one of them
     * @param onRecord begins a new one
     */
    public AbsencesView(
            AbsencesViewModel model,
            BoardWords words,
            Consumer<RecordedAbsence> onOpen,
            Runnable onRecord,
            Runnable onClose) {
        this.model = model;
        this.words = words;
        this.texts = words.texts();
        this.sentences = new AwaySentences(texts);
        this.onOpen = onOpen;
        layOut();
        record.setOnAction(_ -> onRecord.run());
        close.setOnAction(_ -> onClose.run());
        model.absencesProperty().subscribe(this::show);
        model.refusalProperty().subscribe(this::refuse);
    }

    private void layOut() {
        getStyleClass().addAll("sheet", "listing");
        setId("absences");
        var title = new Label(texts.get("rostering.absences.title"));
        title.getStyleClass().add("section-title");
        refusal.managedProperty().bind(Bindings.isNotEmpty(refusal.getChildren()));
        list.getStyleClass().add("sheet-list");
        var body = new VBox(title, refusal, list);
        body.getStyleClass().add("sheet-body");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        record.setId("absences-record");
        record.setText(texts.get("rostering.absences.record"));
        record.setGraphic(new FontIcon("fth-plus"));
        close.setId("absences-close");
        close.setText(texts.get("rostering.absence.close"));
        close.setCancelButton(true);
        var buttons = new HBox(record, close);
        buttons.getStyleClass().add("fields");
        getChildren().addAll(scroll, buttons);
    }

    private void refuse(List<Finding> why) {
        refusal.getChildren()
                .setAll(why.stream().map(it -> new Notice(it.severity(), texts.of(it))).toList());
    }

    private void show(Optional<List<ListAbsences.Listed>> found) {
        var stood = focused();
        var all = new ArrayList<Node>();
        found.ifPresent(
                absences -> {
                    group("rostering.absences.uncovered", true, absences, all);
                    group("rostering.absences.covered", false, absences, all);
                });
        if (found.filter(List::isEmpty).isPresent()) {
            all.add(
                    new EmptyState(
                            "fth-sun",
                            texts.get("rostering.absences.none"),
                            texts.get("rostering.absences.none.hint")));
        }
        list.getChildren().setAll(all);
        stood.ifPresent(this::standOn);
    }

    private void group(
            String key, boolean needsCover, List<ListAbsences.Listed> found, List<Node> all) {
        var group = found.stream().filter(it -> it.needsCover() == needsCover).toList();
        if (!group.isEmpty()) {
            var heading = new Label(texts.get(key, group.size()));
            heading.getStyleClass().addAll("cover-heading", "small");
            all.add(heading);
            group.forEach(it -> all.add(card(it)));
        }
    }

    private VBox card(ListAbsences.Listed one) {
        var absence = one.absence();
        var name = new Label(one.name());
        name.getStyleClass().add("strong");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var open = new Button(texts.get("rostering.absences.open"));
        open.setId("absence-open-" + absence.id().value());
        open.getStyleClass().add("small");
        open.setMinWidth(USE_PREF_SIZE);
        var when = sentences.when(absence.when());
        var hit = hit(one);
        open.setAccessibleText(
                texts.get("rostering.absences.open.spoken", one.name(), when, hit.getText()));
        open.setOnAction(_ -> onOpen.accept(absence));
        var head = new HBox(new Avatar(one.name(), absence.person().value()), name, open);
        head.getStyleClass().add("sheet-head");
        var what =
                new Label(
                        texts.get("rostering.absences.what", sentences.kind(absence.kind()), when));
        what.getStyleClass().addAll("small", "muted");
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        var card = new VBox(head, what, hit);
        card.getStyleClass().add("sheet-item");
        return card;
    }

    private Label hit(ListAbsences.Listed one) {
        var toCover = one.hits().toCover();
        var next =
                toCover.stream()
                        .map(it -> it.booking().when())
                        .min(Comparator.comparing(it -> it.start()));
        var line =
                new Label(
                        next.map(
                                        it ->
                                                texts.get(
                                                        "rostering.absences.to_cover",
                                                        toCover.size(),
                                                        words.when(it)))
                                .orElseGet(() -> texts.get("rostering.absences.nothing")),
                        new FontIcon(next.isPresent() ? "fth-alert-triangle" : "fth-check-circle"));
        line.getStyleClass().addAll("verdict-reason", "small", next.isPresent() ? "warn" : "yes");
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }

    private Optional<String> focused() {
        return Optional.ofNullable(getScene())
                .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()))
                .filter(owner -> list.lookupAll("Button").contains(owner))
                .map(Node::getId);
    }

    private void standOn(String id) {
        applyCss();
        Optional.ofNullable(lookup("#" + id)).orElse(close).requestFocus();
    }

    /** The first of them is under the hand. */
    public void focusFirst() {
        Optional.ofNullable(list.lookup("Button")).orElse(record).requestFocus();
    }

    @Override
    public void onLeave() {
        model.close();
    }
}

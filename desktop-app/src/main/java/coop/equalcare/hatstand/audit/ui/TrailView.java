package coop.equalcare.hatstand.audit.ui;

import coop.equalcare.hatstand.audit.domain.TrailEvents;
import coop.equalcare.hatstand.audit.domain.TrailPart;
import coop.equalcare.hatstand.audit.usecase.SearchTrail;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.platform.fx.Choices;
import coop.equalcare.hatstand.platform.fx.DateField;
import coop.equalcare.hatstand.platform.fx.EmptyState;
import coop.equalcare.hatstand.platform.fx.FolderField;
import coop.equalcare.hatstand.platform.fx.KeyFocus;
import coop.equalcare.hatstand.platform.fx.Notice;
import coop.equalcare.hatstand.platform.fx.tables.Shown;
import coop.equalcare.hatstand.platform.fx.tables.Tables;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Who did what: narrowed down above, the newest first below, with its proof and a way to a file.
 */
public final class TrailView extends VBox {

    private final TrailViewModel model;
    private final Texts texts;
    private final TrailWords words;

    private final DateField from = new DateField();
    private final DateField until = new DateField();
    private final TextField who = new TextField();
    private final TextField about = new TextField();
    private final ComboBox<TrailPart> part = new ComboBox<>();
    private final Button search = new Button();
    private final Button clear = new Button();
    private final Button verify = new Button();
    private final Button export = new Button();
    private final VBox notices = new VBox();
    private final TableView<TrailEvents.Line> table = new TableView<>();
    private final Label range = new Label();
    private final Button newer = new Button();
    private final Button older = new Button();
    private final HBox paging = new HBox(newer, older);

    public TrailView(TrailViewModel model, Texts texts, Tables tables) {
        this.model = model;
        this.texts = texts;
        this.words = new TrailWords(texts);
        layOut();
        tables.keep(table);
        bind();
        model.search();
    }

    private void layOut() {
        getStyleClass().addAll("page", "audit");
        getStylesheets()
                .add(
                        Objects.requireNonNull(
                                        TrailView.class.getResource(
                                                "/coop/equalcare/hatstand/audit/audit.css"))
                                .toExternalForm());
        notices.getStyleClass().add("notices");
        layOutTable();
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(head(), filters(), notices, table, foot());
    }

    private Node head() {
        var title = new Label(texts.get("audit.trail.title"));
        title.getStyleClass().add("page-title");
        var what = new Label(texts.get("audit.trail.what_it_is"));
        what.getStyleClass().add("muted");
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        var naming = new VBox(title, what);
        naming.getStyleClass().add("naming");
        HBox.setHgrow(naming, Priority.ALWAYS);
        button(verify, "verify", "fth-shield");
        button(export, "export", "fth-download");
        var head = new HBox(naming, verify, export);
        head.getStyleClass().add("head");
        return head;
    }

    private Node filters() {
        button(search, "search", "fth-search");
        search.setDefaultButton(true);
        button(clear, "clear", "fth-x");
        clear.getStyleClass().add("flat");
        part.getItems().setAll(TrailPart.values());
        part.setConverter(Choices.words(texts));
        var deeds = new HBox(search, clear);
        deeds.getStyleClass().add("deeds");
        var filters =
                new FlowPane(
                        field("from", from),
                        field("until", until),
                        field("who", who),
                        field("about", about),
                        field("part", part),
                        deeds);
        filters.getStyleClass().add("filters");
        return filters;
    }

    private Node field(String name, Control control) {
        var label = new Label(texts.get("audit.filter." + name));
        label.getStyleClass().addAll("muted", "small");
        label.setLabelFor(control);
        control.setId("audit-" + name);
        control.setAccessibleText(texts.get("audit.filter." + name));
        var field = new VBox(label, control);
        field.getStyleClass().add("field");
        return field;
    }

    private void button(Button button, String name, String icon) {
        button.setId("audit-" + name);
        button.setText(texts.get("audit.deed." + name));
        button.setAccessibleText(texts.get("audit.deed." + name));
        button.setGraphic(new FontIcon(icon));
        button.setMinWidth(Region.USE_PREF_SIZE);
    }

    private void layOutTable() {
        table.setId("audit-table");
        table.setAccessibleText(texts.get("audit.trail.title"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .add(
                        Tables.column(
                                "when",
                                texts.get("audit.trail.when"),
                                170,
                                line ->
                                        new Shown<>(
                                                line.event().at(), words.when(line.event().at()))));
        column("who", 200, words::who);
        column("what", 260, line -> words.what(line.event().action()));
        column("about", 200, words::about);
        column("why", 220, words::why);
        table.setPlaceholder(
                new EmptyState(
                        "fth-search",
                        texts.get("audit.trail.empty"),
                        texts.get("audit.trail.empty_why")));
    }

    private void column(String id, double width, Function<TrailEvents.Line, String> cell) {
        table.getColumns()
                .add(
                        Tables.column(
                                id,
                                texts.get("audit.trail." + id),
                                width,
                                line -> Shown.text(cell.apply(line))));
    }

    private Node foot() {
        range.setId("audit-range");
        range.getStyleClass().addAll("muted", "small");
        button(newer, "newer", "fth-chevron-left");
        button(older, "older", "fth-chevron-right");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        paging.getStyleClass().add("paging");
        var foot = new HBox(range, space, paging);
        foot.getStyleClass().add("foot");
        return foot;
    }

    private void bind() {
        from.valueProperty().bindBidirectional(model.fromProperty());
        until.valueProperty().bindBidirectional(model.untilProperty());
        who.textProperty().bindBidirectional(model.whoProperty());
        about.textProperty().bindBidirectional(model.aboutProperty());
        part.valueProperty().bindBidirectional(model.partProperty());
        search.setOnAction(_ -> model.search());
        clear.setOnAction(_ -> model.clear());
        verify.setOnAction(_ -> model.verify());
        export.setOnAction(_ -> export());
        newer.setOnAction(_ -> model.newer());
        older.setOnAction(_ -> model.older());
        model.pageProperty().subscribe(this::show);
        model.loadingProperty().subscribe(_ -> allowPages());
        model.saidProperty().subscribe(this::say);
    }

    private void show(SearchTrail.Page page) {
        table.getItems().setAll(page.lines());
        allowPages();
        range.setText(
                page.lines().isEmpty()
                        ? ""
                        : texts.get(
                                page.more() ? "audit.trail.range_more" : "audit.trail.range",
                                model.first(),
                                model.first() + page.lines().size() - 1));
    }

    /** While a page is on its way nothing changes, or the keys would be lost. */
    private void allowPages() {
        if (model.loadingProperty().get()) {
            return;
        }
        KeyFocus.keep(
                paging,
                () -> {
                    newer.setDisable(!model.mayGoNewer());
                    older.setDisable(!model.mayGoOlder());
                });
    }

    private void say(List<Finding> said) {
        notices.getChildren()
                .setAll(said.stream().map(it -> new Notice(it.severity(), texts.of(it))).toList());
        notices.setManaged(!said.isEmpty());
    }

    private void export() {
        FolderField.ask(getScene().getWindow(), texts.get("audit.deed.export"))
                .ifPresent(folder -> model.export(folder, words));
    }
}

package coop.equalcare.hatstand.payroll.ui.rates;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.payroll.domain.MissingRate;
import coop.equalcare.hatstand.payroll.domain.Payee;
import coop.equalcare.hatstand.payroll.ui.Notices;
import coop.equalcare.hatstand.payroll.ui.PayWords;
import coop.equalcare.hatstand.payroll.usecase.OpenRates;
import coop.equalcare.hatstand.platform.fx.Choices;
import coop.equalcare.hatstand.platform.fx.DateField;
import coop.equalcare.hatstand.platform.fx.KeyFocus;
import coop.equalcare.hatstand.platform.fx.Notice;
import coop.equalcare.hatstand.platform.fx.tables.Tables;
import coop.equalcare.hatstand.rates.domain.PayKind;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an hour is paid at: first what is missing, then what holds, and beside it the forms that add
 * a rate and a payroll code.
 */
public final class RatesView extends VBox {

    private static final double FORMS_WIDTH = 344;

    private final RatesViewModel model;
    private final PayWords words;
    private final Runnable leave;

    private final ComboBox<Optional<Payee>> person = new ComboBox<>();
    private final ComboBox<PayKind> kind = new ComboBox<>();
    private final TextField pounds = new TextField();
    private final DateField from = new DateField();
    private final TextField source = new TextField();
    private final Button add = new Button();
    private final VBox fields = new VBox();
    private final VBox question = new VBox();
    private final VBox saidOfRate = new VBox();
    private final ComboBox<PayKind> codeKind = new ComboBox<>();
    private final TextField code = new TextField();
    private final TextField name = new TextField();
    private final CheckBox minimumWage = new CheckBox();
    private final Button set = new Button();
    private final VBox saidOfCode = new VBox();
    private final Button close = new Button();
    private final VBox missing = new VBox();
    private final RatesTable table;

    public RatesView(RatesViewModel model, PayWords words, Tables tables, Runnable leave) {
        this.model = model;
        this.words = words;
        this.leave = leave;
        this.table = new RatesTable(words, tables);
        layOut();
        bind();
    }

    private void layOut() {
        setId("payroll-rates-form");
        getStyleClass().add("rates");
        fill();
        saidOfRate.setId("payroll-said-of-rate");
        saidOfCode.setId("payroll-said-of-code");
        minimumWage.setId("payroll-code-minimum-wage");
        minimumWage.setText(words.get("payroll.rates.minimum_wage"));
        close.setId("payroll-rates-close");
        close.setText(words.get("payroll.rates.close"));
        close.setGraphic(new FontIcon("fth-arrow-left"));
        missing.setId("payroll-rates-missing");
        missing.getStyleClass().add("notices");
        fields.getStyleClass().add("rate-fields");
        fields.getChildren()
                .setAll(
                        field("payroll.rates.person", "payroll-rate-person", person),
                        field("payroll.rates.kind", "payroll-rate-kind", kind),
                        field("payroll.rates.pounds", "payroll-rate-pounds", pounds),
                        field("payroll.rates.from", "payroll-rate-from", from),
                        field("payroll.rates.source", "payroll-rate-source", source),
                        button(add, "payroll.rates.add", "payroll-rate-add"));
        var rate = part("payroll.rates.add_title", fields, question, saidOfRate);
        var codes =
                part(
                        "payroll.rates.code_title",
                        field("payroll.rates.kind", "payroll-code-kind", codeKind),
                        field("payroll.rates.code", "payroll-code", code),
                        field("payroll.rates.name", "payroll-code-name", name),
                        minimumWage,
                        button(set, "payroll.rates.set_code", "payroll-code-set"),
                        saidOfCode);
        var forms = new ScrollPane(new VBox(rate, codes));
        forms.getContent().getStyleClass().add("forms");
        forms.setFitToWidth(true);
        forms.setFocusTraversable(false);
        forms.getStyleClass().add("edge-to-edge");
        forms.setMinWidth(FORMS_WIDTH);
        HBox.setHgrow(table, Priority.ALWAYS);
        var both = new HBox(table, forms);
        both.getStyleClass().add("both");
        VBox.setVgrow(both, Priority.ALWAYS);
        var title = new Label(words.get("payroll.rates.open"));
        title.getStyleClass().add("section-title");
        var head = new HBox(close, title);
        head.getStyleClass().add("rates-head");
        getChildren().setAll(head, missing, both);
    }

    private void fill() {
        person.getItems().add(Optional.empty());
        model.people().forEach(payee -> person.getItems().add(Optional.of(payee)));
        person.setConverter(
                Choices.shown(
                        one -> one.map(Payee::name).orElse(words.get("payroll.rates.everybody"))));
        Stream.of(kind, codeKind)
                .forEach(
                        box -> {
                            box.getItems().setAll(PayKind.values());
                            box.setConverter(Choices.shown(words::name));
                        });
        from.getEditor().setAccessibleText(words.get("payroll.rates.from"));
    }

    private VBox part(String title, Node... nodes) {
        var head = new Label(words.get(title));
        head.getStyleClass().add("section-title");
        var all = new ArrayList<Node>(List.of(head));
        all.addAll(List.of(nodes));
        var part = new VBox();
        part.getStyleClass().addAll("card", "rates-part");
        part.getChildren().setAll(all);
        return part;
    }

    private Node field(String key, String id, Control control) {
        var label = new Label(words.get(key));
        label.getStyleClass().add("strong");
        label.setLabelFor(control);
        control.setId(id);
        control.setAccessibleText(words.get(key));
        control.setMaxWidth(Double.MAX_VALUE);
        var field = new VBox(label, control);
        field.getStyleClass().add("field");
        return field;
    }

    private Node button(Button button, String key, String id) {
        button.setId(id);
        button.setText(words.get(key));
        button.getStyleClass().add("accent");
        return button;
    }

    private void bind() {
        person.valueProperty().bindBidirectional(model.personProperty());
        kind.valueProperty().bindBidirectional(model.kindProperty());
        pounds.textProperty().bindBidirectional(model.poundsProperty());
        from.valueProperty().bindBidirectional(model.fromProperty());
        source.textProperty().bindBidirectional(model.sourceProperty());
        var codes = model.codes();
        codeKind.valueProperty().bindBidirectional(codes.kindProperty());
        code.textProperty().bindBidirectional(codes.codeProperty());
        name.textProperty().bindBidirectional(codes.nameProperty());
        minimumWage.selectedProperty().bindBidirectional(codes.countsForMinimumWageProperty());
        add.setOnAction(_ -> model.askToAdd());
        source.setOnAction(_ -> model.askToAdd());
        set.setOnAction(_ -> codes.set());
        name.setOnAction(_ -> codes.set());
        close.setOnAction(_ -> leave.run());
        KeyFocus.onEscape(this, leave);
        model.openedProperty().subscribe(this::showRates);
        model.saidOfRateProperty().subscribe(said -> show(saidOfRate, said));
        codes.saidProperty().subscribe(said -> show(saidOfCode, said));
        model.askingProperty().subscribe(this::ask);
    }

    /** While it is asked, the question stands in the place of the form, and says all of it. */
    private void ask(Optional<RatesViewModel.Question> asked) {
        var hadFocus = question.lookupAll(".button").stream().anyMatch(Node::isFocused);
        Notices.show(fields, asked.isEmpty());
        Notices.show(question, asked.isPresent());
        question.getChildren().clear();
        if (hadFocus) {
            pounds.requestFocus();
        }
        asked.ifPresent(
                what -> {
                    var view = new RateQuestionView(model, what, words);
                    question.getChildren().setAll(view);
                    view.focusFirst();
                });
    }

    private void showRates(OpenRates.Opened opened) {
        table.show(opened.rates());
        Notices.show(missing, !opened.missing().isEmpty());
        missing.getChildren().setAll(opened.missing().stream().map(this::toMend).toList());
    }

    private Node toMend(MissingRate lacking) {
        var mend = new Button(words.get("payroll.rates.mend"));
        mend.setId("payroll-rates-mend-" + opened().indexOf(lacking));
        mend.setMinWidth(USE_PREF_SIZE);
        mend.setOnAction(
                _ -> {
                    model.mend(lacking);
                    pounds.requestFocus();
                });
        var sentence =
                words.get(
                        "payroll.rates.lacks",
                        lacking.person().name(),
                        lacking.kind(),
                        words.day(lacking.first()),
                        lacking.entries(),
                        words.hours(lacking.minutes()));
        return new Notice(Finding.Severity.WARN, sentence, mend);
    }

    private List<MissingRate> opened() {
        return model.openedProperty().get().missing();
    }

    private void show(VBox place, List<Finding> said) {
        Notices.show(place, !said.isEmpty());
        place.getChildren().setAll(Notices.of(said, words));
    }
}

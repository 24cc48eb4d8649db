package coop.equalcare.hatstand.people.ui;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.domain.Skill;
import coop.equalcare.hatstand.people.ui.hats.HatsCard;
import coop.equalcare.hatstand.platform.fx.Avatar;
import coop.equalcare.hatstand.platform.fx.Notice;
import coop.equalcare.hatstand.platform.fx.Wrapping;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One person: what needs somebody first, then how to reach them, their hats, what they can do. */
public final class PersonView extends ScrollPane {

    /**
     * What another capability knows of the person.
     *
     * @param icon an Ikonli literal
     */
    public record Page(String title, String icon, Supplier<Node> open) {}

    private final PersonViewModel model;
    private final Runnable onEdit;
    private final Texts texts;

    private final VBox content = new VBox();
    private final VBox notices = new VBox();
    private final VBox cards = new VBox();
    private final HatsCard hats;
    private final Function<PersonId, List<Page>> pages;

    PersonView(
            PersonViewModel model,
            Runnable onEdit,
            Texts texts,
            Function<PersonId, List<Page>> pages) {
        this.model = model;
        this.onEdit = onEdit;
        this.texts = texts;
        this.hats = new HatsCard(model.hats(), texts);
        this.pages = pages;
        layOut();
        bind();
    }

    private void layOut() {
        getStyleClass().add("person");
        content.getStyleClass().add("content");
        notices.getStyleClass().add("notices");
        cards.getStyleClass().add("cards");
        content.getChildren().setAll(notices, cards);
        setContent(content);
        setFitToWidth(true);
        setFocusTraversable(false);
    }

    private void bind() {
        model.personProperty().subscribe(this::show);
        model.refusalProperty().subscribe(this::refuse);
    }

    private void show(Optional<Person> shown) {
        cards.getChildren().clear();
        shown.ifPresent(
                person -> {
                    var body = new VBox(record(person));
                    body.getStyleClass().add("cards");
                    cards.getChildren().add(head(person));
                    var offered = pages.apply(person.id());
                    if (!offered.isEmpty()) {
                        cards.getChildren().add(choice(person, offered, body));
                    }
                    cards.getChildren().add(body);
                });
    }

    private Node record(Person person) {
        var record = new VBox();
        record.getStyleClass().add("cards");
        attention(person).forEach(record.getChildren()::add);
        record.getChildren()
                .addAll(
                        new ContactCard(person.contact(), texts),
                        hats,
                        new SkillsCard(model.skillsOf(person), model.today(), texts));
        return record;
    }

    private Node choice(Person person, List<Page> offered, VBox body) {
        var group = new ToggleGroup();
        var own = new Page(texts.get("people.person.record"), "fth-user", () -> record(person));
        var bar = new HBox();
        bar.getStyleClass().add("pages");
        Stream.concat(Stream.of(own), offered.stream())
                .forEach(page -> bar.getChildren().add(toggle(page, group, body)));
        group.getToggles().getFirst().setSelected(true);
        return bar;
    }

    private static ToggleButton toggle(Page page, ToggleGroup group, VBox body) {
        var toggle = new ToggleButton(page.title(), new FontIcon(page.icon()));
        toggle.setToggleGroup(group);
        toggle.getStyleClass().add("chip");
        toggle.setOnAction(
                _ -> {
                    toggle.setSelected(true);
                    body.getChildren().setAll(page.open().get());
                });
        return toggle;
    }

    private void refuse(List<Finding> reasons) {
        notices.getChildren()
                .setAll(
                        reasons.stream()
                                .map(it -> new Notice(it.severity(), texts.of(it)))
                                .toList());
        notices.setManaged(!reasons.isEmpty());
    }

    private Node head(Person person) {
        var name = new Label(person.name());
        name.setId("person-name");
        name.getStyleClass().add("page-title");
        Wrapping.on(name);
        name.setMinHeight(USE_PREF_SIZE);
        var about = new Label(about(person));
        about.setId("person-about");
        about.getStyleClass().add("muted");
        Wrapping.on(about);
        about.setMinHeight(USE_PREF_SIZE);
        var hats = new FlowPane();
        hats.getStyleClass().add("hats");
        person.hatsOn(model.today()).forEach(hat -> hats.getChildren().add(pill(texts.name(hat))));
        var words = new VBox(name, about, hats);
        words.getStyleClass().add("words");
        HBox.setHgrow(words, Priority.ALWAYS);
        var edit = new Button(texts.get("people.person.edit"), new FontIcon("fth-edit-2"));
        edit.setId("person-edit");
        edit.setAccessibleText(texts.get("people.person.edit_key", person.name()));
        edit.setMinWidth(USE_PREF_SIZE);
        edit.setVisible(model.mayEdit());
        edit.setOnAction(_ -> onEdit.run());
        var avatar = new Avatar(person.name(), person.id().value());
        avatar.getStyleClass().add("large");
        var head = new HBox(avatar, words, edit);
        head.getStyleClass().add("head");
        return head;
    }

    private static Label pill(String text) {
        var pill = new Label(text);
        pill.getStyleClass().addAll("pill", "accent");
        return pill;
    }

    private String about(Person person) {
        return Stream.of(
                        Optional.of(texts.get("people.person.known_as", person.knownAs())),
                        person.engagement().map(texts::name),
                        person.worksNumber().map(it -> texts.get("people.person.works_number", it)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("  ·  "));
    }

    private Stream<Node> attention(Person person) {
        return model.skillsOf(person).stream()
                .flatMap(
                        skill ->
                                switch (skill.stateOn(model.today())) {
                                    case RUN_OUT -> Stream.of(runOut(skill));
                                    case RUNS_OUT_SOON -> Stream.of(runsOutSoon(skill));
                                    case COUNTS, STAYS -> Stream.empty();
                                });
    }

    private Node runOut(Skill skill) {
        var last = skill.expiresOn().orElseThrow();
        return new Notice(
                Finding.Severity.BLOCK,
                texts.get(
                        "people.person.run_out",
                        skill.name(),
                        last,
                        ChronoUnit.DAYS.between(last, model.today())));
    }

    private Node runsOutSoon(Skill skill) {
        var last = skill.expiresOn().orElseThrow();
        return new Notice(
                Finding.Severity.WARN,
                texts.get(
                        "people.person.runs_out_soon",
                        skill.name(),
                        last,
                        ChronoUnit.DAYS.between(model.today(), last)));
    }
}

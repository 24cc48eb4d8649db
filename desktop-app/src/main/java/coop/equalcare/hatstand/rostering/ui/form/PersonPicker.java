package coop.equalcare.hatstand.rostering.ui.form;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;

/**
 * A field to type a name into, and below it those whom the words find. Arrow down goes into the
 * list, Enter chooses, Escape leaves things as they were. To look is not to choose: until somebody
 * types or goes through the list, nothing changes. An emptied field means nobody, where nobody can
 * be chosen.
 */
public final class PersonPicker extends VBox {

    private static final double ROW = 44;
    private static final int ROWS = 5;

    private final ObjectProperty<Optional<Choice>> chosen =
            new SimpleObjectProperty<>(this, "chosen", Optional.empty());
    private final TextField field = new TextField();
    private final ListView<Choice> list = new ListView<>();
    private final Label nobody = new Label();
    private final String notFound;
    private List<Choice> choices = List.of();
    private boolean writing;
    private boolean meant;

    /**
     * @param judged whether the rules are asked of these people
     */
    public PersonPicker(String id, String name, String prompt, Texts texts, boolean judged) {
        getStyleClass().add("person-picker");
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(name);
        list.setId(id + "-list");
        list.setAccessibleText(name);
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> cell(texts, judged));
        notFound = texts.get("rostering.form.nobody_found");
        nobody.setText(notFound);
        nobody.getStyleClass().addAll("muted", "small");
        nobody.setWrapText(true);
        getChildren().addAll(field, list, nobody);
        close();
        bind();
    }

    private ChoiceCell cell(Texts texts, boolean judged) {
        var cell = new ChoiceCell(texts, judged);
        cell.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                _ -> Optional.ofNullable(cell.getItem()).ifPresent(this::choose));
        return cell;
    }

    private void bind() {
        field.textProperty().subscribe((_, _) -> typed());
        field.setOnMouseClicked(_ -> look());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onField);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::onList);
        focusWithinProperty()
                .subscribe(
                        (_, inside) -> {
                            if (!inside) {
                                leave();
                            }
                        });
    }

    public void offer(List<Choice> offered) {
        choices = offered;
        chosen.get()
                .map(Choice::person)
                .flatMap(this::find)
                .ifPresent(fresh -> chosen.set(Optional.of(fresh)));
        if (list.isVisible()) {
            fill(field.getText(), selected());
        }
    }

    /**
     * @param trouble why there are no names to look among
     */
    void say(Optional<String> trouble) {
        nobody.setText(trouble.orElse(notFound));
    }

    /** Shows whom the form holds. */
    public void show(Optional<Choice> held) {
        chosen.set(held);
        write();
    }

    public Optional<Choice> find(Optional<PersonId> person) {
        return choices.stream().filter(choice -> choice.person().equals(person)).findFirst();
    }

    private void typed() {
        if (!writing) {
            var words = field.getText();
            var standing = selected().filter(_ -> meant);
            meant = true;
            open(words, words.isBlank() ? nobody().or(chosen::get) : standing);
            if (selected().isEmpty() && !words.isBlank()) {
                list.getSelectionModel().selectFirst();
            }
        }
    }

    /** All of them, standing on whom the form holds. */
    private void look() {
        if (!list.isVisible()) {
            open("", chosen.get());
        }
    }

    private Optional<Choice> nobody() {
        return find(Optional.empty());
    }

    private Optional<Choice> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void open(String words, Optional<Choice> on) {
        fill(words, on);
        list.setVisible(true);
        list.setManaged(true);
    }

    private void fill(String words, Optional<Choice> on) {
        var isChosenName = chosen.get().map(Choice::name).filter(words::equals).isPresent();
        var found =
                isChosenName
                        ? choices
                        : choices.stream().filter(choice -> choice.matches(words)).toList();
        list.getItems().setAll(found);
        list.setPrefHeight(Math.max(1, Math.min(ROWS, found.size())) * ROW + 2);
        list.setMinHeight(list.getPrefHeight());
        found.stream()
                .filter(choice -> on.map(Choice::person).equals(Optional.of(choice.person())))
                .findFirst()
                .ifPresentOrElse(
                        list.getSelectionModel()::select, list.getSelectionModel()::clearSelection);
        nobody.setVisible(found.isEmpty());
        nobody.setManaged(found.isEmpty());
    }

    private void close() {
        meant = false;
        list.setVisible(false);
        list.setManaged(false);
        nobody.setVisible(false);
        nobody.setManaged(false);
    }

    /** With an emptied field nobody is meant; other words that were not chosen mean nothing. */
    private void leave() {
        if (list.isVisible() && meant && field.getText().isBlank()) {
            nobody().ifPresent(it -> chosen.set(Optional.of(it)));
        }
        giveUp();
    }

    private void giveUp() {
        write();
        close();
    }

    private void choose(Choice choice) {
        chosen.set(Optional.of(choice));
        field.requestFocus();
        giveUp();
        field.end();
    }

    private void write() {
        writing = true;
        field.setText(chosen.get().map(Choice::name).orElse(""));
        writing = false;
    }

    private void onField(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> {
                look();
                goThroughList();
                event.consume();
            }
            case ENTER -> chooseIfOpen(event);
            case ESCAPE -> giveUpIfOpen(event);
            case TAB -> takeIfMeant();
            default -> {}
        }
    }

    private void goThroughList() {
        meant = true;
        if (selected().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
    }

    private void takeIfMeant() {
        if (list.isVisible() && meant) {
            selected().ifPresent(it -> chosen.set(Optional.of(it)));
        }
    }

    private void onList(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, SPACE -> chooseIfOpen(event);
            case TAB -> takeIfMeant();
            case ESCAPE -> {
                field.requestFocus();
                giveUpIfOpen(event);
            }
            case UP -> {
                if (list.getSelectionModel().getSelectedIndex() <= 0) {
                    field.requestFocus();
                    event.consume();
                }
            }
            default -> {}
        }
    }

    private void chooseIfOpen(KeyEvent event) {
        if (list.isVisible()) {
            selected().ifPresentOrElse(this::choose, this::giveUp);
            event.consume();
        }
    }

    private void giveUpIfOpen(KeyEvent event) {
        if (list.isVisible()) {
            giveUp();
            event.consume();
        }
    }

    public ObjectProperty<Optional<Choice>> chosenProperty() {
        return chosen;
    }

    public TextField field() {
        return field;
    }
}

package coop.equalcare.hatstand.people.ui.hats;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.people.usecase.hats.ListHatRequests;
import coop.equalcare.hatstand.platform.fx.EmptyState;
import coop.equalcare.hatstand.platform.fx.KeyFocus;
import coop.equalcare.hatstand.platform.fx.Notice;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.platform.work.ChangeFeed;
import coop.equalcare.hatstand.shell.Leaving;
import coop.equalcare.hatstand.shell.Unsaved;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** The requests for hats that wait for a decision: what is stuck first, then the oldest. */
public final class HatsToDecideView extends StackPane implements Leaving {

    private final HatsToDecideViewModel model;
    private final Texts texts;
    private final ChangeFeed.Subscription feed;

    private final VBox notices = new VBox();
    private final VBox cards = new VBox();

    /**
     * @param feed of the database; let go of when the screen is left
     */
    public HatsToDecideView(HatsToDecideViewModel model, Texts texts, ChangeFeed feed) {
        this.model = model;
        this.texts = texts;
        layOut();
        bind();
        this.feed = feed.subscribe(model::heard);
    }

    private void layOut() {
        getStyleClass().addAll("people", "decide");
        getStylesheets()
                .add(
                        Objects.requireNonNull(
                                        HatsToDecideView.class.getResource(
                                                "/coop/equalcare/hatstand/people/people.css"))
                                .toExternalForm());
        var title = new Label(texts.get("people.decide.title"));
        title.getStyleClass().add("page-title");
        var why = new Label(texts.get("people.decide.why"));
        why.getStyleClass().add("muted");
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        notices.getStyleClass().add("notices");
        notices.setId("decide-said");
        cards.getStyleClass().add("requests");
        var page = new VBox(new VBox(title, why), notices, cards);
        page.getStyleClass().add("content");
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        getChildren().setAll(scroll);
    }

    private void bind() {
        model.linesProperty().subscribe(_ -> show());
        model.answeringProperty().subscribe(this::turn);
        model.saidProperty().subscribe(this::say);
    }

    /** The keys go into an answer that opens, and back to its button when it closes. */
    private void turn(
            Optional<HatsToDecideViewModel.Answering> before,
            Optional<HatsToDecideViewModel.Answering> now) {
        show();
        now.flatMap(_ -> Optional.ofNullable((Parent) cards.lookup(".asking")))
                .ifPresent(KeyFocus::first);
        before.filter(_ -> now.isEmpty())
                .map(it -> (it.granting() ? "give-" : "decline-") + it.request().value())
                .map(it -> cards.lookup("#decide-" + it))
                .ifPresent(Node::requestFocus);
    }

    private void say(List<Finding> findings) {
        notices.setManaged(!findings.isEmpty());
        notices.getChildren().setAll(findings.stream().map(this::notice).toList());
    }

    private Node notice(Finding finding) {
        var notice = new Notice(finding.severity(), texts.of(finding));
        if (finding.severity() == Finding.Severity.NOTE) {
            notice.getStyleClass().add("done");
        }
        return notice;
    }

    private void show() {
        model.linesProperty().get().ifPresent(lines -> KeyFocus.keep(cards, () -> show(lines)));
    }

    private void show(List<ListHatRequests.Line> lines) {
        cards.getChildren().clear();
        if (lines.isEmpty()) {
            cards.getChildren()
                    .add(
                            new EmptyState(
                                            "fth-check-circle",
                                            texts.get("people.decide.none"),
                                            texts.get("people.decide.none_why"))
                                    .takingKeys());
        }
        section("people.decide.stuck", lines, ListHatRequests.Line::isStuck);
        section("people.decide.others", lines, line -> !line.isStuck());
    }

    private void section(
            String key, List<ListHatRequests.Line> lines, Predicate<ListHatRequests.Line> which) {
        var those = lines.stream().filter(which).toList();
        if (!those.isEmpty()) {
            var heading = new Label(texts.get(key, those.size()));
            heading.getStyleClass().add("section-title");
            cards.getChildren().add(heading);
            those.forEach(line -> cards.getChildren().add(card(line)));
        }
    }

    private Node card(ListHatRequests.Line line) {
        var answer =
                model.answeringProperty()
                        .get()
                        .filter(it -> it.request().equals(line.request().id()));
        return new HatRequestCard(
                model, line, answer.map(HatsToDecideViewModel.Answering::granting), texts);
    }

    @Override
    public Optional<Unsaved> unsaved() {
        return model.unsaved();
    }

    @Override
    public void onLeave() {
        feed.close();
    }
}

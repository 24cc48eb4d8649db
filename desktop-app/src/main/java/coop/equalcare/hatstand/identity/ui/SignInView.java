package coop.equalcare.hatstand.identity.ui;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.platform.fx.Background;
import coop.equalcare.hatstand.platform.fx.Notice;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.shell.Leaving;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Objects;
import java.util.Optional;

/** Who is at the desk, one question after the other. */
public final class SignInView extends StackPane implements Leaving {

    private final SignInViewModel model;
    private final Texts texts;
    private final Background background;
    private final boolean demo;
    private final Runnable onBack;

    private final Label title = new Label();
    private final Label why = new Label();
    private final VBox notices = new VBox();
    private final StackPane question = new StackPane();
    private final ProgressBar progress = new ProgressBar();

    /**
     * @param background for what is written to the disk
     * @param demo whether the people are invented
     * @param onBack to another database
     */
    public SignInView(
            SignInViewModel model,
            Texts texts,
            Background background,
            boolean demo,
            Runnable onBack) {
        this.model = model;
        this.texts = texts;
        this.background = background;
        this.demo = demo;
        this.onBack = onBack;
        layOut();
        bind();
    }

    private void layOut() {
        getStyleClass().add("sign-in");
        for (var sheet : new String[] {"shell/connect.css", "identity/identity.css"}) {
            getStylesheets()
                    .add(
                            Objects.requireNonNull(
                                            SignInView.class.getResource(
                                                    "/coop/equalcare/hatstand/" + sheet))
                                    .toExternalForm());
        }
        var back = new Button(texts.get("identity.sign_in.back"), new FontIcon("fth-arrow-left"));
        back.setId("sign-in-back");
        back.getStyleClass().add("flat");
        back.setOnAction(_ -> back());
        progress.setAccessibleText(texts.get("identity.sign_in.busy"));
        progress.getStyleClass().add("looking");
        notices.setId("sign-in-notices");
        notices.getStyleClass().add("said");
        var middle = new VBox(head(), notices, question, progress, back);
        middle.getStyleClass().add("middle");
        var scroll = new ScrollPane(new StackPane(middle));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        getChildren().setAll(scroll);
    }

    /** Nobody loses codes that are shown once without having been asked. */
    private void back() {
        if (!model.stepProperty().get().holdsCodes()) {
            onBack.run();
            return;
        }
        var leave = new Button(texts.get("identity.codes.leave"));
        leave.setId("codes-leave");
        leave.setOnAction(_ -> onBack.run());
        var stay = new Button(texts.get("identity.codes.stay"));
        stay.setId("codes-stay");
        stay.setOnAction(
                _ -> {
                    notices.getChildren().clear();
                    focusFirst();
                });
        notices.getChildren()
                .setAll(
                        new Notice(
                                Finding.Severity.WARN,
                                texts.get("identity.codes.leave_why"),
                                stay,
                                leave));
        stay.requestFocus();
    }

    private Node head() {
        var name = new Label(texts.get("identity.sign_in.product"), new FontIcon("fth-umbrella"));
        name.getStyleClass().add("wordmark");
        title.getStyleClass().add("page-title");
        why.getStyleClass().add("muted");
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        var head = new VBox(name, title, why);
        head.getStyleClass().add("head");
        return head;
    }

    private void bind() {
        model.stepProperty().subscribe(this::show);
        progress.visibleProperty().bind(model.busyProperty());
        question.disableProperty().bind(model.busyProperty());
        // Disabling takes the focus away; whoever mistyped goes on where they were.
        model.busyProperty()
                .subscribe(
                        busy -> {
                            if (!busy) {
                                focusFirst();
                            }
                        });
        model.refusalProperty()
                .subscribe(
                        reasons ->
                                notices.getChildren()
                                        .setAll(
                                                reasons.stream()
                                                        .map(
                                                                it ->
                                                                        new Notice(
                                                                                it.severity(),
                                                                                texts.of(it)))
                                                        .toList()));
    }

    private void show(SignInStep step) {
        head(step instanceof SignInStep.Choosing);
        question.getChildren().setAll(pane(step));
        focusFirst();
    }

    private void head(boolean choosing) {
        title.setText(texts.get("identity.sign_in.title"));
        why.setText(texts.get(demo ? "identity.sign_in.why_demo" : "identity.sign_in.why"));
        for (var words : new Label[] {title, why}) {
            words.setVisible(choosing);
            words.setManaged(choosing);
        }
    }

    private Node pane(SignInStep step) {
        return switch (step) {
            case SignInStep.Waiting _ -> new Region();
            case SignInStep.Founding _ -> new FoundingPane(model, texts);
            case SignInStep.Choosing(var personas) -> new PersonasPane(model, personas, texts);
            case SignInStep.Password asked -> new PasswordPane(model, asked, texts);
            case SignInStep.NewPassword asked -> new NewPasswordPane(model, asked, texts);
            case SignInStep.Code asked -> new CodePane(model, asked, texts);
            case SignInStep.Enrolling asked -> new EnrolPane(model, asked, texts);
            case SignInStep.RecoveryCodes shown -> codes(shown);
        };
    }

    private Node codes(SignInStep.RecoveryCodes shown) {
        var whose = texts.get("identity.codes.whose", shown.who().name(), model.coOp());
        return new RecoveryCodesPane(
                new RecoveryCodesViewModel(shown.codes(), background, () -> model.keptCodes(shown)),
                whose,
                texts);
    }

    /** Somebody went away half way in: whoever comes next begins at the beginning. */
    @Override
    public void onLock() {
        model.nobodyHere();
    }

    @Override
    public void onLeave() {
        model.forgetSecrets();
    }

    private void focusFirst() {
        Optional.ofNullable(question.lookup("." + Prompt.FIRST)).ifPresent(Node::requestFocus);
    }
}

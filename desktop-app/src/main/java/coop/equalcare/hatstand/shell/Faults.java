package coop.equalcare.hatstand.shell;

import coop.equalcare.hatstand.platform.faults.FaultCode;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Window;

import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The one place where a fault ends: logged once, shown once, with a code and details that hold
 * nothing personal.
 */
public final class Faults implements Consumer<Throwable> {

    private static final System.Logger LOG = System.getLogger(Faults.class.getName());

    private final Texts texts;
    private final Supplier<Optional<Window>> owner;
    private boolean showing;

    public Faults(Texts texts, Supplier<Optional<Window>> owner) {
        this.texts = texts;
        this.owner = owner;
    }

    @Override
    public void accept(Throwable fault) {
        var code = FaultCode.of(fault);
        LOG.log(Level.ERROR, "fault " + code.text(), fault);
        if (showing) {
            return;
        }
        showing = true;
        try {
            show(fault, code);
        } finally {
            showing = false;
        }
    }

    private void show(Throwable fault, FaultCode code) {
        var copy = new ButtonType(texts.get("shell.fault.copy"), ButtonData.LEFT);
        var close = new ButtonType(texts.get("shell.fault.close"), ButtonData.OK_DONE);
        var alert =
                new Alert(
                        Alert.AlertType.ERROR,
                        texts.get("shell.fault.what", code.text()),
                        copy,
                        close);
        owner.get().ifPresent(alert::initOwner);
        alert.setTitle(texts.get("shell.fault.title"));
        alert.setHeaderText(texts.get("shell.fault.title"));
        var details = code.text() + "\n" + FaultCode.trace(fault);
        var area = new TextArea(details);
        area.setId("fault-details");
        area.setAccessibleText(texts.get("shell.fault.details"));
        area.setEditable(false);
        alert.getDialogPane().setExpandableContent(area);
        alert.showAndWait().filter(copy::equals).ifPresent(_ -> copy(details));
    }

    private static void copy(String details) {
        var content = new ClipboardContent();
        content.putString(details);
        Clipboard.getSystemClipboard().setContent(content);
    }
}

package coop.equalcare.hatstand.identity.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.platform.files.SafeFile;
import coop.equalcare.hatstand.platform.fx.Background;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.nio.file.Path;
import java.util.List;

/** Recovery codes that are on the screen for the only time, and what becomes of them. */
public final class RecoveryCodesViewModel {

    private final List<String> codes;
    private final Background background;
    private final Runnable onKept;

    private final ReadOnlyObjectWrapper<List<Finding>> said =
            new ReadOnlyObjectWrapper<>(this, "said", List.of());

    public RecoveryCodesViewModel(List<String> codes, Background background, Runnable onKept) {
        this.codes = List.copyOf(codes);
        this.background = background;
        this.onKept = onKept;
    }

    List<String> codes() {
        return codes;
    }

    /**
     * @param sheet the codes with what they are for, in words
     */
    void save(Path file, String sheet) {
        var whole = file.toAbsolutePath();
        var folder = whole.resolveSibling(".").normalize();
        var name = String.valueOf(whole.getFileName());
        background.run(
                () -> new SafeFile().write(folder, name, sheet.getBytes(UTF_8)), this::written);
    }

    private void written(Outcome<SafeFile.Written> outcome) {
        switch (outcome) {
            case Outcome.Done<SafeFile.Written>(var written, var _) ->
                    say(Finding.note("identity.codes.saved", written.file().toString()));
            case Outcome.Refused<SafeFile.Written>(var reasons) -> said.set(reasons);
            case Outcome.Stale<SafeFile.Written> _ -> said.set(List.of());
        }
    }

    void say(Finding finding) {
        said.set(List.of(finding));
    }

    void kept() {
        onKept.run();
    }

    ReadOnlyObjectProperty<List<Finding>> saidProperty() {
        return said.getReadOnlyProperty();
    }
}

package coop.equalcare.hatstand.rostering.ui.week;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.List;
import java.util.Optional;

/**
 * What the board says: a notice that stays until it is dismissed, and a line that tells what just
 * happened.
 */
public final class BoardNews {

    private final ReadOnlyObjectWrapper<Optional<Notice>> notice =
            new ReadOnlyObjectWrapper<>(this, "notice", Optional.empty());
    private final ReadOnlyStringWrapper announcement =
            new ReadOnlyStringWrapper(this, "announcement", "");

    private final ReadOnlyStringWrapper spoken = new ReadOnlyStringWrapper(this, "spoken", "");

    private final Texts texts;

    BoardNews(Texts texts) {
        this.texts = texts;
    }

    void warn(String key, Object... values) {
        say(Notice.Tone.WARN, texts.get(key, values));
    }

    /** Nothing was done, and these are the reasons. */
    void refused(List<Finding> reasons) {
        say(
                Notice.Tone.BLOCK,
                texts.get("rostering.board.refused", BoardWords.sentences(texts, reasons, " ")));
    }

    /** The week on the screen stays what it was, for these reasons. */
    void notRead(List<Finding> reasons) {
        say(
                Notice.Tone.BLOCK,
                texts.get("rostering.board.not_read", BoardWords.sentences(texts, reasons, " ")));
    }

    /** The same for what is no move. */
    void notDone(List<Finding> reasons) {
        say(
                Notice.Tone.BLOCK,
                texts.get("rostering.board.not_done", BoardWords.sentences(texts, reasons, " ")));
    }

    private void say(Notice.Tone tone, String text) {
        notice.set(Optional.of(new Notice(tone, text)));
        announce(text);
    }

    public void announce(String text) {
        announcement.set(text);
        speak(text);
    }

    /** Only for whoever listens: eyes see it already. */
    void speak(String text) {
        spoken.set(text);
    }

    public void dismiss() {
        notice.set(Optional.empty());
    }

    public ReadOnlyObjectProperty<Optional<Notice>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty announcementProperty() {
        return announcement.getReadOnlyProperty();
    }

    /** What a screen reader says next. */
    public ReadOnlyStringProperty spokenProperty() {
        return spoken.getReadOnlyProperty();
    }
}

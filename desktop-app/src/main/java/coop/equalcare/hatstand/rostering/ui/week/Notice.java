package coop.equalcare.hatstand.rostering.ui.week;

/** Something the board has to say that stays until it is read. */
public record Notice(Tone tone, String text) {

    /** How grave it is. */
    public enum Tone {
        NOTE,
        WARN,
        BLOCK
    }
}

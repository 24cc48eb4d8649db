package coop.equalcare.hatstand.identity.ui;

import javafx.scene.control.PasswordField;

/** A field whose characters are seen by nobody and leave as an array that can be wiped. */
public final class SecretField extends PasswordField {

    /** A copy that whoever uses it wipes. What was typed is gone from the field. */
    char[] take() {
        var typed = getCharacters();
        var copy = new char[typed.length()];
        for (var index = 0; index < copy.length; index++) {
            copy[index] = typed.charAt(index);
        }
        clear();
        return copy;
    }
}

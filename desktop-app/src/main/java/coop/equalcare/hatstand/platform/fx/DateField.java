package coop.equalcare.hatstand.platform.fx;

import coop.equalcare.hatstand.platform.text.TypedDate;

import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/**
 * A date to choose or to type, shown as everywhere: {@code Tue 24 Nov 2026}. What cannot be read as
 * a date puts back the one that was there.
 */
public final class DateField extends DatePicker {

    /**
     * The program's own language, set as it starts; never the computer's order of day and month.
     */
    private final Locale locale = Locale.getDefault(Locale.Category.FORMAT);

    public DateField() {
        this(null);
    }

    public DateField(@Nullable LocalDate day) {
        super(day);
        setConverter(new Converter());
    }

    private final class Converter extends StringConverter<@Nullable LocalDate> {

        private final DateTimeFormatter shown =
                DateTimeFormatter.ofPattern("EEE d MMM yyyy", locale);
        private final TypedDate typed = new TypedDate(locale);

        @Override
        public String toString(@Nullable LocalDate day) {
            return day == null ? "" : shown.format(day);
        }

        @Override
        public @Nullable LocalDate fromString(String text) {
            if (text.isBlank()) {
                return null;
            }
            var near = Optional.ofNullable(getValue()).orElseGet(LocalDate::now);
            return typed.read(text, near)
                    .orElseThrow(() -> new DateTimeParseException("no date", text, 0));
        }
    }
}

package coop.equalcare.hatstand.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.FormatterException;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;

class FormattingTest {

    @Test
    void every_source_is_in_the_one_format() {
        var unformatted =
                SourceTree.javaFiles().parallelStream().filter(file -> !isFormatted(file));

        assertThat(unformatted).as("to mend: mvn -Pformat").isEmpty();
    }

    private boolean isFormatted(Path file) {
        try {
            var source = SourceTree.text(file);
            return SourceFormat.of(source).equals(source);
        } catch (FormatterException unreadable) {
            throw new AssertionError(file + " cannot be read", unreadable);
        }
    }
}

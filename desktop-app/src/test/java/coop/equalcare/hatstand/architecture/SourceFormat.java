package coop.equalcare.hatstand.architecture;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import java.io.IOException;
import java.nio.file.Files;

/** Writes all sources in the one format: {@code mvn -Pformat}. {@link FormattingTest} checks it. */
final class SourceFormat {

    private static final Formatter FORMATTER =
            new Formatter(
                    JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.AOSP).build());

    private SourceFormat() {}

    /** A long string that was split is indented right only by the second pass. */
    static String of(String source) throws FormatterException {
        return format(format(source));
    }

    private static String format(String source) throws FormatterException {
        return FORMATTER.formatSourceAndFixImports(RemoveUnusedImports.removeUnusedImports(source));
    }

    public static void main(String[] arguments) throws IOException, FormatterException {
        for (var file : SourceTree.javaFiles()) {
            var source = SourceTree.text(file);
            var formatted = of(source);
            if (!formatted.equals(source)) {
                Files.writeString(file, formatted);
                System.out.println(file);
            }
        }
    }
}

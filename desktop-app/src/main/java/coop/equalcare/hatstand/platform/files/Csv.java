package coop.equalcare.hatstand.platform.files;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads and writes comma-separated files as RFC 4180 has them: UTF-8 without a mark, lines end with
 * CRLF, quotes only where they are needed.
 */
public final class Csv {

    /** Who will open what is written. */
    public enum Reader {
        /**
         * A program that takes each value as it stands: payroll software. Nothing is added to it.
         */
        PROGRAM,
        /**
         * A person with a spreadsheet, which would run a text that looks like a formula. An
         * apostrophe in front keeps it a text.
         */
        SPREADSHEET
    }

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.MINIMAL).get();

    private static final Pattern FORMULA =
            Pattern.compile("\\s*[=+\\-@\\t\\r|%].*", Pattern.DOTALL);

    /** Numbers stay numbers, a negative one too. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Csv() {}

    /**
     * All rows, the header too; empty lines are left out. What is not UTF-8 is read as
     * Windows-1252, which older spreadsheets write.
     */
    public static List<List<String>> read(byte[] bytes) {
        try (var parser = CSVParser.parse(new StringReader(text(bytes)), FORMAT)) {
            return parser.stream()
                    .filter(row -> row.size() > 1 || !row.get(0).isEmpty())
                    .map(CSVRecord::toList)
                    .toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String text(byte[] bytes) {
        var text = decoded(bytes);
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    public static byte[] write(Reader reader, List<List<String>> rows) {
        var text = new StringBuilder();
        try {
            for (var row : rows) {
                FORMAT.printRecord(
                        text, row.stream().map(value -> guarded(reader, value)).toArray());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String guarded(Reader reader, String value) {
        var wouldRun =
                reader == Reader.SPREADSHEET
                        && FORMULA.matcher(value).matches()
                        && !NUMBER.matcher(value).matches();
        return wouldRun ? "'" + value : value;
    }
}

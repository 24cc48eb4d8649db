package coop.equalcare.hatstand.ledger.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import coop.equalcare.hatstand.kernel.Sha256;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the book held at a moment, signed, to be kept where nobody can change it who can change the
 * book (LED-9). It is a small text, so that it can be printed and its signature checked without
 * Hatstand: all lines before the last are what was signed.
 *
 * @param book where the book ended, and what all its transfers added up to
 * @param publicKey base64 of the SubjectPublicKeyInfo
 * @param signature base64, over {@link #signed}
 */
public record Checkpoint(String coOp, Instant at, Proven book, String publicKey, String signature) {

    private static final String TITLE = "Hatstand ledger checkpoint 1";
    private static final String SIGNATURE = "signature: ";
    private static final String MOVED = "moved ";

    public Checkpoint {
        coOp = coOp.replaceAll("\\p{Cntrl}", " ").strip();
    }

    /** The same with its signature. */
    public Checkpoint with(String signed) {
        return new Checkpoint(coOp, at, book, publicKey, signed);
    }

    public LocalDate dayIn(ZoneId zone) {
        return LocalDate.ofInstant(at, zone);
    }

    public byte[] signed() {
        return lines().getBytes(UTF_8);
    }

    /** As it is in the file. */
    public byte[] text() {
        return (lines() + SIGNATURE + signature + "\n").getBytes(UTF_8);
    }

    private String lines() {
        var end = book.end();
        var moved =
                Arrays.stream(Unit.values())
                        .map(unit -> MOVED + unit + ": " + book.moved().getOrDefault(unit, 0L))
                        .collect(Collectors.joining("\n"));
        return String.join(
                "\n",
                TITLE,
                "co-op: " + coOp,
                "made: " + at,
                "last: " + end.seq(),
                "fingerprint: " + end.hash().hex(),
                "transfers: " + book.transfers(),
                moved,
                "key: " + publicKey,
                "");
    }

    /** Nothing where it is not, letter by letter, what {@link #text} writes. */
    public static Optional<Checkpoint> read(byte[] text) {
        try {
            var fields = fieldsOf(new String(text, UTF_8).lines().toList());
            var end = new Chain(number(fields, "last"), new Sha256(field(fields, "fingerprint")));
            var read =
                    new Checkpoint(
                            field(fields, "co-op"),
                            Instant.parse(field(fields, "made")),
                            new Proven(end, moved(fields)),
                            field(fields, "key"),
                            field(fields, "signature"));
            return Optional.of(read).filter(it -> Arrays.equals(it.text(), text));
        } catch (IllegalArgumentException | DateTimeException notOne) {
            return Optional.empty();
        }
    }

    private static Map<String, String> fieldsOf(List<String> lines) {
        var fields = new LinkedHashMap<String, String>();
        lines.stream()
                .map(line -> line.split(": ", 2))
                .filter(parts -> parts.length == 2)
                .forEach(parts -> fields.put(parts[0], parts[1]));
        return fields;
    }

    private static Map<Unit, Long> moved(Map<String, String> fields) {
        var moved = new EnumMap<Unit, Long>(Unit.class);
        for (var unit : Unit.values()) {
            var sum = number(fields, MOVED + unit);
            if (sum != 0) {
                moved.put(unit, sum);
            }
        }
        return moved;
    }

    private static long number(Map<String, String> fields, String name) {
        return Long.parseLong(field(fields, name));
    }

    private static String field(Map<String, String> fields, String name) {
        return Optional.ofNullable(fields.get(name))
                .orElseThrow(() -> new IllegalArgumentException("no " + name));
    }
}

package coop.equalcare.hatstand.ledger.store;

import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.UUID;

/** What somebody might write in the place of a value. */
final class Tampering {

    private Tampering() {}

    /** One letter, the next microsecond, or so much more that no other row has the number. */
    static Object byAHair(Object was) {
        return switch (was) {
            case UUID id -> new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() ^ 1);
            case Long number -> number + 100;
            case Integer number -> number + 100;
            case String text -> withBit(text, text.length() - 1, 1);
            case Timestamp at -> Timestamp.from(at.toInstant().plus(1, ChronoUnit.MICROS));
            case OffsetDateTime at -> at.plus(1, ChronoUnit.MICROS);
            default -> throw new IllegalArgumentException(was.getClass().toString());
        };
    }

    static Object random(Object was, Random random) {
        return switch (was) {
            case UUID _ -> new UUID(random.nextLong(), random.nextLong());
            case Long number -> random.nextBoolean() ? -number : random.nextLong();
            case Integer _ -> random.nextInt();
            case String text -> randomText(text, random);
            case Timestamp at -> Timestamp.from(at.toInstant().plusMillis(random.nextInt()));
            case OffsetDateTime at -> at.plus(random.nextInt(), ChronoUnit.MILLIS);
            default -> throw new IllegalArgumentException(was.getClass().toString());
        };
    }

    /** One bit of one letter, a letter less, or letters from anywhere. */
    private static String randomText(String was, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> withBit(was, random.nextInt(was.length()), 1 << random.nextInt(7));
            case 1 -> was.substring(1);
            default ->
                    random.ints(was.length(), ' ', 0x2fff)
                            .collect(
                                    StringBuilder::new,
                                    StringBuilder::appendCodePoint,
                                    StringBuilder::append)
                            .toString();
        };
    }

    private static String withBit(String was, int at, int bit) {
        var letters = was.toCharArray();
        letters[at] ^= (char) bit;
        return new String(letters);
    }
}

package coop.equalcare.hatstand.platform.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * A short name for a fault that a person can read out on the phone: the same trouble in the same
 * place has the same.
 *
 * <p>It is made from types and places in the program only, never from messages, so it holds nothing
 * about people.
 */
public record FaultCode(String text) {

    private static final String OURS = "coop.equalcare.hatstand";
    private static final int FRAMES = 5;
    private static final int GROUP = 4;

    public static FaultCode of(Throwable fault) {
        var sum = new CRC32();
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            sum.update(cause.getClass().getName().getBytes(UTF_8));
            Arrays.stream(cause.getStackTrace())
                    .filter(frame -> frame.getClassName().startsWith(OURS))
                    .limit(FRAMES)
                    .map(frame -> frame.getClassName() + '#' + frame.getMethodName())
                    .forEach(place -> sum.update(place.getBytes(UTF_8)));
        }
        var digits = "%08X".formatted(sum.getValue()).toUpperCase(Locale.ROOT);
        return new FaultCode(digits.substring(0, GROUP) + "-" + digits.substring(GROUP));
    }

    /** Types and places, cause by cause, without a single message: safe to log and to send. */
    public static String trace(Throwable fault) {
        var text = new StringBuilder();
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            text.append(cause.getClass().getName()).append('\n');
            text.append(
                    Arrays.stream(cause.getStackTrace())
                            .map(frame -> "    at " + frame + '\n')
                            .collect(Collectors.joining()));
        }
        return text.toString();
    }
}

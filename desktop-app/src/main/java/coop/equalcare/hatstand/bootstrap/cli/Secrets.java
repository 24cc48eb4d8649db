package coop.equalcare.hatstand.bootstrap.cli;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.platform.text.Texts;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Fetches secrets where nobody else looks. The command line is shown to everybody on the machine,
 * and the environment is handed on to every child process, so neither is asked.
 */
final class Secrets {

    private static final Set<PosixFilePermission> OTHERS =
            EnumSet.of(
                    PosixFilePermission.GROUP_READ,
                    PosixFilePermission.GROUP_WRITE,
                    PosixFilePermission.OTHERS_READ,
                    PosixFilePermission.OTHERS_WRITE);

    private final Keyboard keyboard;
    private final Texts texts;

    Secrets(Keyboard keyboard, Texts texts) {
        this.keyboard = keyboard;
        this.texts = texts;
    }

    /** What opens the database. */
    SecretSource from(Optional<Path> file) {
        return () ->
                file.map(Secrets::firstLine)
                        .orElseGet(
                                () ->
                                        typed(
                                                "bootstrap.secret.question",
                                                "bootstrap.secret.nobody_there"));
    }

    /** What somebody signs in with, where the database is a file. */
    SecretSource password(Optional<Path> file) {
        return () ->
                file.map(Secrets::firstLine)
                        .orElseGet(
                                () ->
                                        typed(
                                                "bootstrap.secret.password",
                                                "bootstrap.secret.nobody_for_password"));
    }

    /** What the telephone shows; a file could not know it. */
    SecretSource code() {
        return () -> typed("bootstrap.secret.code", "bootstrap.secret.nobody_for_code");
    }

    private char[] typed(String question, String nobody) {
        return keyboard.typedUnseen(texts.get(question)).orElseThrow(() -> trouble(nobody));
    }

    private static char[] firstLine(Path file) {
        try {
            if (isOpenToOthers(file)) {
                throw trouble("bootstrap.secret.file_open_to_others", file);
            }
            return firstLine(Files.readAllBytes(file));
        } catch (CharacterCodingException _) {
            throw trouble("bootstrap.secret.file_not_text", file);
        } catch (IOException _) {
            throw trouble("bootstrap.secret.file_unreadable", file);
        }
    }

    private static char[] firstLine(byte[] bytes) throws CharacterCodingException {
        var end = 0;
        while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
            end++;
        }
        var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, end));
        var line = new char[text.remaining()];
        text.get(line);
        wipe(text);
        Arrays.fill(bytes, (byte) 0);
        return line;
    }

    private static void wipe(CharBuffer text) {
        Arrays.fill(text.array(), '\0');
    }

    /** Where the file system keeps no such rights, the person's own folder guards the file. */
    private static boolean isOpenToOthers(Path file) throws IOException {
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view != null
                && view.readAttributes().permissions().stream().anyMatch(OTHERS::contains);
    }

    private static CommandTrouble trouble(String key, Object... values) {
        return new CommandTrouble(ExitCode.USAGE, Finding.block(key, values));
    }
}

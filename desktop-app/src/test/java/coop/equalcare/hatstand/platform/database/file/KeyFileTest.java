package coop.equalcare.hatstand.platform.database.file;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Sha256;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

class KeyFileTest {

    private static final String COMPOSED = "caf\u00e9 au lait";
    private static final String IN_TWO = "cafe\u0301 au lait";

    @TempDir private Path folder;

    @Test
    void a_passphrase_gives_the_same_key_however_its_accents_were_typed() throws IOException {
        var file = folder.resolve("mine.key");
        KeyFile.forMachineMadeKey(COMPOSED.toCharArray()).write(file);

        var read = KeyFile.read(file);

        assertThat(read.keyFrom(COMPOSED.toCharArray())).isPresent();
        assertThat(read.keyFrom(IN_TWO.toCharArray())).isPresent();
    }

    @Test
    void a_key_file_that_does_not_say_so_takes_it_as_it_was_typed() throws IOException {
        var salt = "0123456789abcdef0123456789abcdef";
        var key =
                HexFormat.of()
                        .formatHex(
                                KeyDerivation.forMachineMadeKey()
                                        .key(
                                                IN_TWO.getBytes(StandardCharsets.UTF_8),
                                                HexFormat.of().parseHex(salt)));
        var check = Sha256.of(("hatstand key check " + key).getBytes(StandardCharsets.UTF_8));
        var file = folder.resolve("old.key");
        Files.writeString(
                file, "kdf=hkdf-sha256\nsalt=%s\ncheck=%s\n".formatted(salt, check.hex()));

        var read = KeyFile.read(file);

        assertThat(read.keyFrom(IN_TWO.toCharArray()))
                .hasValueSatisfying(found -> assertThat(found).isEqualTo(key.toCharArray()));
        assertThat(read.keyFrom(COMPOSED.toCharArray())).isEmpty();
    }
}

package coop.equalcare.hatstand.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import coop.equalcare.hatstand.kernel.Sha256;
import coop.equalcare.hatstand.ledger.domain.Checkpoint;
import coop.equalcare.hatstand.ledger.usecase.BookMemory;
import coop.equalcare.hatstand.platform.database.ConnectionProfile;
import coop.equalcare.hatstand.platform.files.SafeFile;
import coop.equalcare.hatstand.platform.files.SecretFile;
import coop.equalcare.hatstand.platform.secrets.SigningKey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The key of this desk and the last checkpoint that it made of one database’s book, on this machine
 * and not in the database: whoever has only the database can sign nothing.
 */
public final class RememberedBook implements BookMemory {

    private final Path folder;
    private final String name;

    /**
     * @param folder of what is kept on this machine
     */
    public RememberedBook(Path folder, ConnectionProfile profile) {
        this.folder = folder;
        this.name = Sha256.of(profile.place().getBytes(UTF_8)).shortForm();
    }

    @Override
    public SigningKey key() {
        return knownKey().orElseGet(this::makeKey);
    }

    private SigningKey makeKey() {
        try {
            Files.createDirectories(folder);
            SecretFile.keep(keyFile(), SigningKey.make().kept().getBytes(US_ASCII));
            return knownKey().orElseThrow();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /**
     * A file that is there and holds no key is a fault: another key in its place would hide that.
     */
    @Override
    public Optional<SigningKey> knownKey() {
        return SecretFile.read(keyFile())
                .map(
                        kept ->
                                SigningKey.read(new String(kept, US_ASCII))
                                        .orElseThrow(
                                                () ->
                                                        new IllegalStateException(
                                                                "no key in " + keyFile())));
    }

    private Path keyFile() {
        return folder.resolve("checkpoint-%s.key".formatted(name));
    }

    @Override
    public Optional<Checkpoint> last() {
        try {
            return Checkpoint.read(Files.readAllBytes(folder.resolve(lastFile())));
        } catch (IOException nothingYet) {
            return Optional.empty();
        }
    }

    private String lastFile() {
        return "checkpoint-%s.txt".formatted(name);
    }

    @Override
    public void remember(Checkpoint checkpoint) {
        new SafeFile().replace(folder, lastFile(), checkpoint.text());
    }

    /** Of a database that is made anew under its old name. The key stays. */
    public void forget() {
        try {
            Files.deleteIfExists(folder.resolve(lastFile()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

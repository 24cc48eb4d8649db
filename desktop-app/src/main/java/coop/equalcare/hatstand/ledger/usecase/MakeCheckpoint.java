package coop.equalcare.hatstand.ledger.usecase;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.Progress;
import coop.equalcare.hatstand.kernel.Sha256;
import coop.equalcare.hatstand.ledger.domain.Checkpoint;
import coop.equalcare.hatstand.ledger.domain.Proven;
import coop.equalcare.hatstand.platform.database.CoOp;
import coop.equalcare.hatstand.platform.files.SafeFile;
import coop.equalcare.hatstand.platform.secrets.SigningKey;
import coop.equalcare.hatstand.platform.work.Gate;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Proves the whole book and writes down where it ends, signed: whoever writes the book anew later
 * cannot write this anew too.
 */
public final class MakeCheckpoint {

    /**
     * @param name of the file; without one it says the day and the last transfer
     */
    public record Command(Path folder, Optional<String> name) {}

    /**
     * @param key the fingerprint of the key that it was signed with, worth writing down
     */
    public record Made(Path file, Checkpoint checkpoint, Sha256 key) {}

    private final Gate gate;
    private final VerifyLedger verify;
    private final BookMemory memory;
    private final SafeFile files;
    private final InstantSource clock;
    private final CoOp coOp;

    public MakeCheckpoint(
            Gate gate,
            VerifyLedger verify,
            BookMemory memory,
            SafeFile files,
            InstantSource clock,
            CoOp coOp) {
        this.gate = gate;
        this.verify = verify;
        this.memory = memory;
        this.files = files;
        this.clock = clock;
        this.coOp = coOp;
    }

    /**
     * Refused as the check of the book in itself would be; then nothing is written. That it is not
     * the book of this desk’s last checkpoint is a finding, as it may have been put back on
     * purpose.
     */
    public Outcome<Made> handle(Actor actor, Command command, Progress progress) {
        var deed = new Gate.Deed("ledger.checkpoint", actor.person().value());
        return gate.read(
                actor,
                Permission.VIEW_LEDGER,
                deed,
                () ->
                        switch (verify.whole(progress)) {
                            case Outcome.Done<Proven>(var book, var findings) ->
                                    write(command, book, findings);
                            case Outcome.Refused<Proven>(var reasons) ->
                                    new Outcome.Refused<>(reasons);
                            case Outcome.Stale<Proven> _ -> new Outcome.Stale<>();
                        });
    }

    private Outcome<Made> write(Command command, Proven book, List<Finding> findings) {
        var at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var checkpoint =
                signed(new Checkpoint(coOp.name(), at, book, memory.key().publicKey(), ""));
        return files.write(
                        command.folder(),
                        command.name().orElseGet(() -> nameOf(book, at)),
                        checkpoint.text())
                .then(
                        written -> {
                            memory.remember(checkpoint);
                            var key = SigningKey.fingerprint(checkpoint.publicKey());
                            return new Outcome.Done<>(
                                    new Made(written.file(), checkpoint, key), findings);
                        });
    }

    private Checkpoint signed(Checkpoint plain) {
        return plain.with(memory.key().sign(plain.signed()));
    }

    private String nameOf(Proven book, Instant at) {
        return "%scheckpoint-%s-%d.txt"
                .formatted(
                        coOp.demo() ? "DEMO-" : "",
                        LocalDate.ofInstant(at, coOp.zone()),
                        book.transfers());
    }
}

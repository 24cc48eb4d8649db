package coop.equalcare.hatstand.ledger.usecase;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Finding.Severity;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.Progress;
import coop.equalcare.hatstand.ledger.domain.BookWalk;
import coop.equalcare.hatstand.ledger.domain.Checkpoint;
import coop.equalcare.hatstand.ledger.domain.Ledger;
import coop.equalcare.hatstand.ledger.domain.Proven;
import coop.equalcare.hatstand.platform.secrets.SigningKey;
import coop.equalcare.hatstand.platform.work.Gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Walks the book and proves every link, or names the first that is broken; and holds it against a
 * checkpoint that was kept elsewhere, so that a book that was written anew is found too.
 */
public final class VerifyLedger {

    /**
     * @param against a checkpoint’s file; without one the last that this desk made counts
     * @param onlySince to believe what was proved when the checkpoint was made, and prove the rest
     */
    public record Query(Optional<Path> against, boolean onlySince) {

        public static final Query PLAIN = new Query(Optional.empty(), false);
    }

    /** Far more than a checkpoint has: the wrong file is not read to its end. */
    private static final int LONGEST_FILE = 10_000;

    private final Gate gate;
    private final Ledger ledger;
    private final BookMemory memory;
    private final ZoneId zone;

    public VerifyLedger(Gate gate, Ledger ledger, BookMemory memory, ZoneId zone) {
        this.gate = gate;
        this.ledger = ledger;
        this.memory = memory;
        this.zone = zone;
    }

    /** Refused with the first broken link, or as cancelled. */
    public Outcome<Proven> handle(Actor actor, Query query, Progress progress) {
        var deed = new Gate.Deed("ledger.verify", actor.person().value());
        return gate.read(
                actor,
                Permission.VIEW_LEDGER,
                deed,
                () -> known(query).then(found -> verdict(found, query, progress)));
    }

    /**
     * The whole book in itself. That it is not the one of which this desk made its last checkpoint
     * is told with it: after a backup was put back that is as it should be.
     */
    Outcome<Proven> whole(Progress progress) {
        var asKnown =
                known(Query.PLAIN).then(known -> walk(known.stream().toList(), progress).whole());
        return switch (asKnown) {
            case Outcome.Refused<Proven>(var reasons) ->
                    walk(List.of(), progress)
                            .whole()
                            .then(book -> new Outcome.Done<>(book, warnings(reasons)));
            case Outcome<Proven> sound -> sound;
        };
    }

    private static List<Finding> warnings(List<Finding> reasons) {
        return reasons.stream()
                .map(reason -> new Finding(Severity.WARN, reason.key(), reason.values()))
                .toList();
    }

    private BookWalk walk(List<Checkpoint> known, Progress progress) {
        return new BookWalk(ledger, known, progress, zone);
    }

    private Outcome<Proven> verdict(Optional<Checkpoint> known, Query query, Progress progress) {
        if (query.onlySince() && known.isEmpty()) {
            return new Outcome.Refused<>(Finding.block("ledger.verify.no_checkpoint"));
        }
        var walk = walk(known.stream().toList(), progress);
        var verdict = query.onlySince() ? walk.since(known.orElseThrow()) : walk.whole();
        return verdict.then(
                book -> new Outcome.Done<>(book, known.map(this::whoSigned).orElseGet(List::of)));
    }

    private Outcome<Optional<Checkpoint>> known(Query query) {
        if (query.against().isPresent()) {
            return read(query.against().get()).then(VerifyLedger::genuine).map(Optional::of);
        }
        return memory.last()
                .map(last -> genuine(last).map(Optional::of))
                .orElseGet(() -> new Outcome.Done<>(Optional.empty()));
    }

    private static Outcome<Checkpoint> read(Path file) {
        try (var stream = Files.newInputStream(file)) {
            return Checkpoint.read(stream.readNBytes(LONGEST_FILE))
                    .<Outcome<Checkpoint>>map(Outcome.Done::new)
                    .orElseGet(() -> refused("ledger.checkpoint.no_checkpoint", file));
        } catch (IOException unreadable) {
            return refused("ledger.checkpoint.unreadable", file);
        }
    }

    private static Outcome<Checkpoint> refused(String key, Path file) {
        return new Outcome.Refused<>(Finding.block(key, file.toString()));
    }

    private static Outcome<Checkpoint> genuine(Checkpoint checkpoint) {
        return SigningKey.holds(checkpoint.publicKey(), checkpoint.signed(), checkpoint.signature())
                ? new Outcome.Done<>(checkpoint)
                : new Outcome.Refused<>(Finding.block("ledger.checkpoint.forged"));
    }

    /** Anybody can sign with a key of their own: whose it is, people have to know. */
    private List<Finding> whoSigned(Checkpoint checkpoint) {
        var said = new ArrayList<Finding>();
        said.add(
                Finding.note(
                        "ledger.verify.holds",
                        checkpoint.book().transfers(),
                        checkpoint.dayIn(zone)));
        var fingerprint = SigningKey.fingerprint(checkpoint.publicKey()).hex();
        var ours =
                memory.knownKey().map(SigningKey::publicKey).stream()
                        .anyMatch(checkpoint.publicKey()::equals);
        said.add(
                ours
                        ? Finding.note("ledger.checkpoint.our_key", fingerprint)
                        : Finding.warn("ledger.checkpoint.other_key", fingerprint));
        return said;
    }
}

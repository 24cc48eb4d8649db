package coop.equalcare.hatstand.rostering.usecase;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.Progress;
import coop.equalcare.hatstand.kernel.Sha256;
import coop.equalcare.hatstand.platform.files.SafeFile;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.rostering.domain.out.RotaExtract;
import coop.equalcare.hatstand.rostering.domain.out.RotaFile;

import java.nio.file.Path;

/** Writes some days of the rota to a file, whole or not at all. */
public final class ExportRota {

    public record Command(ReadExtract.Query days, RotaFile file, Path folder) {}

    private final Gate gate;
    private final ReadExtract readExtract;
    private final SafeFile files;

    public ExportRota(Gate gate, ReadExtract readExtract, SafeFile files) {
        this.gate = gate;
        this.readExtract = readExtract;
        this.files = files;
    }

    /** Cancelled, it writes nothing. */
    public Outcome<Path> handle(Actor actor, Command command, Progress progress) {
        var deed = new Gate.Deed("roster.export", actor.person().value());
        return gate.read(
                actor,
                Permission.VIEW_ROSTER,
                deed,
                () ->
                        readExtract
                                .handle(actor, command.days())
                                .then(extract -> write(extract, command, progress)));
    }

    private Outcome<Path> write(RotaExtract extract, Command command, Progress progress) {
        var bytes = command.file().bytes(extract);
        if (progress.cancelled()) {
            return new Outcome.Refused<>(Finding.note("rostering.out.cancelled"));
        }
        return files.write(command.folder(), nameOf(extract, command.file(), bytes), bytes)
                .map(SafeFile.Written::file);
    }

    /** What is written differs in its name if it differs at all: no file is written over. */
    private static String nameOf(RotaExtract extract, RotaFile file, byte[] bytes) {
        return "%s%s-%s.%s"
                .formatted(
                        extract.isDemo() ? "DEMO-" : "",
                        file.name(extract),
                        Sha256.of(bytes).shortForm(),
                        file.ending());
    }
}

package coop.equalcare.hatstand.rights.usecase;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.Progress;
import coop.equalcare.hatstand.kernel.Purpose;
import coop.equalcare.hatstand.kernel.Sha256;
import coop.equalcare.hatstand.platform.files.SafeFile;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.rights.domain.PersonRecords;
import coop.equalcare.hatstand.rights.domain.RecordFile;
import coop.equalcare.hatstand.rights.domain.RecordPart;
import coop.equalcare.hatstand.rights.domain.WholeRecord;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Writes all that is kept about one person to files that they can take away (UK GDPR, article 15).
 */
public final class TakeOutRecord {

    /**
     * @param forms in which it is written down, each a file of its own
     */
    public record Command(PersonId person, Path folder, List<RecordFile> forms) {

        public Command {
            forms = List.copyOf(forms);
        }
    }

    /**
     * What was written.
     *
     * @param files in the order of the forms
     * @param things that are kept about the person
     */
    public record TakenOut(List<Path> files, int things) {

        public TakenOut {
            files = List.copyOf(files);
        }
    }

    private final Gate gate;
    private final PersonRecords records;
    private final SafeFile files;
    private final InstantSource clock;
    private final ZoneId zone;
    private final boolean demo;

    /**
     * @param demo whether everybody is invented: the files say so
     */
    public TakeOutRecord(
            Gate gate,
            PersonRecords records,
            SafeFile files,
            InstantSource clock,
            ZoneId zone,
            boolean demo) {
        this.gate = gate;
        this.records = records;
        this.files = files;
        this.clock = clock;
        this.zone = zone;
        this.demo = demo;
    }

    /** What is one’s own needs no right. */
    public static boolean isFor(Actor actor, PersonId person) {
        return actor.person().equals(person) || actor.may(Permission.TAKE_OUT_RECORD);
    }

    /**
     * That it was asked for is kept before anything is read. Cancelled, or where one of the files
     * cannot be written, there is none.
     */
    public Outcome<TakenOut> handle(Actor actor, Command command, Progress progress) {
        var own = actor.person().equals(command.person());
        var asked =
                Gate.Sensitive.one(
                        "person.take_out",
                        command.person().value(),
                        own ? Purpose.OWN_RECORD : Purpose.ANSWERING_PERSON);
        return gate.read(
                actor,
                own ? Permission.SIGN_IN : Permission.TAKE_OUT_RECORD,
                asked,
                () -> read(command.person(), progress).then(whole -> write(whole, command)));
    }

    private Outcome<WholeRecord> read(PersonId person, Progress progress) {
        if (!records.isOpen(person)) {
            return refused(Finding.block("platform.gate.not_entitled", Permission.TAKE_OUT_RECORD));
        }
        var kinds = RecordPart.values();
        var parts = new ArrayList<WholeRecord.Part>();
        for (var kind : kinds) {
            progress.at(parts.size(), kinds.length);
            if (progress.cancelled()) {
                return refused(Finding.note("rights.take_out.cancelled"));
            }
            parts.add(new WholeRecord.Part(kind, records.read(kind, person)));
        }
        // It may have closed meanwhile, and what came after that would be missing without a word.
        return records.isOpen(person)
                ? new Outcome.Done<>(new WholeRecord(person, clock.instant(), demo, parts))
                : refused(Finding.block("rights.take_out.too_long"));
    }

    private static <T> Outcome<T> refused(Finding why) {
        return new Outcome.Refused<>(why);
    }

    private Outcome<TakenOut> write(WholeRecord whole, Command command) {
        var contents = new LinkedHashMap<String, byte[]>();
        for (var form : command.forms()) {
            var bytes = form.bytes(whole);
            contents.put(nameOf(whole, bytes) + "." + form.ending(), bytes);
        }
        return files.writeAll(command.folder(), contents)
                .map(
                        written ->
                                new TakenOut(
                                        written.stream().map(SafeFile.Written::file).toList(),
                                        whole.size()));
    }

    /** Nobody's name stands in the name of a file; another record gives another one. */
    private String nameOf(WholeRecord whole, byte[] bytes) {
        var day = LocalDate.ofInstant(whole.made(), zone);
        return (demo ? "DEMO-" : "")
                + "record-%s-%s-%s"
                        .formatted(
                                whole.person().value().toString().substring(24),
                                day,
                                Sha256.of(bytes).shortForm());
    }
}

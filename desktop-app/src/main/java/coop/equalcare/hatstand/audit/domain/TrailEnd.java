package coop.equalcare.hatstand.audit.domain;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.Sha256;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the sealed part of the trail ends, or up to where it has been proved. The fingerprint of a
 * block covers all its events and the block before it, so none can be changed, taken out or put in
 * between unseen. The database seals; this proves, and shares no code with it.
 */
public record TrailEnd(long block, String hash) {

    public static final TrailEnd START = new TrailEnd(0, "0".repeat(64));

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

    /** What {@link #written()} gave. */
    public static Optional<TrailEnd> read(String written) {
        var parts = WRITTEN.matcher(written.strip());
        return parts.matches()
                ? Optional.of(new TrailEnd(Long.parseLong(parts.group(1)), parts.group(2)))
                : Optional.empty();
    }

    /** As it can be kept elsewhere: {@code 412:} and 64 hexadecimal digits. */
    public String written() {
        return block + ":" + hash;
    }

    /** What is wrong with the block that should come next, the first thing first, or nothing. */
    public Optional<Finding> check(Block next, List<SealedEvent> events) {
        if (next.no() != block + 1) {
            return Optional.of(Finding.block("audit.verify.gap", block + 1));
        }
        if (!next.previousHash().equals(hash)) {
            return Optional.of(Finding.block("audit.verify.previous", next.no()));
        }
        var here = hash;
        for (var index = 0; index < events.size(); index++) {
            var sealed = events.get(index);
            if (sealed.place() != index + 1 || sealed.event().isEmpty()) {
                return Optional.of(Finding.block("audit.verify.missing", next.no(), index + 1));
            }
            here = hashOf(here, sealed.event().get());
            if (!sealed.hash().equals(here)) {
                return Optional.of(Finding.block("audit.verify.changed", next.no(), index + 1));
            }
        }
        if (events.size() != next.events()) {
            return Optional.of(Finding.block("audit.verify.count", next.no(), next.events()));
        }
        return next.hash().equals(hashOf(next, here))
                ? Optional.empty()
                : Optional.of(Finding.block("audit.verify.block", next.no()));
    }

    public TrailEnd after(Block proved) {
        return new TrailEnd(proved.no(), proved.hash());
    }

    private static String hashOf(String before, AuditEvent event) {
        var fields = new ArrayList<String>();
        fields.add(before);
        fields.add(event.id().toString());
        fields.add(micros(event.at()));
        fields.add(event.login());
        fields.add(Long.toString(event.writtenIn()));
        fields.add(event.actor().value().toString());
        fields.add(event.onBehalfOf().map(PersonId::value).map(Object::toString).orElse(""));
        fields.add(event.action());
        fields.add(event.subject().toString());
        fields.add(event.purpose().orElse(""));
        event.also().forEach(subject -> fields.add(subject.toString()));
        return hash(fields);
    }

    private static String hashOf(Block block, String lastEvent) {
        return hash(
                List.of(
                        block.previousHash(),
                        Long.toString(block.no()),
                        micros(block.sealedAt()),
                        Integer.toString(block.events()),
                        lastEvent));
    }

    private static String micros(Instant moment) {
        return Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, moment));
    }

    /** Each field behind its length, so that no two lists of fields give the same bytes. */
    private static String hash(List<String> fields) {
        var texts = fields.stream().map(field -> field.getBytes(StandardCharsets.UTF_8)).toList();
        var length = texts.stream().mapToInt(text -> Integer.BYTES + text.length).sum();
        var bytes = ByteBuffer.allocate(length);
        texts.forEach(text -> bytes.putInt(text.length).put(text));
        return Sha256.of(bytes.array()).hex();
    }
}

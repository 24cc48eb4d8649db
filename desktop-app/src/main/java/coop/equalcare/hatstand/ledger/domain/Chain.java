package coop.equalcare.hatstand.ledger.domain;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.Sha256;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the book ends. Each link’s fingerprint covers its fields and the fingerprint before it, so
 * none can be changed, taken out or put in between unseen (LED-2).
 */
public record Chain(long seq, Sha256 hash) {

    public static final Chain EMPTY = new Chain(0, new Sha256("0".repeat(64)));

    /** The next link. Databases keep microseconds, so the moment is cut to them. */
    public Posted next(Transfer transfer, PersonId actor, Instant now) {
        var at = now.truncatedTo(ChronoUnit.MICROS);
        return new Posted(
                seq + 1, transfer, actor, at, hash, hashOf(seq + 1, transfer, actor, at, hash));
    }

    public Chain after(Posted link) {
        return new Chain(link.seq(), link.hash());
    }

    /** What is wrong with the link that should come next, or nothing. */
    public Optional<Finding> check(Posted link) {
        if (link.seq() != seq + 1) {
            return Optional.of(Finding.block("ledger.verify.gap", seq + 1));
        }
        if (!link.previous().equals(hash)) {
            return Optional.of(Finding.block("ledger.verify.previous", link.seq()));
        }
        var expected = hashOf(link.seq(), link.transfer(), link.actor(), link.recordedAt(), hash);
        return link.hash().equals(expected)
                ? Optional.empty()
                : Optional.of(Finding.block("ledger.verify.changed", link.seq()));
    }

    private static Sha256 hashOf(
            long seq, Transfer transfer, PersonId actor, Instant at, Sha256 previous) {
        var micros = ChronoUnit.MICROS.between(Instant.EPOCH, at);
        var fields =
                Stream.of(
                                Stream.<Object>of(previous.hex(), seq, transfer.id().value()),
                                Stream.<Object>of(micros, actor.value()),
                                fieldsOf(transfer.debit()),
                                fieldsOf(transfer.credit()),
                                Stream.<Object>of(transfer.amount(), transfer.code()),
                                Stream.<Object>of(transfer.about(), transfer.key()))
                        .flatMap(some -> some)
                        .toList();
        return Sha256.of(canonical(fields));
    }

    /** The account in full: an account that is given another owner breaks the links about it. */
    private static Stream<Object> fieldsOf(Account account) {
        var name = account.name();
        return Stream.of(
                account.id().value(),
                name.code(),
                name.kind(),
                name.unit(),
                name.person().map(person -> person.value().toString()).orElse(""));
    }

    /** Each field behind its length, so that no two lists of fields give the same bytes. */
    private static byte[] canonical(List<Object> fields) {
        var texts =
                fields.stream()
                        .map(field -> field.toString().getBytes(StandardCharsets.UTF_8))
                        .toList();
        var length = texts.stream().mapToInt(text -> Integer.BYTES + text.length).sum();
        var bytes = ByteBuffer.allocate(length);
        texts.forEach(text -> bytes.putInt(text.length).put(text));
        return bytes.array();
    }
}

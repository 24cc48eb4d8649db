package coop.equalcare.hatstand.ledger.domain;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Progress;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** One way through the book, link by link, to its end. */
public final class BookWalk {

    private static final int PAGE = 1000;

    private final Ledger ledger;
    private final List<Checkpoint> known;
    private final Progress progress;
    private final ZoneId zone;
    private Proven here = Proven.START;

    /**
     * @param known what the book has to hold when the walk comes by
     * @param zone whose days are told
     */
    public BookWalk(Ledger ledger, List<Checkpoint> known, Progress progress, ZoneId zone) {
        this.ledger = ledger;
        this.known = List.copyOf(known);
        this.progress = progress;
        this.zone = zone;
    }

    /** Refused with the first broken link, or as cancelled. */
    public Outcome<Proven> whole() {
        return verdict(this::walk);
    }

    /** Believes what was proved when the checkpoint was made, and walks on from there. */
    public Outcome<Proven> since(Checkpoint checkpoint) {
        return verdict(() -> standAt(checkpoint).or(this::walk));
    }

    /** What is wrong, or nothing. */
    private interface Part {

        Optional<Finding> finding();
    }

    private Outcome<Proven> verdict(Part part) {
        try {
            return part.finding()
                    .<Outcome<Proven>>map(Outcome.Refused::new)
                    .orElseGet(() -> new Outcome.Done<>(here));
        } catch (UnreadableLink broken) {
            return new Outcome.Refused<>(Finding.block("ledger.verify.changed", broken.seq()));
        } catch (Ledger.UnreadableEnd broken) {
            return new Outcome.Refused<>(Finding.block("ledger.verify.end_changed"));
        }
    }

    /** The link that the checkpoint ends with is the one that is there, and sound in itself. */
    private Optional<Finding> standAt(Checkpoint checkpoint) {
        here = checkpoint.book();
        var end = here.end();
        if (end.seq() == 0) {
            return Optional.empty();
        }
        var links = ledger.after(end.seq() - 1, 1);
        if (links.isEmpty() || links.getFirst().seq() != end.seq()) {
            return Optional.of(shorter(checkpoint, ledger.end()));
        }
        var link = links.getFirst();
        return new Chain(end.seq() - 1, link.previous())
                .check(link)
                .or(
                        () ->
                                Optional.of(notAsKept(checkpoint))
                                        .filter(_ -> !link.hash().equals(end.hash())));
    }

    /**
     * Others post meanwhile. So the end is read first and then what comes after here: where that is
     * nothing, nothing was posted since the end was read.
     */
    private Optional<Finding> walk() {
        while (true) {
            var end = ledger.end();
            var page = page(PAGE);
            if (page.isEmpty()) {
                return endsAs(end);
            }
            for (var link : page) {
                var broken = step(link);
                if (broken.isPresent()) {
                    return broken;
                }
            }
            progress.at(here.transfers(), Math.max(end.seq(), here.transfers()));
            if (progress.cancelled()) {
                return Optional.of(Finding.note("ledger.verify.cancelled"));
            }
        }
    }

    /** Ever smaller pages before an unreadable link, so that a broken one before it is named. */
    private List<Posted> page(int most) {
        try {
            return ledger.after(here.transfers(), most);
        } catch (UnreadableLink broken) {
            if (most == 1) {
                throw broken;
            }
            return page(most / 2);
        }
    }

    private Optional<Finding> step(Posted link) {
        var broken = here.end().check(link);
        if (broken.isPresent()) {
            return broken;
        }
        here = here.after(link);
        return known.stream()
                .filter(one -> one.book().transfers() == here.transfers())
                .filter(one -> !one.book().equals(here))
                .map(this::notAsKept)
                .findFirst();
    }

    /** The book’s last page may be torn out: the end that is kept apart remembers it. */
    private Optional<Finding> endsAs(Chain end) {
        if (!here.end().equals(end)) {
            return Optional.of(Finding.block("ledger.verify.end", end.seq()));
        }
        return known.stream()
                .filter(one -> one.book().transfers() > end.seq())
                .map(one -> shorter(one, end))
                .findFirst();
    }

    private Finding notAsKept(Checkpoint checkpoint) {
        return Finding.block(
                "ledger.verify.not_as_kept", checkpoint.book().transfers(), checkpoint.dayIn(zone));
    }

    private Finding shorter(Checkpoint checkpoint, Chain end) {
        return Finding.block(
                "ledger.verify.shorter",
                end.seq(),
                checkpoint.book().transfers(),
                checkpoint.dayIn(zone));
    }
}

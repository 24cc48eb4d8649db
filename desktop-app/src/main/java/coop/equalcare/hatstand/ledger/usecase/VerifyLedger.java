package coop.equalcare.hatstand.ledger.usecase;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.Progress;
import coop.equalcare.hatstand.ledger.domain.Chain;
import coop.equalcare.hatstand.ledger.domain.Ledger;
import coop.equalcare.hatstand.ledger.domain.Posted;
import coop.equalcare.hatstand.ledger.domain.UnreadableLink;
import coop.equalcare.hatstand.platform.work.Gate;

import java.util.List;

/** Walks the whole book and proves every link, or names the first that is broken. */
public final class VerifyLedger {

    /** The book is sound: so many transfers, and the fingerprint of the last. */
    public record Sound(long transfers, String hash) {}

    private static final int PAGE = 1000;

    private final Gate gate;
    private final Ledger ledger;

    public VerifyLedger(Gate gate, Ledger ledger) {
        this.gate = gate;
        this.ledger = ledger;
    }

    /** Refused with the first broken link, or as cancelled. */
    public Outcome<Sound> handle(Actor actor, Progress progress) {
        var deed = new Gate.Deed("ledger.verify", actor.person().value());
        return gate.read(actor, Permission.VIEW_LEDGER, deed, () -> verdict(progress));
    }

    private Outcome<Sound> verdict(Progress progress) {
        try {
            return walk(progress);
        } catch (UnreadableLink broken) {
            return new Outcome.Refused<>(Finding.block("ledger.verify.changed", broken.seq()));
        }
    }

    private Outcome<Sound> walk(Progress progress) {
        var end = ledger.end();
        var here = Chain.EMPTY;
        var page = page(here, PAGE);
        while (!page.isEmpty()) {
            for (var link : page) {
                var broken = here.check(link);
                if (broken.isPresent()) {
                    return new Outcome.Refused<>(broken.get());
                }
                here = here.after(link);
            }
            progress.at(here.seq(), Math.max(end.seq(), here.seq()));
            if (progress.cancelled()) {
                return new Outcome.Refused<>(Finding.note("ledger.verify.cancelled"));
            }
            page = page(here, PAGE);
        }
        return endsAs(here, ledger.end());
    }

    /** Ever smaller pages before an unreadable link, so that a broken one before it is named. */
    private List<Posted> page(Chain here, int most) {
        try {
            return ledger.after(here.seq(), most);
        } catch (UnreadableLink broken) {
            if (most == 1) {
                throw broken;
            }
            return page(here, most / 2);
        }
    }

    /** The book’s last page may be torn out: the end that is kept apart remembers it. */
    private static Outcome<Sound> endsAs(Chain walked, Chain end) {
        return walked.equals(end)
                ? new Outcome.Done<>(new Sound(walked.seq(), walked.hash().hex()))
                : new Outcome.Refused<>(Finding.block("ledger.verify.end", end.seq()));
    }
}

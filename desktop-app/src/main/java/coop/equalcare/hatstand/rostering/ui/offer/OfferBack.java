package coop.equalcare.hatstand.rostering.ui.offer;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.rostering.ui.week.BoardDeeds;
import coop.equalcare.hatstand.rostering.usecase.away.ChangeOffer;

import java.util.List;
import java.util.UUID;

/** Takes back a change of the hours that somebody offers, or makes it again. */
record OfferBack(BoardDeeds.Away deeds, ChangeOffer.Command command)
        implements BoardDeeds.Reversal {

    static BoardDeeds.Done done(BoardDeeds.Away deeds, ChangeOffer.Changed changed) {
        return new BoardDeeds.Done(List.of(), new OfferBack(deeds, changed.reversed()), List.of());
    }

    @Override
    public Outcome<BoardDeeds.Done> handle(Actor actor) {
        return deeds.changeOffer().handle(actor, command).map(it -> done(deeds, it));
    }

    /** It compares what is said, and no version. */
    @Override
    public BoardDeeds.Reversal seeing(UUID thing, int was, int is) {
        return this;
    }
}

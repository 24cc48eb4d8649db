package coop.equalcare.hatstand.rostering.ui;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.rostering.ui.week.BoardMoves;
import coop.equalcare.hatstand.rostering.ui.week.Hand;
import coop.equalcare.hatstand.shell.Unsaved;

/** A booking that was dropped and is not saved yet. */
record UnsavedMove(BoardMoves moves, Hand hand) implements Unsaved {

    @Override
    public Finding what() {
        return BoardMoves.unfinished(hand);
    }

    @Override
    public void save(Runnable then) {
        moves.saveAnd(then);
    }

    @Override
    public void discard() {
        moves.giveUp();
    }
}

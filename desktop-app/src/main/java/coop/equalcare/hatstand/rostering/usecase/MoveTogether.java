package coop.equalcare.hatstand.rostering.usecase;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.platform.work.Gate;

import java.util.ArrayList;
import java.util.List;

/** Moves several bookings in one act: all of them or none. */
public final class MoveTogether {

    public record Command(List<MoveBooking.Command> moves) {

        public Command {
            moves = List.copyOf(moves);
        }
    }

    public record Moved(List<MoveBooking.Moved> moved) {

        public Moved {
            moved = List.copyOf(moved);
        }

        /** Puts all of them back, the last first. */
        public Command reversed() {
            return new Command(moved.reversed().stream().map(MoveBooking.Moved::reversed).toList());
        }
    }

    private final Gate gate;
    private final MoveBooking moveBooking;

    public MoveTogether(Gate gate, MoveBooking moveBooking) {
        this.gate = gate;
        this.moveBooking = moveBooking;
    }

    /** Each of them has its own line in the trail, as if it had been moved alone. */
    public Outcome<Moved> handle(Actor actor, Command command) {
        var deed = new Gate.Deed("roster.move_together", actor.person().value());
        return gate.write(actor, Permission.EDIT_ROSTER, deed, () -> move(actor, command));
    }

    private Outcome<Moved> move(Actor actor, Command command) {
        var moved = new ArrayList<MoveBooking.Moved>();
        for (var one : command.moves()) {
            switch (moveBooking.handle(actor, one)) {
                case Outcome.Done<MoveBooking.Moved>(var done, var _) -> moved.add(done);
                case Outcome.Refused<MoveBooking.Moved>(var reasons) -> {
                    return new Outcome.Refused<>(reasons);
                }
                case Outcome.Stale<MoveBooking.Moved> _ -> {
                    return new Outcome.Stale<>();
                }
            }
        }
        return new Outcome.Done<>(new Moved(moved));
    }
}

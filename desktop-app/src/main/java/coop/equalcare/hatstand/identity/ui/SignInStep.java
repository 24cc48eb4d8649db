package coop.equalcare.hatstand.identity.ui;

import coop.equalcare.hatstand.identity.domain.factor.TotpSecret;
import coop.equalcare.hatstand.identity.usecase.Arrival.Admission;
import coop.equalcare.hatstand.people.domain.People;

import java.util.List;
import java.util.Optional;

/** What the sign-in screen asks for at the moment. */
sealed interface SignInStep {

    /**
     * What stays when nobody is at the desk. Half way in is no place to be left alone at: nothing
     * means the choice of people. Codes that are shown once are covered instead, until their owner
     * gives their password.
     */
    default Optional<SignInStep> leftAlone() {
        return switch (this) {
            case Waiting _, Founding _, Choosing _ -> Optional.of(this);
            case RecoveryCodes shown ->
                    Optional.of(new Password(shown.who(), false, Optional.of(shown)));
            case Password asked when asked.covered().isPresent() -> Optional.of(this);
            case Password _, NewPassword _, Code _, Enrolling _ -> Optional.empty();
        };
    }

    /** Whether somebody would go without the codes that they will never see again. */
    default boolean holdsCodes() {
        return switch (this) {
            case RecoveryCodes _ -> true;
            case Password asked -> asked.covered().isPresent();
            default -> false;
        };
    }

    /** Nothing is known yet. */
    record Waiting() implements SignInStep {}

    /** There is nobody yet who could sign in. */
    record Founding() implements SignInStep {}

    record Choosing(List<People.Line> personas) implements SignInStep {}

    /**
     * A password or a code of the person.
     *
     * @param code whether an administrator gave them one
     * @param covered codes that they have not kept yet, hidden while they are away
     */
    record Password(People.Line who, boolean code, Optional<RecoveryCodes> covered)
            implements SignInStep {

        Password(People.Line who, boolean code) {
            this(who, code, Optional.empty());
        }
    }

    /** A password to choose. */
    record NewPassword(People.Line who, Admission admission, boolean firstTime)
            implements SignInStep {}

    record Code(People.Line who, Admission admission) implements SignInStep {}

    /** How somebody may go on without connecting a telephone now. */
    enum Later {
        /** Not at all: all their hats ask for one. */
        NO,
        /** With those of their hats that ask for none. */
        WITHOUT_HATS,
        /** With all of them, as they have one connected and have proved it. */
        WITH_ALL
    }

    record Enrolling(People.Line who, Admission admission, TotpSecret secret, Later later)
            implements SignInStep {}

    /** To be kept by the person: shown once. */
    record RecoveryCodes(People.Line who, Admission admission, List<String> codes)
            implements SignInStep {}
}

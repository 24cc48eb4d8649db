package coop.equalcare.hatstand.identity.ui;

import coop.equalcare.hatstand.identity.domain.factor.TotpSecret;
import coop.equalcare.hatstand.identity.usecase.Arrival.Admission;
import coop.equalcare.hatstand.people.domain.People;

import java.util.List;

/** What the sign-in screen asks for at the moment. */
sealed interface SignInStep {

    /** Nothing is known yet. */
    record Waiting() implements SignInStep {}

    /** There is nobody yet who could sign in. */
    record Founding() implements SignInStep {}

    record Choosing(List<People.Line> personas) implements SignInStep {}

    /**
     * A password or a code of the person.
     *
     * @param code whether an administrator gave them one
     */
    record Password(People.Line who, boolean code) implements SignInStep {}

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

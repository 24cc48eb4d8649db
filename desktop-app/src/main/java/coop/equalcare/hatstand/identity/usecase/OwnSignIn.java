package coop.equalcare.hatstand.identity.usecase;

/**
 * What Hatstand itself asks of people on their way in and lets them change, where no server does.
 *
 * @param withPassword somebody comes
 * @param choosePassword for a code, or for the first time
 */
public record OwnSignIn(
        Arrival arrival,
        SignInWithPassword withPassword,
        ChoosePassword choosePassword,
        ProveSecondFactor prove,
        EnrolSecondFactor enrol) {}

package coop.equalcare.hatstand.people.usecase.hats;

/** What can be done about hats. */
public record HatDeeds(
        SeeHats see,
        ListHatRequests list,
        RequestHat request,
        GiveHat give,
        DeclineHat decline,
        WithdrawHat withdraw,
        DropHat drop) {}

package coop.equalcare.hatstand.people.usecase.hats;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.people.domain.hats.HatOffice;
import coop.equalcare.hatstand.people.domain.hats.HatRequest;
import coop.equalcare.hatstand.people.domain.hats.HatRequestId;
import coop.equalcare.hatstand.people.domain.hats.HatRules;
import coop.equalcare.hatstand.people.domain.hats.Hats;

import java.time.LocalDate;
import java.util.Optional;

/** Requests that nobody has decided about, as long as they are what somebody has seen. */
record WaitingRequests(Hats hats) {

    /**
     * The request that somebody has seen.
     *
     * @param person whose request it is
     */
    record Seen(HatRequestId request, PersonId person, int version) {

        private boolean isStill(HatRequest found) {
            return found.isWaiting() && found.person().equals(person) && found.version() == version;
        }
    }

    Optional<HatRequest> find(Seen seen) {
        return hats.find(seen.request()).filter(seen::isStill);
    }

    /** With all that is looked at before it is decided. */
    Optional<HatRules.Deciding> deciding(Seen seen, PersonId me, People people, LocalDate today) {
        return find(seen)
                .flatMap(
                        request ->
                                people.find(request.person())
                                        .map(
                                                wearer ->
                                                        HatOffice.of(hats, today)
                                                                .deciding(request, wearer, me)));
    }
}

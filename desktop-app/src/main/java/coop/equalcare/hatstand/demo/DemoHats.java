package coop.equalcare.hatstand.demo;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.hats.HatRequest;
import coop.equalcare.hatstand.people.domain.hats.HatRequestId;
import coop.equalcare.hatstand.people.domain.hats.Hats;
import coop.equalcare.hatstand.platform.House;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Hats that were asked for and wait for a decision. */
final class DemoHats {

    private final Hats hats;
    private final House house;

    DemoHats(Hats hats, House house) {
        this.hats = hats;
        this.house = house;
    }

    void ask(List<DemoRecipe.HatWish> wishes, DemoPack pack, DemoPeople known) {
        wishes.forEach(
                wish ->
                        hats.add(
                                new HatRequest(
                                        new HatRequestId(house.ids().next()),
                                        named(wish.person(), pack, known),
                                        Hat.valueOf(wish.hat()),
                                        named(wish.askedBy(), pack, known),
                                        house.clock()
                                                .instant()
                                                .minus(Duration.ofDays(wish.daysAgo())),
                                        wish.wish(),
                                        Optional.empty(),
                                        0)));
    }

    private static PersonId named(String name, DemoPack pack, DemoPeople known) {
        return pack.people().stream()
                .filter(human -> human.name().equals(name))
                .map(human -> known.called(human.key()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not in the pack: " + name));
    }
}

package coop.equalcare.hatstand.people.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coop.equalcare.hatstand.people.domain.geography.Location;

import org.junit.jupiter.api.Test;

class LocationTest {

    private static final Location HEBDEN_BRIDGE = new Location(53.7428, -2.0133);
    private static final Location HALIFAX = new Location(53.7210, -1.8547);

    @Test
    void two_towns_are_as_far_apart_as_the_map_says() {
        assertThat(HEBDEN_BRIDGE.metresTo(HALIFAX)).isCloseTo(10_720, within(50));
        assertThat(HALIFAX.metresTo(HEBDEN_BRIDGE)).isEqualTo(HEBDEN_BRIDGE.metresTo(HALIFAX));
    }

    @Test
    void nothing_is_far_from_itself() {
        assertThat(HALIFAX.metresTo(HALIFAX)).isZero();
    }
}

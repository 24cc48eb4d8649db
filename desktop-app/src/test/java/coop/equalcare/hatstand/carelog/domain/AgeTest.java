package coop.equalcare.hatstand.carelog.domain;

import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.ZONE;
import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.at;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class AgeTest {

    private final Age.Limits limits = Age.Limits.on(LocalDate.parse("2026-11-24"), ZONE);

    @Test
    void ages_change_at_local_midnight() {
        assertThat(Age.of(at("2026-11-24T00:00"), limits)).isEqualTo(Age.TODAY);
        assertThat(Age.of(at("2026-11-23T23:59"), limits)).isEqualTo(Age.THIS_WEEK);
        assertThat(Age.of(at("2026-11-17T00:00"), limits)).isEqualTo(Age.THIS_WEEK);
        assertThat(Age.of(at("2026-11-16T23:59"), limits)).isEqualTo(Age.OLDER);
    }
}

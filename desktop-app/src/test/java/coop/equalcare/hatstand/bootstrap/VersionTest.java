package coop.equalcare.hatstand.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersionTest {

    @Test
    void the_build_knows_its_version() {
        assertThat(Version.text()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    }
}

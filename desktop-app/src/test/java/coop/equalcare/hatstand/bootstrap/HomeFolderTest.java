package coop.equalcare.hatstand.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Map;

class HomeFolderTest {

    private static final Path USER = Path.of("/home/maya");

    @Test
    void each_system_has_its_own_place() {
        assertThat(HomeFolder.of(Map.of(), "Linux", USER))
                .isEqualTo(Path.of("/home/maya/.config/hatstand"));
        assertThat(HomeFolder.of(Map.of(), "Mac OS X", USER))
                .isEqualTo(Path.of("/home/maya/Library/Application Support/Hatstand"));
        assertThat(HomeFolder.of(Map.of("APPDATA", "/roaming"), "Windows 11", USER))
                .isEqualTo(Path.of("/roaming/Hatstand"));
    }

    @Test
    void the_variable_goes_first() {
        assertThat(HomeFolder.of(Map.of("HATSTAND_HOME", "/stick/hatstand"), "Linux", USER))
                .isEqualTo(Path.of("/stick/hatstand"));
    }
}

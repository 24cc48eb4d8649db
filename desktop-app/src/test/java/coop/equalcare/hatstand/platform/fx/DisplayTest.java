package coop.equalcare.hatstand.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

class DisplayTest {

    @Test
    void linux_has_a_display_where_a_server_names_it() {
        assertThat(Display.isThere(Map.of("DISPLAY", ":0"), "Linux")).isTrue();
        assertThat(Display.isThere(Map.of("WAYLAND_DISPLAY", "wayland-0"), "Linux")).isTrue();
        assertThat(Display.isThere(Map.of("DISPLAY", ""), "Linux")).isFalse();
        assertThat(Display.isThere(Map.of(), "Linux")).isFalse();
    }

    @Test
    void other_systems_always_have_one() {
        assertThat(Display.isThere(Map.of(), "Windows 11")).isTrue();
        assertThat(Display.isThere(Map.of(), "Mac OS X")).isTrue();
    }
}

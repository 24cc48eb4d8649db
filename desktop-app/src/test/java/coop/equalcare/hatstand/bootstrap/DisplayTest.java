package coop.equalcare.hatstand.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;
import java.util.Properties;

class DisplayTest {

    @ParameterizedTest
    @CsvSource({"Linux,:0,true", "Linux,'',false", "Windows 11,'',true", "Mac OS X,'',true"})
    void a_display_is_where_the_system_says(String system, String display, boolean expected) {
        assertThat(Display.isThere(Map.of("DISPLAY", display), settings(system)))
                .isEqualTo(expected);
    }

    @Test
    void a_machine_without_the_variable_has_none() {
        assertThat(Display.isThere(Map.of(), settings("Linux"))).isFalse();
    }

    @Test
    void whoever_asked_for_a_screen_in_memory_gets_no_window() {
        var settings = settings("Linux");

        Display.drawInMemory(settings);

        assertThat(Display.isThere(Map.of("DISPLAY", ":0"), settings)).isFalse();
    }

    private static Properties settings(String system) {
        var settings = new Properties();
        settings.setProperty("os.name", system);
        return settings;
    }
}

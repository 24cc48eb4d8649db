package coop.equalcare.hatstand.platform.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaultCodeTest {

    private static RuntimeException thrownHere(String message) {
        return new IllegalStateException(message);
    }

    @Test
    void the_same_trouble_in_the_same_place_has_the_same_code_whatever_its_message() {
        assertThat(FaultCode.of(thrownHere("Freddie")))
                .isEqualTo(FaultCode.of(thrownHere("Caroline")));
    }

    @Test
    void another_kind_of_trouble_has_another_code() {
        assertThat(FaultCode.of(thrownHere("x")))
                .isNotEqualTo(FaultCode.of(new ArithmeticException("x")));
    }

    @Test
    void it_can_be_read_out() {
        assertThat(FaultCode.of(thrownHere("x")).text()).matches("[0-9A-F]{4}-[0-9A-F]{4}");
    }

    @Test
    void the_trace_says_where_and_never_what() {
        var fault = new IllegalStateException("Freddie Holroyd", thrownHere("HX7 8AD"));

        assertThat(FaultCode.trace(fault))
                .contains("IllegalStateException", "FaultCodeTest.thrownHere")
                .doesNotContain("Freddie", "HX7");
    }
}

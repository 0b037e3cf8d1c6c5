package dev.kanmon.messages.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MrzProblemCodeTest {
    @ParameterizedTest
    @EnumSource
    void everySentenceSaysWhatIsWrongAndWhatToDo(MrzProblemCode code) {
        String text = code.text(List.of("12", "34"));
        assertThat(text).endsWith(".").doesNotContain("%");
        assertThat(text.split("[.;] ", -1)).as("the fault, then the remedy").hasSizeGreaterThanOrEqualTo(2);
    }
}

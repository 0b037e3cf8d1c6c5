package dev.kanmon.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemCodeTest {
    @ParameterizedTest
    @EnumSource
    void everySentenceSaysWhatIsWrongAndWhatToDo(ProblemCode code) {
        String text = code.text(List.of("12", "34"));
        assertThat(text).endsWith(".").doesNotContain("%");
        assertThat(text.chars().filter(c -> c == '.').count()
                        + text.chars().filter(c -> c == ';').count())
                .as("one sentence for the fault, one for the remedy")
                .isGreaterThanOrEqualTo(2);
    }
}

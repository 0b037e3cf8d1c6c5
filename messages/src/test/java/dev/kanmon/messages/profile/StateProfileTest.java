package dev.kanmon.messages.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.messages.cusres.Directive;
import java.time.Duration;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StateProfileTest {
    @ParameterizedTest
    @ValueSource(strings = {"JPN", "KOR", "ZZZ"})
    void codesAreProvisionalAndAHeldTravellerNeverGetsOneThatBoards(String state) {
        StateProfile profile = StateProfile.of(state);

        assertThat(profile.state()).isEqualTo(state);
        assertThat(profile.provisional()).isTrue();
        assertThat(profile.code(Directive.BOARD)).isEqualTo("0Z");
        assertThat(profile.code(Directive.DO_NOT_BOARD)).isEqualTo("1Z");
        assertThat(profile.code(Directive.HOLD)).isEqualTo("4Z");
        assertThat(profile.rawMessageKept()).isEqualTo(Duration.ofDays(4));
        assertThat(profile.recordKept()).isEqualTo(Period.ofDays(180));
        assertThat(profile.personsPerMessage()).isPositive();
    }

    @Test
    void aStateWithoutAProfileGetsTheDefault() {
        assertThat(StateProfile.of("FRA")).isEqualTo(StateProfile.of("ZZZ"));
        assertThat(StateProfile.of("")).isEqualTo(StateProfile.of("ZZZ"));
    }
}

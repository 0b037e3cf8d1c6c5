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

    /** Regulation (EU) 2025/12 art. 8: 48 hours. Once records were kept as long as where no term is known. */
    @Test
    void recordsWereOnceKeptForHalfAYearAgainstTheRegulationOfTheUnion() {
        assertThat(StateProfile.of("EUE").recordKept()).isEqualTo(Period.ofDays(2));
    }

    @Test
    void aStateWithoutAProfileGetsTheDefault() {
        assertThat(StateProfile.of("USA")).isEqualTo(StateProfile.of("ZZZ"));
        assertThat(StateProfile.of("")).isEqualTo(StateProfile.of("ZZZ"));
    }

    @Test
    void koreasActLetsTheReservationInAndNotTheSeat() {
        ClosedList fields = StateProfile.of("KOR").fields();
        assertThat(fields.ground(Field.RESERVATION))
                .hasValueSatisfying(clause -> assertThat(clause).contains("73-2(3)"));
        assertThat(fields.allows(Field.SEATS)).isFalse();
        assertThat(fields.allows(Field.BAGS)).isFalse();
    }

    @Test
    void theRegulationOfTheUnionLetsSeatAndBagsIn() {
        assertThat(StateProfile.of("DEU")).isEqualTo(StateProfile.of("EUE"));
        ClosedList fields = StateProfile.of("FRA").fields();
        assertThat(fields.allows(Field.SEATS)).isTrue();
        assertThat(fields.allows(Field.BAGS)).isTrue();
        assertThat(fields.allows(Field.ADDRESS)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"EUE", "JPN", "KOR", "ZZZ"})
    void everyProfileLetsInWhatAPersonIsToldApartBy(String state) {
        assertThat(StateProfile.of(state).fields().grounds())
                .containsKeys(
                        Field.NAME,
                        Field.BIRTH_DATE,
                        Field.NATIONALITY,
                        Field.DOCUMENT_NUMBER,
                        Field.RESERVATION,
                        Field.REFERENCE)
                .allSatisfy((field, clause) -> assertThat(clause).isNotBlank());
    }
}

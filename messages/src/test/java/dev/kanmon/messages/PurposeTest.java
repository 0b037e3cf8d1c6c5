package dev.kanmon.messages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PurposeTest {
    /** Codes as the WCO/IATA/ICAO guide and the States' own guides give them. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "745, -, ORIGINAL",
                "250, -, ORIGINAL",
                "250, C, ORIGINAL",
                "745, CP, CHANGE",
                "745, CI, CHECK_IN",
                "745, XR, CANCEL",
                "745, RP, REDUCE",
                "266, CL, CLOSE",
                "745, CL, CLOSE",
                "266, CLNB, CLOSE_NOT_ON_BOARD",
                "266, CLOB, CLOSE_ON_BOARD",
                "745, DC, CLOSE_ON_BOARD",
                "266, XF, CANCEL_VOYAGE",
                "266, CF, CHANGE_VOYAGE",
                "336, G, MASTER_CREW_LIST",
                "655, -, GATE_PASS",
                "745, XD, UNKNOWN",
                "999, -, UNKNOWN"
            })
    void codesOfBgm(String document, String function, Purpose purpose) {
        assertThat(Purpose.of(document, function)).isEqualTo(purpose);
    }

    @Test
    void aListWithoutBgmIsTakenForAPassengerList() {
        assertThat(Purpose.of("", null)).isEqualTo(Purpose.ORIGINAL);
    }

    @ParameterizedTest
    @CsvSource({
        "EXPECTED, CANCEL, true, CANCELLED",
        "EXPECTED, CANCEL, false, EXPECTED",
        "EXPECTED, REDUCE, true, CANCELLED",
        "CANCELLED, CHANGE, true, EXPECTED",
        "CANCELLED, ORIGINAL, false, CANCELLED",
        "EXPECTED, CLOSE_ON_BOARD, true, ON_BOARD",
        "EXPECTED, CLOSE_ON_BOARD, false, NOT_ON_BOARD",
        "CANCELLED, CLOSE_ON_BOARD, false, CANCELLED",
        "CANCELLED, CLOSE_ON_BOARD, true, ON_BOARD",
        "EXPECTED, CLOSE_NOT_ON_BOARD, true, NOT_ON_BOARD",
        "EXPECTED, CLOSE_NOT_ON_BOARD, false, ON_BOARD",
        "CANCELLED, CLOSE_NOT_ON_BOARD, false, CANCELLED",
        "EXPECTED, CLOSE, false, ON_BOARD",
        "CANCELLED, CLOSE, false, CANCELLED",
        "ON_BOARD, CANCEL_VOYAGE, false, CANCELLED",
        "ON_BOARD, CLOSE_ON_BOARD, false, NOT_ON_BOARD",
        "ON_BOARD, ORIGINAL, true, ON_BOARD",
        "NOT_ON_BOARD, CHANGE, true, NOT_ON_BOARD",
        "EXPECTED, UNKNOWN, true, EXPECTED",
    })
    void whoIsOnBoardAfterAMessage(Presence before, Purpose purpose, boolean listed, Presence after) {
        assertThat(before.after(purpose, listed)).isEqualTo(after);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"ORIGINAL", "CHANGE", "CHECK_IN"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobodyIsScreenedByAnythingButAListOfTravellers(Purpose purpose) {
        assertThat(purpose.isScreened()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "A, 2, A, 1, true",
                "A, 10, A, 9, true",
                "A, 1, A, -, true",
                "A, 1, A, 1, false",
                "A, 1, A, 2, false",
                "A, -, A, -, false",
                "A, 2, B, 1, false",
                "A, X, A, 1, false"
            })
    void aHigherRevisionOfOneRequestTakesTheOthersPlace(
            String number, String revision, String otherNumber, String otherRevision, boolean supersedes) {
        assertThat(new Transaction(number, revision).supersedes(new Transaction(otherNumber, otherRevision)))
                .isEqualTo(supersedes);
    }
}

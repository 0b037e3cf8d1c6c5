package dev.kanmon.messages.cusres;

import static dev.kanmon.messages.cusres.CusresText.FLIGHT;
import static dev.kanmon.messages.cusres.CusresText.message;
import static dev.kanmon.messages.cusres.CusresText.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CusresMessageTest {
    private static final String UNSOLICITED = "UNB+UNOA:4+JPNGOV+HX:ZZ+261122:2359+OWN1++IAPI'"
            + "UNG+CUSRES+JG+HXG+261122:2359+8+UN+D:05B'"
            + "UNH+M1+CUSRES:D:05B:UN:IATA+CAR1'BGM+132'RFF+TN:GOV1:::2'" + FLIGHT
            + "ERP+2'RFF+AVF:A'RFF+ABO:P1'ERC+1Z'FTX+AAP+++CALL THE DESK'UNT+14+M1'UNE+1+8'UNZ+1+OWN1'";

    @Test
    void aCarrierAcknowledgesAnUnsolicitedChangeWithItsReferencesAndCodes() {
        CusresMessage acknowledgement = only(UNSOLICITED).acknowledgement().orElseThrow();
        byte[] written = CusresInterchange.write(List.of(acknowledgement), LocalDateTime.of(2026, 11, 23, 0, 1));

        assertThat(new String(written, StandardCharsets.UTF_8))
                .isEqualTo("UNB+UNOA:4+HX:ZZ+JPNGOV+261123:0001+OWN1++IAPI'"
                        + "UNG+CUSRES+HXG+JG+261123:0001+8+UN+D:05B'"
                        + "UNH+M1+CUSRES:D:05B:UN:IATA+CAR1'BGM+312'RFF+TN:GOV1:::2'" + FLIGHT
                        + "ERP+2'RFF+AVF:A'RFF+ABO:P1'ERC+1Z'UNT+13+M1'UNE+1+8'UNZ+1+OWN1'");
    }

    @Test
    void nothingElseIsAcknowledged() {
        assertThat(only(message("BGM+962'")).acknowledgement()).isEmpty();
        assertThat(only(message("BGM+312'")).acknowledgement()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "BGM+962'RFF+TN:1', 1, , false",
        "BGM+962'RFF+TN:1', 2, , true",
        "BGM+962'RFF+TN:1:::1', 1, 1, false",
        "BGM+962'RFF+TN:1:::1', 1, 2, true",
        "BGM+962'RFF+TN:1:::1', 1, , true",
        "BGM+962'RFF+TN:1', 1, 2, false",
        "BGM+962', 1, , true",
        "BGM+962', , , false",
        "BGM+132'RFF+TN:9', 1, , false",
        "BGM+312'RFF+TN:9', 1, , false"
    })
    void aLateAnswerToAnOlderRequestIsSuperseded(
            String content, String latestTransaction, String latestRevision, boolean superseded) {
        assertThat(only(message(content)).isSuperseded(latestTransaction, latestRevision))
                .isEqualTo(superseded);
    }
}

package dev.kanmon.clearance.hallday;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kanmon.clearance.hall.Readiness;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.clearance.yaml.MalformedFileException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayFileRefusalTest {
    private static final String JSON = """
            {"day":"2026-11-27","voyages":[
             {"carrier":"KE","number":"703","from":"ICN","to":"NRT","departure":"2026-11-27T10:10","arrival":"2026-11-27T12:35",
              "listed":true,"metres":400,
              "travellers":[{"nationality":"KR","number":120},{"nationality":"JPN","number":60.5,"residence":"KOR","readiness":"look"}]}]}
            """;

    @Test
    void aDayIsReadFromJson() {
        DayFile day = DayFile.read("day.json", JSON.getBytes(UTF_8), Ports.shipped());

        assertThat(day.day()).isEqualTo(LocalDate.of(2026, 11, 27));
        ExpectedVoyage voyage = day.voyages().getFirst();
        assertThat(voyage.designation()).isEqualTo("KE703 ICN-NRT");
        assertThat(voyage.arrival()).isEqualTo(LocalDateTime.of(2026, 11, 27, 12, 35));
        assertThat(voyage.listed()).isTrue();
        assertThat(voyage.metres()).isEqualTo(400);
        assertThat(voyage.travellers()).isEqualTo(180.5);
        assertThat(voyage.onBoard())
                .containsExactly(
                        new ExpectedVoyage.Some("KOR", null, Readiness.CLEAR, 120),
                        new ExpectedVoyage.Some("JPN", "KOR", Readiness.LOOK, 60.5));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "to":"NRT"               | "to":"XXX"                | to is not a port
            "arrival":"2026-11-27T12:35" | "arrival":"noon"      | arrival is not a local time
            "number":120             | "number":-1               | number is not a number from 0
            "number":120             | "number":9999999999       | number is not a number from 0
            "number":120             | "number":9950             | travellers are more than
            "carrier":"KE"           | "carrier":"Korean"        | carrier is not a carrier's code
            "readiness":"look"       | "readiness":"refused"     | readiness is none of
            "metres":400             | "metres":400,"name":"KIM" | name is not a known field
            "day":"2026-11-27"       | "day":"2026-02-30"        | day is a day that no calendar has
            """)
    void whatCannotBeIsRefusedWithItsField(String right, String wrong, String sentence) {
        byte[] content = JSON.replace(right, wrong).getBytes(UTF_8);

        assertThatThrownBy(() -> DayFile.read("day.json", content, Ports.shipped()))
                .isInstanceOf(MalformedFileException.class)
                .hasMessageContaining(sentence)
                .hasMessageStartingWith("day.json: ");
    }
}

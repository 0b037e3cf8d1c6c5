package dev.kanmon.clearance.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortsTest {
    private static final Ports PORTS = Ports.shipped();

    @ParameterizedTest
    @CsvSource({
        "ICN, KOR, Asia/Seoul",
        "GMP, KOR, Asia/Seoul",
        "PUS, KOR, Asia/Seoul",
        "CJU, KOR, Asia/Seoul",
        "TAE, KOR, Asia/Seoul",
        "CJJ, KOR, Asia/Seoul",
        "MWX, KOR, Asia/Seoul",
        "YNY, KOR, Asia/Seoul",
        "NRT, JPN, Asia/Tokyo",
        "HND, JPN, Asia/Tokyo",
        "KIX, JPN, Asia/Tokyo",
        "NGO, JPN, Asia/Tokyo",
        "FUK, JPN, Asia/Tokyo",
        "CTS, JPN, Asia/Tokyo",
        "OKA, JPN, Asia/Tokyo",
        "KRPUS, KOR, Asia/Seoul",
        "KRDHE, KOR, Asia/Seoul",
        "JPHKT, JPN, Asia/Tokyo",
        "JPSHS, JPN, Asia/Tokyo",
        "JPOSA, JPN, Asia/Tokyo",
        "JPHTK, JPN, Asia/Tokyo",
        "SYD, AUS, Australia/Sydney",
        "HNL, USA, Pacific/Honolulu",
        "TPE, TWN, Asia/Taipei",
        "HKG, HKG, Asia/Hong_Kong",
        "LHR, GBR, Europe/London",
        "FRA, DEU, Europe/Berlin",
        "LAX, USA, America/Los_Angeles"
    })
    void knowsStateAndZone(String code, String state, String zone) {
        assertThat(PORTS.find(code)).hasValueSatisfying(port -> {
            assertThat(port.state()).isEqualTo(state);
            assertThat(port.zone()).isEqualTo(ZoneId.of(zone));
        });
    }

    @Test
    void findsInSmallLettersAndNothingForUnknownCodes() {
        assertThat(PORTS.find(" icn ")).isEqualTo(PORTS.find("ICN"));
        assertThat(PORTS.find("QQQ")).isEmpty();
        assertThat(PORTS.find("")).isEmpty();
        assertThat(PORTS.find(null)).isEmpty();
    }

    @Test
    void everyRowIsWellFormed() {
        Set<String> states = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
        assertThat(PORTS.all()).allSatisfy(port -> {
            assertThat(port.iata() != null || port.locode() != null).isTrue();
            assertThat(port.iata() == null || port.iata().matches("[A-Z]{3}")).isTrue();
            assertThat(port.locode() == null || port.locode().matches(States.alpha2(port.state()) + "[A-Z2-9]{3}"))
                    .as(port.name())
                    .isTrue();
            assertThat(states).contains(port.state());
            assertThat(port.name()).isNotBlank();
        });
    }

    @Test
    void coversTheWorldBeyondTheCorridor() {
        assertThat(PORTS.all().stream()
                        .filter(port -> port.iata() != null)
                        .filter(port -> !Set.of("KOR", "JPN").contains(port.state())))
                .hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void refusesTwoPortsOfOneCode() {
        Port port = new Port("ICN", null, "Incheon", "KOR", ZoneId.of("Asia/Seoul"));
        assertThatThrownBy(() -> Ports.of(List.of(port, port))).hasMessageContaining("ICN");
    }
}

package dev.kanmon.messages.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The specimens are those of Doc 9303 parts 4 (TD3), 5 (TD1) and 6 (TD2). */
class TypedZonesTest {
    private static final LocalDate ON = LocalDate.of(2026, 11, 22);
    private static final String TD3 = """
            P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
            L898902C36UTO7408122F1204159ZE184226B<<<<<10""";
    private static final String TD2 = """
            I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<
            D231458907UTO7408122F1204159<<<<<<<6""";
    private static final String TD1 = """
            I<UTOD231458907<<<<<<<<<<<<<<<
            7408122F1204159UTO<<<<<<<<<<<6
            ERIKSSON<<ANNA<MARIA<<<<<<<<<<""";

    @Test
    void zonesOfAllSizesAreToldApart() {
        List<String> zones = TypedZones.apart(TD3 + "\n" + TD1 + "\n\n" + TD2 + "\n" + TD3, 60);

        assertThat(zones).containsExactly(TD3, TD1, TD2, TD3);
        assertThat(zones)
                .allSatisfy(zone -> assertThat(TypedZone.of(zone, ON).faults()).isEmpty());
    }

    @Test
    void aLineThatIsTooShortSpoilsNoOtherZone() {
        String spoilt = TD3.replace("<\nL", "\nL");

        List<String> zones = TypedZones.apart(spoilt + "\n" + TD3, 60);

        assertThat(zones).hasSize(3).endsWith(TD3);
        assertThat(TypedZone.of(zones.get(1), ON).faults()).containsExactly(TypedZone.Fault.UNREADABLE);
    }

    @Test
    void noMoreAreReadThanOneTooMany() {
        assertThat(TypedZones.apart((TD3 + "\n").repeat(100), 60)).hasSize(61);
        assertThat(TypedZones.apart(" \n\n", 60)).isEmpty();
    }

    @Test
    void eachCheckDigitIsToldForItself() {
        assertThat(TypedZone.of(TD3.replace("L898902C3", "L898902D3"), ON).faults())
                .containsExactly(TypedZone.Fault.NUMBER);
        assertThat(TypedZone.of(TD3.replace("7408122", "7408123"), ON).faults())
                .containsExactly(TypedZone.Fault.BIRTH_DATE);
        assertThat(TypedZone.of(TD3.replace("1204159", "1204158"), ON).faults())
                .containsExactly(TypedZone.Fault.EXPIRY);
        assertThat(TypedZone.of(TD3.replace("<10", "<11"), ON).faults()).containsExactly(TypedZone.Fault.COMPOSITE);
    }
}

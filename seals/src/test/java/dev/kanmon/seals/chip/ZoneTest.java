package dev.kanmon.seals.chip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kanmon.seals.UnreadableSealException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ZoneTest {
    /** The specimens of Doc 9303 part 5 (TD1), part 6 (TD2) and part 4 (TD3), appendices. */
    private static final List<String> SPECIMENS = List.of(
            "I<UTOD231458907<<<<<<<<<<<<<<<" + "7408122F1204159UTO<<<<<<<<<<<6" + "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
            "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<" + "D231458907UTO7408122F1204159<<<<<<<6",
            Chip.ZONE);

    @Test
    void zonesOfEverySizeAreRead() {
        for (String specimen : SPECIMENS) {
            assertThat(Zone.read(Chip.zone(specimen)).text()).isEqualTo(specimen);
        }
    }

    @Test
    void otherFormsAreRefusedAndNotRepeated() {
        byte[] good = Chip.zone(Chip.ZONE);
        for (int at = 0; at < 5; at++) {
            int place = at;
            assertThatThrownBy(() -> Zone.read(Chip.changed(good, place, good[place] ^ 1)))
                    .isInstanceOf(UnreadableSealException.class);
        }
        for (byte[] bad : List.of(
                new byte[0],
                new byte[] {0x61, 0},
                Chip.changed(good, 9, 'a'),
                Chip.changed(good, 9, 0xE9),
                Chip.zone(Chip.ZONE + "<"))) {
            assertThatThrownBy(() -> Zone.read(bad))
                    .isInstanceOf(UnreadableSealException.class)
                    .hasMessageNotContaining("ERIKSSON");
        }
        assertThat(Zone.read(good).toString()).doesNotContain("ERIKSSON");
    }
}

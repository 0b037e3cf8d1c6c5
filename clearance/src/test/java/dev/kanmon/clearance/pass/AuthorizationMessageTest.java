package dev.kanmon.clearance.pass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kanmon.seals.UnreadableSealException;
import dev.kanmon.seals.coding.Tlv;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuthorizationMessageTest {
    private static final byte[] MESSAGE = AuthorizationMessage.write(PassWorld.content());

    /** ICAO's structure gives the message at most 169 bytes of values: each field at its longest makes just that. */
    @Test
    void theLongestMessageHasTheLengthOfTheStructure() {
        TravelAuthorization longest = new TravelAuthorization(
                "JP26331000425",
                "A".repeat(39),
                LocalDate.of(1988, 3, 5),
                "F",
                "KOR",
                "M12345678",
                "B".repeat(15),
                LocalDate.of(2026, 11, 27),
                LocalDate.of(2026, 11, 28),
                "000090",
                "M",
                "C".repeat(46),
                "D".repeat(100));
        int values = Tlv.decode(AuthorizationMessage.write(longest)).stream()
                .mapToInt(field -> field.value().length)
                .sum();
        assertThat(values).isEqualTo(169);
        assertThat(AuthorizationMessage.read(AuthorizationMessage.write(longest)))
                .isEqualTo(longest);
    }

    /** Written out by hand from Doc 9303 part 13: C40 of KOR is 1600*24+40*28+31+1 = 39552; 11272026 is abff5a. */
    @Test
    void fieldsAreCodedAsTheStructureDoes() {
        List<Tlv> fields = Tlv.decode(MESSAGE);
        assertThat(fields.stream().map(Tlv::tag)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13);
        assertThat(hex(fields, 5)).isEqualTo("9a80");
        assertThat(hex(fields, 6)).isEqualTo("4d");
        assertThat(hex(fields, 8)).isEqualTo("abff5a");
        assertThat(hex(fields, 10)).isEqualTo("00005a");
        assertThat(hex(fields, 11)).isEqualTo("31");
        assertThat(AuthorizationMessage.read(MESSAGE)).isEqualTo(PassWorld.content());
    }

    @Test
    void fieldsOutOfOrderTwiceOrUnknownAreRefused() {
        List<Tlv> reversed = new ArrayList<>(Tlv.decode(MESSAGE));
        Collections.reverse(reversed);
        List<Tlv> more = new ArrayList<>(Tlv.decode(MESSAGE));
        more.add(new Tlv(14, new byte[] {1}));
        List<Tlv> twice = new ArrayList<>(Tlv.decode(MESSAGE));
        twice.add(twice.getFirst());
        List<Tlv> fewer = Tlv.decode(MESSAGE).subList(1, 13);
        for (List<Tlv> fields : List.of(reversed, more, twice, fewer)) {
            assertThatThrownBy(() -> AuthorizationMessage.read(Tlv.encode(fields)))
                    .isInstanceOf(UnreadableSealException.class);
        }
    }

    @Test
    void aMessageCutShortIsRefused() {
        for (int length = 0; length < MESSAGE.length; length++) {
            byte[] cut = Arrays.copyOf(MESSAGE, length);
            // The last field may be absent: what is left then is an authorisation without a text.
            if (length != MESSAGE.length - 2 - Tlv.decode(MESSAGE).getLast().value().length) {
                assertThatThrownBy(() -> AuthorizationMessage.read(cut)).isInstanceOf(UnreadableSealException.class);
            }
        }
    }

    private static String hex(List<Tlv> fields, int tag) {
        return HexFormat.of().formatHex(Tlv.value(fields, tag).orElseThrow());
    }
}

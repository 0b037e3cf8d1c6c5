package dev.kanmon.seals.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kanmon.seals.UnreadableSealException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expected bytes are those of Doc 9303 part 13 and RFC 4648 where they give some, and else reckoned by hand. */
class CodingTest {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ";

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"XK CD,eb0466a9", "XKCD,eb11fe45", "VISA01,de515826", "D  ,6abc", "'',''"})
    void textIsEncodedAsInTheExamplesOfPart13(String text, String hex) {
        assertThat(hex(C40.encode(text))).isEqualTo(hex);
        assertThat(C40.decode(bytes(hex))).isEqualTo(text);
        assertThat(C40.length(text.length())).isEqualTo(hex.length() / 2);
    }

    @Test
    void aFillerIsASpace() {
        assertThat(C40.encode("XK<CD")).isEqualTo(C40.encode("XK CD"));
        assertThat(C40.encode("P<<<")).isEqualTo(C40.encode("P   "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "A-B", "\u00C9", "A\nB", "\u0391"})
    void otherCharactersHaveNoForm(String text) {
        assertThatThrownBy(() -> C40.encode(text)).isInstanceOf(IllegalArgumentException.class);
    }

    /** An odd number, zero, above all values, the end in the middle, a small letter, padding before the end. */
    @ParameterizedTest
    @ValueSource(strings = {"eb", "0000", "ffff", "fa01", "fe45eb04", "fe62", "fe00", "66a9eb04", "0001", "0641"})
    void textInAnotherFormIsRefused(String hex) {
        assertThatThrownBy(() -> C40.decode(bytes(hex))).isInstanceOf(UnreadableSealException.class);
    }

    /** Every pair of bytes, alone and before another: what is accepted is what the encoder makes. */
    @Test
    void noTwoPairsOfBytesAreTheSameText() {
        byte[] after = C40.encode("ABC");
        for (int pair = 0; pair <= 0xFFFF; pair++) {
            byte[] alone = {(byte) (pair >> 8), (byte) pair};
            byte[] before = {alone[0], alone[1], after[0], after[1]};
            for (byte[] one : List.of(alone, before)) {
                String text;
                try {
                    text = C40.decode(one);
                } catch (UnreadableSealException e) {
                    continue;
                }
                assertThat(C40.encode(text)).isEqualTo(one);
            }
        }
    }

    @Test
    void everyTextComesBack() {
        long seed = Long.getLong("kanmon.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(50); text.length() < length; ) {
                text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            assertThat(C40.decode(C40.encode(text.toString())))
                    .as("text %d; replay with -Dkanmon.seed=%d", i, seed)
                    .isEqualTo(text.toString());
            byte[] content = new byte[random.nextInt(60)];
            random.nextBytes(content);
            assertThat(Base32.decode(Base32.encode(content)))
                    .as("bytes %d; replay with -Dkanmon.seed=%d", i, seed)
                    .isEqualTo(content);
            LocalDate day = LocalDate.ofEpochDay(random.nextInt(-700_000, 2_900_000));
            assertThat(SealDate.decode(SealDate.encode(day)))
                    .as("day %d; replay with -Dkanmon.seed=%d", i, seed)
                    .isEqualTo(day);
        }
    }

    @ParameterizedTest
    @CsvSource({"'',''", "f,MY", "fo,MZXQ", "foo,MZXW6", "foob,MZXW6YQ", "fooba,MZXW6YTB", "foobar,MZXW6YTBOI"})
    void bytesAreBase32AsInTheVectorsOfRfc4648WithoutTheirPadding(String ascii, String base32) {
        byte[] content = ascii.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        assertThat(Base32.encode(content)).isEqualTo(base32);
        assertThat(Base32.decode(base32)).isEqualTo(content);
    }

    /** Bits left over, lengths that no bytes give, padding, small letters, digits that look like letters. */
    @ParameterizedTest
    @ValueSource(
            strings = {"MZ", "MZXR", "MZXW7", "MZXW6YR", "A", "AAA", "AAAAAA", "MY======", "my", "M1", "M0", "M8", "M "
            })
    void otherBase32IsRefused(String text) {
        assertThatThrownBy(() -> Base32.decode(text)).isInstanceOf(UnreadableSealException.class);
    }

    @Test
    void aDayIsMonthDayYearAsInTheExampleOfPart13() {
        assertThat(hex(SealDate.encode(LocalDate.of(1957, 3, 25)))).isEqualTo("319ef5");
        assertThat(SealDate.decode(bytes("319ef5"))).isEqualTo("1957-03-25");
    }

    /** 00000000, 13012026, 02292026, 16777215, two bytes, four. */
    @ParameterizedTest
    @ValueSource(strings = {"000000", "c68c3a", "22f93a", "ffffff", "319e", "00319ef5"})
    void whatIsNoDayIsRefused(String hex) {
        assertThatThrownBy(() -> SealDate.decode(bytes(hex))).isInstanceOf(UnreadableSealException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "1957-03-25,00319ef5",
        "1957-03-xx,302dce65",
        "1957-xx-xx,f00007a5",
        "xxxx-xx-xx,ff000000",
        "19xx-10-xx,33989dec",
        "2000-02-29,0022f920",
        "xxxx-02-29,0f22f150"
    })
    void unknownDigitsAreMasked(String text, String hex) {
        assertThat(hex(new MaskedDate(text).encoded())).isEqualTo(hex);
        assertThat(MaskedDate.decode(bytes(hex))).isEqualTo(new MaskedDate(text));
    }

    @Test
    void aMaskedDateIsADayOnlyWhereAllIsKnown() {
        assertThat(new MaskedDate("1988-03-05").day()).contains(LocalDate.of(1988, 3, 5));
        assertThat(new MaskedDate("1988-03-xx").day()).isEmpty();
        assertThat(MaskedDate.of(LocalDate.of(1988, 3, 5))).isEqualTo(new MaskedDate("1988-03-05"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1988-3-5",
                "1988-13-01",
                "1988-02-30",
                "1989-02-29",
                "1988-1x-3x-",
                "1988-xx-4x",
                "",
                "1988-2x-xx"
            })
    void whatNoDayCanBeHasNoForm(String text) {
        assertThatThrownBy(() -> new MaskedDate(text)).isInstanceOf(IllegalArgumentException.class);
    }

    /** A digit under the mask, a month of 13, 16777215, three bytes. */
    @ParameterizedTest
    @ValueSource(strings = {"30319ef5", "00c68c3a", "00ffffff", "319ef5", "ff000001"})
    void otherMaskedDatesAreRefused(String hex) {
        assertThatThrownBy(() -> MaskedDate.decode(bytes(hex))).isInstanceOf(UnreadableSealException.class);
    }

    @ParameterizedTest
    @CsvSource({"0,6100", "1,6101", "127,617f", "128,618180", "255,6181ff", "256,61820100", "65535,6182ffff"})
    void aLengthIsInItsShortestForm(int length, String head) {
        Tlv one = new Tlv(0x61, new byte[length]);
        assertThat(hex(one.encoded())).isEqualTo(head + "00".repeat(length));
        assertThat(Tlv.decode(one.encoded())).containsExactly(one);
    }

    /** Lengths too long for their size, indefinite, of three bytes, cut off; a value cut off; a tag twice. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "61",
                "6181",
                "618200",
                "610101ff",
                "6101",
                "6180",
                "61810100",
                "6182000100",
                "618300000100",
                "01000100"
            })
    void otherTlvsAreRefused(String hex) {
        assertThatThrownBy(() -> Tlv.decode(bytes(hex))).isInstanceOf(UnreadableSealException.class);
    }

    @Test
    void tlvsStandInTheirOrder() {
        List<Tlv> all = Tlv.decode(bytes("0a04de515826ff00"));
        assertThat(all).containsExactly(new Tlv(0x0A, C40.encode("VISA01")), new Tlv(0xFF, new byte[0]));
        assertThat(hex(Tlv.encode(all))).isEqualTo("0a04de515826ff00");
        assertThat(Tlv.value(all, 0x0A))
                .hasValueSatisfying(value -> assertThat(C40.decode(value)).isEqualTo("VISA01"));
        assertThat(Tlv.value(all, 0x0B)).isEmpty();
    }

    @Test
    void aLengthOfOneByteGoesTo255() {
        TlvReader reader = new TlvReader(bytes("00" + "01ff" + "00".repeat(255)), 1);
        assertThat(reader.nextOfOneByteLength()).isEqualTo(new Tlv(1, new byte[255]));
        assertThat(reader.hasNext()).isFalse();
    }

    @Test
    void nothingPersonalStandsInAMessage() {
        assertThat(new Tlv(0x0A, C40.encode("HA  NA"))).hasToString("tag 0A, 4 bytes");
    }

    @Test
    void whatIsGivenAndTakenIsCopied() {
        byte[] value = {1};
        Tlv one = new Tlv(1, value);
        value[0] = 2;
        one.value()[0] = 3;
        assertThat(one.value()).containsExactly(1);
    }

    @ParameterizedTest
    @CsvSource({"JPN,JPN", "D,D", "D<<,D", "EU<,EU"})
    void aStateIsOneToThreeLetters(String code, String letters) {
        assertThat(StateCode.encode(code)).hasSize(StateCode.BYTES);
        assertThat(StateCode.decode(StateCode.encode(code))).isEqualTo(letters);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A B", " AB", "A12", "   ", "AB", "ABCD"})
    void whatIsNoStateIsRefused(String text) {
        byte[] encoded = C40.encode(text);
        assertThatThrownBy(() -> StateCode.decode(encoded)).isInstanceOf(UnreadableSealException.class);
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}

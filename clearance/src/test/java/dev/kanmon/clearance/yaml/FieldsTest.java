package dev.kanmon.clearance.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {
    private static final long SEED = 20261126L;

    /** Bytes that mean something in YAML, and a blank and a line break. */
    private static final byte[] INDICATORS = ":-{}[]'\"&*!|>%@`,?# \n\t".getBytes(StandardCharsets.UTF_8);

    private enum Colour {
        RED,
        DARK_BLUE
    }

    @Test
    void readsEachKindOfField() {
        Fields fields = of("""
                text: a b
                id: a-1
                day: 2024-02-29
                count: 3
                number: 0.50
                written: "12"
                flag: true
                one: dark_blue
                many: [a, b]
                single: a
                inner: {x: 1}
                list: [{x: 1}, {x: 2}]
                """);
        assertThat(fields.text("text")).isEqualTo("a b");
        assertThat(fields.id("id")).isEqualTo("a-1");
        assertThat(fields.date("day")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(fields.count("count", 3, 3)).isEqualTo(3);
        assertThat(fields.number("number")).isEqualByComparingTo("0.5");
        assertThat(fields.number("written")).isEqualTo(new BigDecimal("12"));
        assertThat(fields.flag("flag")).isTrue();
        assertThat(fields.flag("unflagged")).isFalse();
        assertThat(fields.oneOf("one", Colour.values())).isEqualTo(Colour.DARK_BLUE);
        assertThat(fields.texts("many")).containsExactly("a", "b");
        assertThat(fields.texts("single")).containsExactly("a");
        assertThat(fields.texts("none")).isEmpty();
        assertThat(fields.optionalText("none")).isEmpty();
        assertThat(fields.inside("inner").orElseThrow().count("x", 0, 9)).isEqualTo(1);
        assertThat(fields.list("list")).hasSize(2);
        fields.end();
    }

    static Stream<Arguments> rubbish() {
        return Stream.of(
                refusal("a: 12", "a is missing or is not text", fields -> fields.text("a")),
                refusal("a: ' '", "a is missing or is not text", fields -> fields.text("a")),
                refusal("a:", "a is missing or is not text", fields -> fields.text("a")),
                refusal("b: x", "a is missing or is not text", fields -> fields.text("a")),
                refusal("a: \"x\\ny\"", "a holds a line break", fields -> fields.text("a")),
                refusal("a: \"x\\u0085y\"", "a holds a line break", fields -> fields.text("a")),
                refusal("a: " + "x".repeat(4_001), "a is longer than 4000", fields -> fields.text("a")),
                refusal("a: A_1", "a is not words of a-z", fields -> fields.id("a")),
                refusal("a: a--b", "a is not words of a-z", fields -> fields.id("a")),
                refusal("a: " + "x".repeat(81), "a is not words of a-z", fields -> fields.id("a")),
                refusal("a: [b, C]", "a is not words of a-z", fields -> fields.ids("a")),
                refusal("a: 2023-02-29", "a is a day that no calendar has", fields -> fields.date("a")),
                refusal("a: 2023-2-2", "a is not a day written", fields -> fields.date("a")),
                refusal("a: +2023-02-02", "a is not a day written", fields -> fields.date("a")),
                refusal("a: ２０２３-02-02", "a is not a day written", fields -> fields.date("a")),
                refusal("a: 20230202", "a is missing or is not text", fields -> fields.date("a")),
                refusal("a: 4", "a is not a number from 1 to 3", fields -> fields.count("a", 1, 3)),
                refusal("a: 0", "a is not a number from 1 to 3", fields -> fields.count("a", 1, 3)),
                refusal("a: 1.0", "a is not a number from 1 to 3", fields -> fields.count("a", 1, 3)),
                refusal("a: '2'", "a is not a number from 1 to 3", fields -> fields.count("a", 1, 3)),
                refusal("a: 99999999999", "a is not a number from 1 to 3", fields -> fields.count("a", 1, 3)),
                refusal("a: 1e3", "a is not a number such as", fields -> fields.number("a")),
                refusal("a: " + "9".repeat(19), "a is not a number such as", fields -> fields.number("a")),
                refusal("a: '0.1234567891'", "a is not a number such as", fields -> fields.number("a")),
                refusal("a: {x: 1}", "a is not a number such as", fields -> fields.number("a")),
                refusal("a: [1]", "a is not a number such as", fields -> fields.number("a")),
                refusal("a: true", "a is not a number such as", fields -> fields.number("a")),
                refusal("a: yes", "a is neither true nor false", fields -> fields.flag("a")),
                refusal("a: 1", "a is neither true nor false", fields -> fields.flag("a")),
                refusal("a: RED", "a is none of [red, dark_blue]", fields -> fields.oneOf("a", Colour.values())),
                refusal("a: [x, [y]]", "a is missing or is not text", fields -> fields.texts("a")),
                refusal("a: {x: y}", "a is not a list of at most", fields -> fields.texts("a")),
                refusal("a: [" + "x,".repeat(10_001) + "]", "a is not a list of at most", fields -> fields.texts("a")),
                refusal("a: x", "a has no fields of its own", fields -> fields.inside("a")),
                refusal("a:", "a has no fields of its own", fields -> fields.inside("a")),
                refusal("a: [{x: 1}, y]", "a[1] has no fields of its own", fields -> fields.list("a")),
                refusal("a: x", "a is not a list of at most", fields -> fields.list("a")),
                refusal("a: {b: {c: 1}}", "a.b.c is missing", FieldsTest::inner),
                refusal("a: x", "a is nothing", fields -> fields.matching("a", Pattern.compile("y"), "is nothing")),
                refusal("a: x", "a is not a known field", Fields::end),
                refusal("{a: x, '': y}", " is not a known field", Fields::end));
    }

    private static void inner(Fields fields) {
        fields.inside("a").orElseThrow().inside("b").orElseThrow().text("c");
    }

    private static Arguments refusal(String yaml, String complaint, Consumer<Fields> read) {
        return Arguments.of(yaml, complaint, read);
    }

    @ParameterizedTest
    @MethodSource
    void rubbish(String yaml, String complaint, Consumer<Fields> read) {
        assertThatThrownBy(() -> read.accept(of(yaml)))
                .isInstanceOf(MalformedFileException.class)
                .hasMessageStartingWith("f.yaml: ")
                .hasMessageContaining(complaint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# a remark",
                "text",
                "- a",
                "12",
                "a: x\na: y",
                "b: {a: x, a: y}",
                "a: x\n---\na: y",
                "a: x\n---\n",
                "a: x\n...\nb",
                "a: {",
                "a: ]",
                "a:\n\tb: c",
                "a: 'x",
                "? [x]\n: y",
                "a: .nan",
                "a: .inf",
                "a: \0"
            })
    void whatIsNotOneMappingWithEachFieldOnce(String yaml) {
        refused(yaml);
    }

    /** A tree of values has the name of an alias where the text should be. */
    @ParameterizedTest
    @ValueSource(
            strings = {"b: &n one\na: *n", "a: *unknown", "a: &a [*a]", "d: &d {a: x}\nb:\n  <<: *d", "a: &n x\n*n : y"
            })
    void noAlias(String yaml) {
        refused(yaml);
    }

    @Test
    void aBombOfAliasesIsRefusedAtOnce() {
        StringBuilder bomb = new StringBuilder("l0: &l0 [x, x]\n");
        for (int level = 1; level < 40; level++) {
            bomb.append("l%d: &l%d [*l%d, *l%d]%n".formatted(level, level, level - 1, level - 1));
        }
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> refused(bomb.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? ", "[a, {b: ", "!t ", ": "})
    void deepNestingIsRefusedAndNoStackRunsOver(String level) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> refused("a: " + level.repeat(100_000)));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> refused(level.repeat(100_000)));
    }

    @Test
    void aLargeFileIsRefusedUnread() {
        byte[] large = new byte[Fields.MAXIMUM_BYTES + 1];
        assertThatThrownBy(() -> Fields.of("f.yaml", large))
                .isInstanceOf(MalformedFileException.class)
                .hasMessage("f.yaml: the file is larger than 1048576 bytes. Put one thing in a file.");
    }

    @Test
    void theLargestFileOfFieldsIsRead() {
        String line = "a: x\n";
        String remarks = ("#" + "-".repeat(98) + "\n").repeat((Fields.MAXIMUM_BYTES - line.length()) / 100);
        assertThat(of(line + remarks).text("a")).isEqualTo("x");
    }

    static Stream<byte[]> notUtf8() {
        return Stream.of(
                "a: 한국".getBytes(Charset.forName("EUC-KR")),
                "a: 日本".getBytes(Charset.forName("Shift_JIS")),
                "a: é".getBytes(StandardCharsets.ISO_8859_1),
                "a: x".getBytes(StandardCharsets.UTF_16),
                bytes('a', ':', ' ', 0xC0, 0xAF),
                bytes('a', ':', ' ', 0xED, 0xA0, 0x80),
                bytes('a', ':', ' ', 0xF4, 0x90, 0x80, 0x80),
                bytes('a', ':', ' ', 0xE3, 0x81));
    }

    @ParameterizedTest
    @MethodSource("notUtf8")
    void whatIsNotUtf8(byte[] content) {
        assertThatThrownBy(() -> Fields.of("f.yaml", content))
                .isInstanceOf(MalformedFileException.class)
                .hasMessageContaining("not UTF-8");
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        assertThat(of("\uFEFFa: 한국").text("a")).isEqualTo("한국");
    }

    @Test
    void whateverTheBytesAreItIsReadOrRefusedWithASentence() {
        byte[] sound = "id: a\nlist: [1, {x: y}]\nmap: {k: 'v'}\n# remark\n".getBytes(StandardCharsets.UTF_8);
        Random random = new Random(SEED);
        int read = 0;
        for (int round = 0; round < 20_000; round++) {
            byte[] broken = sound.clone();
            for (int change = random.nextInt(4); change >= 0; change--) {
                broken[random.nextInt(broken.length)] = random.nextBoolean()
                        ? (byte) random.nextInt(256)
                        : INDICATORS[random.nextInt(INDICATORS.length)];
            }
            try {
                Fields fields = Fields.of("f.yaml", broken);
                read += fields.names().isEmpty() ? 0 : 1;
            } catch (MalformedFileException refusal) {
                assertThat(refusal).as("seed %s, round %s", SEED, round).hasMessageStartingWith("f.yaml: ");
            }
        }
        assertThat(read).as("seed %s", SEED).isBetween(100, 19_900);
    }

    /** Not through a binary fraction, which has neither of these. */
    @ParameterizedTest
    @ValueSource(strings = {"0.50", "12345678.5", "9000000.000000001", "999999999999999999.999999999", "-7", "0"})
    void aNumberIsThatWhichIsWritten(String number) {
        assertThat(of("a: " + number).number("a")).isEqualByComparingTo(number);
    }

    @Test
    void namesKeepTheOrderOfTheFile() {
        assertThat(of("b: 1\na: 2\nc: 3").names()).isEqualTo(List.of("b", "a", "c"));
    }

    private static void refused(String yaml) {
        assertThatThrownBy(() -> of(yaml))
                .isInstanceOf(MalformedFileException.class)
                .hasMessageStartingWith("f.yaml: ");
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static Fields of(String yaml) {
        return Fields.of("f.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }
}

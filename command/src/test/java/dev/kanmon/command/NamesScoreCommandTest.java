package dev.kanmon.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.command.terminal.ExitCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs rely on that pipe pairs of names through {@code kanmon names score}. */
class NamesScoreCommandTest {
    private final InputStream before = System.in;

    @AfterEach
    void standardInputIsItsOwnAgain() {
        System.setIn(before);
    }

    @Test
    void oneNumberALineInOrder() {
        CommandRun run = score("KIM MINJI\tKIM MINJI\nKIM MINJI\tOKAMOTO TARO\r\nPARK\tPARK");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).isEmpty();
        List<Double> scores = run.out().lines().map(Double::valueOf).toList();
        assertThat(scores).hasSize(3).allSatisfy(score -> assertThat(score).isBetween(0.0, 1.0));
        assertThat(scores.get(0)).isGreaterThan(0.9).isGreaterThan(scores.get(1));
        assertThat(scores.get(2)).isGreaterThan(0.9);
    }

    @Test
    void aLineThatCannotBeReadScoresZeroAndIsTold() {
        byte[] input = "KIM MINJI\tKIM MINJI\nno tab\n\na\tb\tc\n?\tKIM\nKIM MINJI\tKIM MINJI\n"
                .getBytes(StandardCharsets.UTF_8);
        input[new String(input, StandardCharsets.UTF_8).indexOf('?')] = (byte) 0xFF;

        CommandRun run = score(input);

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE_INPUT);
        assertThat(run.out().lines().map(Double::valueOf).map(score -> score > 0))
                .containsExactly(true, false, false, false, false, true);
        assertThat(run.err().lines())
                .containsExactly(
                        "kanmon: line 2 has no tab between two names; it scores 0.",
                        "kanmon: line 3 has no tab between two names; it scores 0.",
                        "kanmon: line 4 has more than one tab; it scores 0.",
                        "kanmon: line 5 is not UTF-8; it scores 0.");
    }

    @Test
    void aLineWithoutEndCostsNoMoreThanItself() {
        String longest = "A\t" + "B".repeat(NamesScoreCommand.MAXIMUM_LINE_BYTES - 2);

        CommandRun run = score(longest + "\r\n" + longest + "B\n" + "C".repeat(1_000_000) + "\nKIM\tKIM\n");

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE_INPUT);
        assertThat(run.out().lines()).hasSize(4);
        assertThat(run.err().lines()).hasSize(2).allMatch(line -> line.contains("is longer than 16384 bytes"));
    }

    @Test
    void whoWaitsForAnAnswerGetsIt() throws IOException, InterruptedException {
        BlockingQueue<String> answers = new LinkedBlockingQueue<>();
        PipedInputStream asked = new PipedInputStream();
        System.setIn(asked);
        Thread command;
        try (PipedOutputStream asking = new PipedOutputStream(asked)) {
            PrintWriter out = new PrintWriter(new StringWriter()) {
                private final StringBuilder unflushed = new StringBuilder();

                @Override
                public void write(String text) {
                    unflushed.append(text);
                }

                @Override
                public void write(int character) {
                    unflushed.append((char) character);
                }

                @Override
                public void flush() {
                    unflushed.toString().lines().forEach(answers::add);
                    unflushed.setLength(0);
                }
            };
            command = Thread.ofPlatform()
                    .start(() -> Kanmon.commandLine().setOut(out).execute("names", "score"));
            for (int i = 0; i < 3; i++) {
                asking.write("KIM MINJI\tKIM MINJI\n".getBytes(StandardCharsets.UTF_8));
                asking.flush();
                assertThat(answers.poll(20, TimeUnit.SECONDS)).isNotNull();
            }
        }
        command.join(20_000);
        assertThat(command.isAlive()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 0.25, 1.0 / 3, 0.123456789012345, 1e-5, 3.0e-300, Double.MIN_VALUE, 0.999999999999})
    void numbersReadBackAsTheyAreAndHaveTheDigitsPromised(double number) {
        String text = SignificantDigits.of(number);

        assertThat(Double.parseDouble(text)).isEqualTo(number);
        assertThat(text.replaceFirst("E.*", "").replace(".", "").replaceFirst("^0+(?=.)", ""))
                .hasSizeGreaterThanOrEqualTo(number == 0 ? 1 : 9);
    }

    private static CommandRun score(String input) {
        return score(input.getBytes(StandardCharsets.UTF_8));
    }

    private static CommandRun score(byte[] input) {
        System.setIn(new ByteArrayInputStream(input));
        return CommandRun.of("names", "score");
    }
}

package dev.kanmon.server.passes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.pass.PassNumber;
import dev.kanmon.server.ledger.Ledger;
import dev.kanmon.server.ledger.LedgerVerdict;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PassCrashTest {
    private static final int KILLS = 3;
    private static final long SEED = 20261126;

    @TempDir
    private Path folder;

    @Test
    void aCrashLeavesNoPassUnrecordedAndNoneTwice() throws Exception {
        Random random = new Random(SEED);
        List<String> told = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = start();
            try (BufferedReader lines = process.inputReader(StandardCharsets.US_ASCII)) {
                int until = told.size() + 1 + random.nextInt(60);
                while (told.size() < until) {
                    told.addAll(issued(List.of(lines.readLine())));
                }
                // Not by the Process itself, which would close the pipe before it is read to its end.
                process.toHandle().destroyForcibly();
                told.addAll(issued(wholeLines(lines)));
            }
            assertThat(process.waitFor()).as("killed").isNotZero();
        }

        assertThat(told).as("seed " + SEED).doesNotHaveDuplicates();
        assertThat(Ledger.verify(folder)).isInstanceOf(LedgerVerdict.Sound.class);
        try (RegisterOnDisk world = new RegisterOnDisk(folder, Clock.systemUTC())) {
            for (String number : told) {
                IssuedPass pass =
                        world.register.numbered(new PassNumber(number)).orElseThrow();
                assertThat(pass.stands()).isTrue();
                assertThat(world.register.forms(pass)).isPresent();
            }
            int recorded = world.store.read(sql ->
                    sql.sql("select count(*) from pass").query(Integer.class).single());
            assertThat(world.ledger("pass.issued"))
                    .as("a line for each pass, told or not")
                    .hasSize(recorded);
            assertThat(recorded - told.size())
                    .as("at most one under way at each kill")
                    .isBetween(0, KILLS);
        }
    }

    private static List<String> issued(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(IssuingProcess.ISSUED))
                .map(line -> line.substring(IssuingProcess.ISSUED.length()))
                .toList();
    }

    /** What the killed process still had in the pipe; its last line may be half written. */
    private static List<String> wholeLines(BufferedReader lines) throws IOException {
        StringBuilder rest = new StringBuilder();
        for (int c = lines.read(); c >= 0; c = lines.read()) {
            rest.append((char) c);
        }
        return rest.substring(0, rest.lastIndexOf("\n") + 1).lines().toList();
    }

    private Process start() throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        IssuingProcess.class.getName(),
                        folder.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}

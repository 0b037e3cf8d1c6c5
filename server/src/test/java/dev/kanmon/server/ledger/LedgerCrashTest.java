package dev.kanmon.server.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kanmon.server.store.Store;
import dev.kanmon.server.store.StoreException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LedgerCrashTest {
    private static final int KILLS = 3;
    private static final long SEED = 20261122;

    @TempDir
    Path folder;

    @Test
    void whatAKilledProcessAcknowledgedIsThere() throws Exception {
        Random random = new Random(SEED);
        List<String> acknowledged = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = start(List.of());
            try (BufferedReader lines = process.inputReader(StandardCharsets.US_ASCII)) {
                int until = acknowledged.size() + 1 + random.nextInt(400);
                while (acknowledged.size() < until) {
                    acknowledged.addAll(acknowledged(List.of(lines.readLine())));
                }
                assertThatThrownBy(() -> Store.open(folder, Clock.systemUTC()))
                        .isInstanceOf(StoreException.class)
                        .hasMessageStartingWith("Another process uses " + folder);
                assertThat(Ledger.verify(folder)).as("while it writes").isInstanceOf(LedgerVerdict.Sound.class);
                // Not by the Process itself, which would close the pipe before it is read to its end.
                process.toHandle().destroyForcibly();
                acknowledged.addAll(acknowledged(wholeLines(lines)));
            }
            assertThat(process.waitFor()).as("killed").isNotZero();
            assertThereAndSound(acknowledged);
        }
    }

    /** A limit on the size of files stands for a full disk: writes to the log fail, at the commit too. */
    @Test
    void whatAProcessAcknowledgedBeforeItsDiskWasFullIsThere() throws Exception {
        Process process = start(List.of("sh", "-c", "ulimit -f 6000; exec \"$@\"", "sh"));
        List<String> printed =
                process.inputReader(StandardCharsets.US_ASCII).lines().toList();
        assertThat(process.waitFor()).as("ended in order").isZero();
        List<String> acknowledged = acknowledged(printed);
        List<String> failures = printed.stream()
                .filter(line -> line.startsWith(LedgerProcess.FAILED))
                .toList();

        assertThat(failures)
                .hasSize(LedgerProcess.CALLERS)
                .allSatisfy(line -> assertThat(line).contains("written"));
        assertThat(acknowledged).hasSizeGreaterThan(100);
        assertThereAndSound(acknowledged);
    }

    private void assertThereAndSound(List<String> acknowledged) {
        assertThat(Ledger.verify(folder)).isInstanceOf(LedgerVerdict.Sound.class);
        try (Store store = Store.open(folder, Clock.systemUTC())) {
            LedgerHead head = new Ledger(store).head();
            assertThat(Ledger.verify(folder)).isEqualTo(new LedgerVerdict.Sound(head.number(), head));
            for (String line : acknowledged) {
                String[] parts = line.split(" ", -1);
                LedgerEntry entry = store.read(sql -> LedgerTable.entry(sql, Long.parseLong(parts[0])))
                        .orElseThrow(() -> new AssertionError("lost: " + line));
                assertThat(entry.body()).contains(parts[1]);
                assertThat(store.keys()
                                .open(UUID.fromString(parts[1]), HexFormat.of().parseHex(parts[2]), "crash"))
                        .hasValue("plain".getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    private static List<String> acknowledged(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(LedgerProcess.ACKNOWLEDGED))
                .map(line -> line.substring(LedgerProcess.ACKNOWLEDGED.length()))
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

    private Process start(List<String> before) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                LedgerProcess.class.getName(),
                folder.toString()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}

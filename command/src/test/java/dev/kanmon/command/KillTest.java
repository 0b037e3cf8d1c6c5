package dev.kanmon.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.messages.Traveller;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever was answered is there after SIGKILL. */
class KillTest {
    private static final int LISTS = 40;

    @TempDir
    private Path folder;

    @Test
    void killedRightAfterAnAnswerNothingAnsweredIsLost() throws Exception {
        Path data = folder.resolve("data");
        Path log = folder.resolve("log");
        byte[] message = list(1);
        byte[] answer;
        try (ServerProcess server = ServerProcess.start(data, log)) {
            answer = server.send(message).body();
            server.kill();
        }
        CommandRun verified = CommandRun.of("ledger", "verify", "--data", data.toString());
        assertThat(verified.code()).as(verified.err()).isZero();
        // registry in force, basis loaded, first link made, message received, three decisions, answered
        assertThat(verified.out()).contains("8 entries");
        try (ServerProcess server = ServerProcess.start(data, log)) {
            assertThat(server.send(message).body()).isEqualTo(answer);
        }
    }

    /** Replay with the seed that a failure prints: {@code -Dkanmon.seed=N}. */
    @Test
    void killedInTheMiddleOfManyEveryAnswerGivenStands() throws Exception {
        long seed = Long.getLong("kanmon.seed", System.nanoTime());
        Path data = folder.resolve("data");
        Path log = folder.resolve("log");
        Map<Integer, byte[]> answered = new LinkedHashMap<>();
        ConcurrentLinkedQueue<Integer> numbers = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < LISTS; i++) {
            numbers.add(i);
        }
        int killAt = 5 + new Random(seed).nextInt(LISTS - 10);
        try (ServerProcess server = ServerProcess.start(data, log)) {
            List<Thread> senders = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                senders.add(Thread.ofVirtual().start(() -> sendAll(server, numbers, answered, killAt)));
            }
            for (Thread sender : senders) {
                sender.join();
            }
        }
        String replay = "replay with -Dkanmon.seed=" + seed;
        assertThat(answered).as(replay).hasSizeGreaterThanOrEqualTo(killAt);
        CommandRun verified = CommandRun.of("ledger", "verify", "--data", data.toString());
        assertThat(verified.code()).as("%s: %s", replay, verified.err()).isZero();
        try (ServerProcess server = ServerProcess.start(data, log)) {
            for (Map.Entry<Integer, byte[]> one : answered.entrySet()) {
                assertThat(server.send(list(one.getKey())).body()).as(replay).isEqualTo(one.getValue());
            }
        }
    }

    private static void sendAll(
            ServerProcess server, ConcurrentLinkedQueue<Integer> numbers, Map<Integer, byte[]> answered, int killAt) {
        for (Integer number = numbers.poll(); number != null; number = numbers.poll()) {
            try {
                byte[] answer = server.send(list(number)).body();
                synchronized (answered) {
                    answered.put(number, answer);
                    if (answered.size() == killAt) {
                        server.kill();
                        return;
                    }
                }
            } catch (IOException killed) {
                return;
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static byte[] list(int number) {
        Traveller[] travellers = new Traveller[3];
        for (int i = 0; i < travellers.length; i++) {
            travellers[i] =
                    TestLists.passenger("R" + number + "X" + i, "KIM", "MINJI", String.format("M%03dA%04d", number, i));
        }
        return TestLists.message("C" + number, travellers);
    }
}

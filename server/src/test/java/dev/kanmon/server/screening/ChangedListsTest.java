package dev.kanmon.server.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.check.Basis;
import dev.kanmon.server.TestServer;
import dev.kanmon.server.access.LedgerLines;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A changed list under a running server. */
class ChangedListsTest {
    /** Far more than two looks take on any machine. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final String HEAD = "# source: Police\n# expires: 2027-01-31\nid,name\n";

    @TempDir
    private Path folder;

    @Test
    void takesEffectAndIsInTheLedger() throws Exception {
        Path lists = Files.createDirectory(folder.resolve("lists"));
        Path list = lists.resolve("home.csv");
        Files.writeString(list, HEAD + "1,KIM MINJUN\n");
        try (TestServer server = new TestServer(folder.resolve("store"), Map.of("kanmon.lists.interval", "20ms"))) {
            CurrentBasis current = server.context().getBean(CurrentBasis.class);
            Basis before = current.get();
            Files.writeString(list, HEAD + "1,KIM MINJUN\n2,HAN GARAM\n");
            Basis after = changed(current, before);
            assertThat(after.lists())
                    .singleElement()
                    .satisfies(one -> assertThat(one.size()).isEqualTo(2));
            assertThat(before.lists().getFirst().size())
                    .as("whoever is screened meanwhile keeps the basis they began with")
                    .isEqualTo(1);
            assertThat(LedgerLines.kinds(server))
                    .containsExactly("agreement.in-force", "basis.loaded", "list.changed", "basis.loaded");
            assertThat(LedgerLines.bodies(server).get(2))
                    .isEqualTo("{\"added\":1,\"before\":\""
                            + before.lists().getFirst().version()
                            + "\",\"changed\":0,\"entries\":2,\"list\":\"home\",\"removed\":0,\"version\":\""
                            + after.lists().getFirst().version() + "\"}");
            assertThat(LedgerLines.bodies(server).get(3))
                    .contains(after.lists().getFirst().citation());
        }
    }

    @Test
    void nobodyLooksWhereTheIntervalIsZero() {
        try (TestServer server = new TestServer(folder.resolve("store"), Map.of("kanmon.lists.interval", "0"))) {
            assertThat(server.context().getBean(ListWatch.class).isRunning()).isFalse();
            assertThat(server.context().getBean(CurrentBasis.class).get().lists())
                    .isEqualTo(List.of());
        }
    }

    private static Basis changed(CurrentBasis current, Basis before) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (current.get().equals(before) && System.nanoTime() < end) {
            Thread.sleep(10);
        }
        assertThat(current.get()).isNotEqualTo(before);
        return current.get();
    }
}

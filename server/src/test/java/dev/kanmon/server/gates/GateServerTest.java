package dev.kanmon.server.gates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.server.MovableClock;
import dev.kanmon.server.TestServer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gate page on what the server gives out itself. */
class GateServerTest {
    private final Instant now = Instant.now();

    @Test
    void takesTheTrustAndTheListsThatTheServerGivesOut(@TempDir Path folder) {
        Issued foreign = new Issued(new SealWorld("elsewhere", now), now);
        try (GateVisit visit = GateVisit.with(folder.resolve("profile"));
                TestServer server = new TestServer(folder.resolve("store"), new MovableClock(now))) {
            visit.open(server.url("/gate").toString());

            for (String state : List.of("JPN", "KOR")) {
                assertThat(visit.run(
                                "return document.querySelector('#standing [data-state=" + state + "]')?.dataset.word"))
                        .as(state)
                        .isEqualTo("FRESH");
            }
            assertThat(visit.text("alerts")).isEmpty();
            visit.scan(foreign.barcode(foreign.content()));
            visit.awaitVerdict("SIGNER_UNKNOWN");
        }
    }
}

package dev.kanmon.server.retention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.server.TestServer;
import dev.kanmon.server.store.DataKey;
import dev.kanmon.server.store.KeyPurpose;
import dev.kanmon.server.store.Keys;
import dev.kanmon.server.store.Store;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No data outlive their date while the server runs. */
class RetentionTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsDueIsGoneAndWhatIsNotStays() {
        try (TestServer server = new TestServer(folder)) {
            Store store = server.context().getBean(Store.class);
            Keys keys = store.keys();
            DataKey due = keys.create(KeyPurpose.MESSAGE, TestServer.START.plus(Duration.ofDays(4)));
            DataKey later = keys.create(KeyPurpose.TRAVELLER, TestServer.START.plus(Duration.ofHours(97)));
            byte[] message = keys.seal(due, "message".getBytes(StandardCharsets.UTF_8), "test");
            byte[] record = keys.seal(later, "record".getBytes(StandardCharsets.UTF_8), "test");
            store.write(tx -> {
                tx.keep(due);
                tx.keep(later);
                return tx.now();
            });
            Retention retention = server.context().getBean(Retention.class);

            server.clock().forward(Duration.ofDays(4).minusMillis(1));
            retention.destroyDue();
            assertThat(keys.open(due.id(), message, "test"))
                    .as("a moment before its date")
                    .isPresent();

            server.clock().forward(Duration.ofMillis(1));
            retention.destroyDue();
            assertThat(keys.open(due.id(), message, "test")).isEmpty();
            assertThat(keys.open(later.id(), record, "test")).isPresent();
        }
    }
}

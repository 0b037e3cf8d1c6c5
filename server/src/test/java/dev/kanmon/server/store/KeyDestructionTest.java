package dev.kanmon.server.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyDestructionTest {
    /** 23:30 on the last of November in UTC, the first of December in Seoul and Tokyo: the month is UTC's. */
    private static final Instant NOW = Instant.parse("2026-11-30T23:30:00Z");

    private static final Instant LATER = NOW.plus(Duration.ofDays(4));
    private static final byte[] PLAIN = "what was sealed".getBytes(UTF_8);

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = openAt(NOW);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void keysAreDestroyedOnTheirDateAndNotBefore() {
        DataKey message = kept(KeyPurpose.MESSAGE, LATER);
        DataKey traveller = kept(KeyPurpose.TRAVELLER, LATER.plusSeconds(1));
        DataKey account = kept(store.keys().create(KeyPurpose.ACCOUNT));
        byte[] sealed = store.keys().seal(message, PLAIN, "m");

        assertThat(store.keys().destroyDue(LATER.minusNanos(1000)).isEmpty()).isTrue();
        assertThat(store.keys().destroyDue(LATER).keys()).isEqualTo(Map.of(KeyPurpose.MESSAGE, List.of(message.id())));
        assertThat(store.keys().open(message.id(), sealed, "m")).isEmpty();
        assertThat(store.keys().destroyDue(LATER.plusSeconds(1)).keys())
                .isEqualTo(Map.of(KeyPurpose.TRAVELLER, List.of(traveller.id())));
        assertThat(store.keys().open(account.id(), store.keys().seal(account, PLAIN, "a"), "a"))
                .hasValue(PLAIN);
        store.keys().destroy(account.id());
        assertThat(store.keys().open(account.id(), store.keys().seal(account, PLAIN, "a"), "a"))
                .isEmpty();
    }

    @Test
    void whatIsAnnouncedIsWhatIsDestroyedAndAFailedAnnouncementKeepsIt() {
        DataKey key = kept(KeyPurpose.MESSAGE, LATER);
        byte[] sealed = store.keys().seal(key, PLAIN, "m");

        assertThatThrownBy(() -> store.keys().destroyDue(LATER, due -> {
                    throw new IllegalStateException("no line");
                }))
                .hasMessage("no line");
        assertThat(store.keys().open(key.id(), sealed, "m")).hasValue(PLAIN);

        List<Destroyed> announced = new ArrayList<>();
        Destroyed destroyed = store.keys().destroyDue(LATER, announced::add);
        assertThat(announced).containsExactly(destroyed);
    }

    /** Neither the wrapped bytes nor any eight of them in a row are in any file of the store, running or closed. */
    @Test
    void aDestroyedKeyLeavesNoTraceInAnyFile() throws Exception {
        List<DataKey> keys = new ArrayList<>();
        for (int round = 0; round < 30; round++) {
            store.write(tx -> {
                for (int i = 0; i < 60; i++) {
                    DataKey key =
                            store.keys().create(KeyPurpose.TRAVELLER, NOW.plusSeconds(keys.size() * 7919L % 1000));
                    tx.keep(key);
                    keys.add(key);
                }
                return keys.size();
            });
        }
        Map<UUID, byte[]> wrapped = wrapped();
        assertThat(wrapped).hasSize(1800);
        assertThat(tracesOf(wrapped.values())).isPositive();

        Destroyed destroyed = store.keys().destroyDue(NOW.plusSeconds(600));
        List<byte[]> gone =
                destroyed.of(KeyPurpose.TRAVELLER).stream().map(wrapped::get).toList();

        assertThat(gone).hasSizeBetween(1000, 1200);
        assertThat(tracesOf(gone)).isZero();
        store.close();
        assertThat(tracesOf(gone)).isZero();
        store = openAt(NOW);
        assertThat(wrapped().keySet()).doesNotContainAnyElementsOf(destroyed.of(KeyPurpose.TRAVELLER));
    }

    @Test
    void aMonthlyKeyGoesWithTheLastKeyItWraps() {
        DataKey november = kept(KeyPurpose.MESSAGE, LATER);
        store.close();
        store = openAt(LATER);
        DataKey december = kept(KeyPurpose.MESSAGE, LATER.plusSeconds(9));
        assertThat(monthlyKeys()).containsExactly("2026-11.key", "2026-12.key");

        store.keys().destroy(november.id());

        assertThat(monthlyKeys()).containsExactly("2026-12.key");
        assertThat(store.keys().open(december.id(), store.keys().seal(december, PLAIN, "m"), "m"))
                .hasValue(PLAIN);
    }

    private Store openAt(Instant now) {
        return Store.open(folder.resolve("data"), Clock.fixed(now, ZoneOffset.UTC));
    }

    private Path keysFolder() {
        return folder.resolve("data").resolve("keys");
    }

    private DataKey kept(KeyPurpose purpose, Instant destroyAt) {
        return kept(store.keys().create(purpose, destroyAt));
    }

    private DataKey kept(DataKey key) {
        store.write(tx -> {
            tx.keep(key);
            return key.id();
        });
        return key;
    }

    private List<String> monthlyKeys() {
        return Arrays.stream(keysFolder().toFile().list())
                .filter(name -> name.startsWith("2026-"))
                .sorted()
                .toList();
    }

    private Map<UUID, byte[]> wrapped() throws Exception {
        return WrappedKeys.in(keysFolder());
    }

    private long tracesOf(Iterable<byte[]> wrapped) throws Exception {
        return WrappedKeys.traces(folder, wrapped);
    }
}

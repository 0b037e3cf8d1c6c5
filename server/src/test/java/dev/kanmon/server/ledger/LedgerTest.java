package dev.kanmon.server.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kanmon.clearance.decision.BasisVersions;
import dev.kanmon.clearance.decision.FindingCode;
import dev.kanmon.clearance.decision.Outcome;
import dev.kanmon.messages.cusres.Directive;
import dev.kanmon.server.store.Destroyed;
import dev.kanmon.server.store.KeyPurpose;
import dev.kanmon.server.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
    private static final Instant NOW = Instant.parse("2026-11-22T01:02:03.456789Z");
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);
    private static final UUID THREE = new UUID(0, 3);

    @TempDir
    Path folder;

    private Store store;
    private Ledger ledger;

    @BeforeEach
    void open() {
        store = Store.open(folder, Clock.fixed(NOW, ZoneOffset.UTC));
        ledger = new Ledger(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void anEmptyLedgerIsSound() {
        assertThat(Ledger.verify(folder)).isEqualTo(new LedgerVerdict.Sound(0, new LedgerHead(0, "0".repeat(64))));
    }

    @Test
    void entriesAreNumberedFromOneAndGoOnAfterReopening() {
        assertThat(append(new LedgerEvent.SignedIn(ONE))).isEqualTo(1);
        assertThat(append(new LedgerEvent.SignedOut(ONE))).isEqualTo(2);
        LedgerHead head = ledger.head();
        assertThat(Ledger.verify(folder)).isEqualTo(new LedgerVerdict.Sound(2, head));

        store.close();
        open();

        assertThat(ledger.head()).isEqualTo(head);
        assertThat(append(new LedgerEvent.SignedIn(ONE))).isEqualTo(3);
        assertThat(Ledger.verify(folder)).isEqualTo(new LedgerVerdict.Sound(3, ledger.head()));
    }

    @Test
    void anEntryIsItsMomentItsKindAndItsEventAsCanonicalJson() {
        append(new LedgerEvent.TravellerDecided(
                ONE,
                TWO,
                THREE,
                Outcome.REFER,
                Directive.HOLD,
                List.of(FindingCode.DOCUMENT_EXPIRED),
                new BasisVersions(List.of("entry-kr-in-jp-3@1"), List.of("sample@2"), "0.1.0"),
                "ab".repeat(32),
                null));

        LedgerEntry entry = store.read(sql -> LedgerTable.entry(sql, 1)).orElseThrow();
        assertThat(entry.kind()).isEqualTo("traveller.decided");
        // 2026-11-22T01:02:03.456789Z by date -u -d ... +%s
        assertThat(entry.at()).isEqualTo(1_795_309_323_456_789L);
        assertThat(entry.body())
                .isEqualTo(
                        "{\"basis\":{\"agreements\":[\"entry-kr-in-jp-3@1\"],\"engine\":\"0.1.0\",\"lists\":[\"sample@2\"]},"
                                + "\"decision\":\"00000000-0000-0000-0000-000000000001\",\"directive\":\"HOLD\","
                                + "\"findings\":[\"DOCUMENT_EXPIRED\"],\"inputsCommitment\":\"" + "ab".repeat(32)
                                + "\","
                                + "\"message\":\"00000000-0000-0000-0000-000000000003\",\"outcome\":\"REFER\","
                                + "\"voyage\":\"00000000-0000-0000-0000-000000000002\"}");
    }

    @Test
    void aWorkThatFailsLeavesNoEntryAndNoGap() {
        append(new LedgerEvent.SignedIn(ONE));
        assertThatThrownBy(() -> store.write(tx -> {
                    ledger.append(tx, new LedgerEvent.SignedOut(ONE));
                    ledger.append(tx, new LedgerEvent.SignedOut(TWO));
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(append(new LedgerEvent.SignedIn(TWO))).isEqualTo(2);
        assertThat(Ledger.verify(folder)).isEqualTo(new LedgerVerdict.Sound(2, ledger.head()));
    }

    @Test
    void aGroupThatCannotBeCommittedLeavesNoEntryAndNoGap() {
        append(new LedgerEvent.SignedIn(ONE));
        store.write(
                tx -> tx.sql().sql("create table whole (id bigint primary key)").update());
        store.write(tx -> tx.sql()
                .sql("create table part (whole bigint references whole (id) deferrable initially deferred)")
                .update());
        assertThatThrownBy(() -> store.write(tx -> {
                    tx.sql().sql("insert into part values (1)").update();
                    return ledger.append(tx, new LedgerEvent.SignedOut(ONE));
                }))
                .hasMessageContaining("Nothing of this was written");

        assertThat(append(new LedgerEvent.SignedIn(TWO))).isEqualTo(2);
        assertThat(Ledger.verify(folder)).isEqualTo(new LedgerVerdict.Sound(2, ledger.head()));
    }

    @Test
    void ourOwnCodeCannotChangeDropOrReplaceWhatStands() {
        append(new LedgerEvent.SignedIn(ONE));
        for (String change : List.of(
                "update ledger set body = '{}'",
                "delete from ledger",
                "insert or replace into ledger select * from ledger",
                "insert into ledger select partition, 3, at, kind, body, prev, hash from ledger",
                "update ledger_root set at = 0",
                "delete from ledger_root",
                "insert or replace into ledger_root select * from ledger_root")) {
            assertThatThrownBy(() -> store.write(tx -> tx.sql().sql(change).update()))
                    .as(change)
                    .hasStackTraceContaining("the ledger ");
        }
        assertThat(Ledger.verify(folder)).isEqualTo(new LedgerVerdict.Sound(1, ledger.head()));
    }

    @Test
    void anEntryWithoutBoundsIsRefused() {
        List<UUID> tooMany = new ArrayList<>();
        for (int i = 0; i < 25_000; i++) {
            tooMany.add(new UUID(0, i));
        }

        assertThatThrownBy(() -> append(new LedgerEvent.KeysDestroyed(KeyPurpose.MESSAGE, tooMany)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(append(new LedgerEvent.SignedIn(ONE))).isEqualTo(1);
    }

    @Test
    void manyCallersMakeOneChainInTheOrderOfTheirNumbers() throws Exception {
        long callers = 48;
        long each = 20;
        List<Long> numbers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Long>>> done = new ArrayList<>();
            for (int caller = 0; caller < callers; caller++) {
                done.add(threads.submit(() -> LongStream.range(0, each)
                        .map(i -> append(new LedgerEvent.SignedIn(ONE)))
                        .boxed()
                        .toList()));
            }
            for (Future<List<Long>> one : done) {
                assertThat(one.get()).isSorted();
                numbers.addAll(one.get());
            }
        }

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, callers * each).boxed().toList());
        assertThat(Ledger.verify(folder)).isEqualTo(new LedgerVerdict.Sound(callers * each, ledger.head()));
        long roots = store.read(sql ->
                sql.sql("select count(*) from ledger_root").query(Long.class).single());
        assertThat(roots).isBetween(1L, callers * each - 1);
    }

    @Test
    void destroyedKeysHaveTheirLine() {
        UUID key = store.write(tx -> {
            var created = store.keys().create(KeyPurpose.MESSAGE, NOW);
            tx.keep(created);
            return created.id();
        });

        Destroyed destroyed = ledger.destroyDue(NOW);

        assertThat(destroyed.of(KeyPurpose.MESSAGE)).containsExactly(key);
        assertThat(store.read(sql -> LedgerTable.entry(sql, 1)).orElseThrow().body())
                .isEqualTo("{\"keys\":[\"" + key + "\"],\"purpose\":\"MESSAGE\"}");
        assertThat(ledger.destroyDue(NOW).isEmpty()).isTrue();
        assertThat(ledger.head().number()).isEqualTo(1);
    }

    private long append(LedgerEvent event) {
        return store.write(tx -> ledger.append(tx, event));
    }
}

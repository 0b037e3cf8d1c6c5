package dev.kanmon.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupCommitTest {
    @TempDir
    Path folder;

    private final AtomicInteger commits = new AtomicInteger();
    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("data"), Clock.systemUTC());
        store.write(tx -> tx.sql()
                .sql("create table thing (value bigint not null primary key)")
                .update());
        store.follow(new CommitHook() {
            @Override
            public void beforeCommit(Transaction tx) {}

            @Override
            public void afterCommit() {
                commits.incrementAndGet();
            }
        });
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void manyCallersShareCommitsAndEachFindsItsOwnWriteDone() throws Exception {
        int callers = 64;
        int each = 25;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> done = new ArrayList<>();
            for (int caller = 0; caller < callers; caller++) {
                long first = (long) caller * each;
                done.add(threads.submit(() -> {
                    for (long value = first; value < first + each; value++) {
                        long written = value;
                        long answered = store.write(tx -> insert(tx, written));
                        assertThat(answered).isEqualTo(written);
                        assertThat(stands(written)).isTrue();
                    }
                }));
            }
            for (Future<?> one : done) {
                one.get();
            }
        }

        assertThat(values())
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.range(0, (long) callers * each).boxed().toList());
        assertThat(commits).hasValueLessThan(callers * each);
    }

    @Test
    void aWorkThatFailsIsUndoneAloneAndItsCallerAloneHears() throws Exception {
        List<Future<Long>> group = inOneGroup(List.of(
                tx -> insert(tx, 1),
                tx -> {
                    insert(tx, 2);
                    throw new IllegalArgumentException("no");
                },
                tx -> insert(tx, 3),
                tx -> insert(tx, 1),
                tx -> insert(tx, 4)));

        assertThat(group.get(0).get()).isEqualTo(1L);
        assertThatThrownBy(() -> group.get(1).get())
                .cause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no");
        assertThat(group.get(2).get()).isEqualTo(3L);
        assertThatThrownBy(() -> group.get(3).get()).hasStackTraceContaining("UNIQUE");
        assertThat(group.get(4).get()).isEqualTo(4L);
        assertThat(values()).containsExactly(1L, 3L, 4L);
        assertThat(commits).hasValue(1);
    }

    @Test
    void worksRunInTheOrderInWhichTheyCame() throws Exception {
        List<Store.Work<Long>> works = new ArrayList<>();
        List<Long> order = new ArrayList<>();
        for (long value = 0; value < 100; value++) {
            long written = value;
            works.add(tx -> {
                order.add(written);
                return insert(tx, written);
            });
        }
        for (Future<Long> one : inOneGroup(works)) {
            one.get();
        }

        assertThat(order).isSorted().hasSize(100);
    }

    @Test
    void whenTheCommitFailsEveryCallerHearsItAndTheWriterGoesOn() throws Exception {
        store.write(tx -> tx.sql()
                .sql("create table part (thing bigint references thing (value) deferrable initially deferred)")
                .update());
        List<String> undone = new ArrayList<>();

        List<Future<Long>> group = inOneGroup(List.of(
                tx -> {
                    tx.ifUndone(() -> undone.add("first"));
                    return insert(tx, 1);
                },
                tx -> {
                    tx.ifUndone(() -> undone.add("second"));
                    return (long) tx.sql().sql("insert into part values (99)").update();
                }));

        for (Future<Long> one : group) {
            assertThatThrownBy(one::get)
                    .cause()
                    .isInstanceOf(StoreException.class)
                    .hasMessage("Nothing of this was written: SQLite reports SQLITE_CONSTRAINT_FOREIGNKEY.");
        }
        assertThat(undone).containsExactly("second", "first");
        assertThat(values()).isEmpty();

        store.write(tx -> insert(tx, 2));
        assertThat(values()).containsExactly(2L);
    }

    @Test
    void aFullFileFailsThoseItCannotTakeAndNobodyIsToldOtherwise() {
        String pages = store.read(
                sql -> sql.sql("pragma page_count").query(String.class).single());
        store.write(tx -> tx.sql()
                .sql("pragma max_page_count = " + (Integer.parseInt(pages) + 2))
                .query(String.class)
                .single());
        store.write(tx -> tx.sql().sql("create table big (bytes blob)").update());

        assertThatThrownBy(() -> store.write(tx -> tx.sql()
                        .sql("insert into big values (zeroblob(100000))")
                        .update()))
                .hasStackTraceContaining("SQLITE_FULL");

        store.write(tx -> insert(tx, 7));
        assertThat(values()).containsExactly(7L);
    }

    @Test
    void whatIsTooMuchToWaitForIsRefusedAtOnce() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Long> first = threads.submit(() -> store.write(tx -> waiting(running, release)));
            running.await();
            AtomicInteger busy = new AtomicInteger();
            CompletableFuture<Void> refused = new CompletableFuture<>();
            for (long value = 0; value < WriteQueue.WAITING + 10; value++) {
                long written = value;
                threads.execute(() -> {
                    try {
                        store.write(tx -> insert(tx, written));
                    } catch (BusyException e) {
                        if (busy.incrementAndGet() == 10) {
                            refused.complete(null);
                        }
                    }
                });
            }
            refused.get();
            release.countDown();
            assertThat(first.get()).isEqualTo(0L);
        }

        assertThat(values()).hasSize(WriteQueue.WAITING);
    }

    @Test
    void closingFinishesWhatWaits() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.execute(() -> store.write(tx -> waiting(running, release)));
            running.await();
            Future<Long> waits = threads.submit(() -> store.write(tx -> insert(tx, 5)));
            await(1);
            Future<?> closed = threads.submit(store::close);
            release.countDown();
            closed.get();
            assertThat(waits.get()).isEqualTo(5L);
        }
    }

    /** Holds the writer until all works wait, so that they make one group. */
    private <T> List<Future<T>> inOneGroup(List<Store.Work<T>> works) throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.execute(() -> store.write(tx -> waiting(running, release)));
            running.await();
            List<Future<T>> results = new ArrayList<>();
            for (Store.Work<T> work : works) {
                results.add(threads.submit(() -> store.write(work)));
                await(results.size());
            }
            commits.set(-1);
            release.countDown();
            return results;
        }
    }

    private void await(int waiting) {
        while (store.waiting() < waiting) {
            Thread.onSpinWait();
        }
    }

    /** Keeps the writer busy until it is released, and for so long that nothing joins its group. */
    private static long waiting(CountDownLatch running, CountDownLatch release) {
        long start = System.nanoTime();
        running.countDown();
        try {
            release.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        while (System.nanoTime() - start < Writer.GROUP_NANOS) {
            Thread.onSpinWait();
        }
        return 0;
    }

    private static long insert(Transaction tx, long value) {
        tx.sql().sql("insert into thing values (?)").params(value).update();
        return value;
    }

    private boolean stands(long value) {
        return store.read(sql -> sql.sql("select value from thing where value = ?")
                .params(value)
                .query(Long.class)
                .optional()
                .isPresent());
    }

    private List<Long> values() {
        return store.read(sql -> sql.sql("select value from thing order by rowid")
                .query(Long.class)
                .list());
    }
}

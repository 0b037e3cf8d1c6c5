package dev.kanmon.command.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A delivery of many parcels. Used once; {@link #stop} may come from any thread. */
public final class Delivery {
    /** Parcels whose time has come and that wait for their turn; beyond, the clock waits for the server. */
    private static final int MOST_WAITING = 1024;

    /** So many parcels lost one after the other, each after all its tries, and nobody will ever answer. */
    static final int LOST_IN_A_ROW = 16;

    /** How long requests under way at a stop are waited for. */
    private static final Duration LAST_ANSWERS = Duration.ofSeconds(5);

    private final DeliveryPlan plan;
    private final Consumer<Delivered> ended;
    private final Halt halt = new Halt();
    private final Semaphore places;
    private final Semaphore waiting = new Semaphore(MOST_WAITING);
    private final AtomicInteger lost = new AtomicInteger();

    /** What waits behind the parcel of a voyage that is under way; guarded by itself. */
    private final Map<String, Deque<Parcel>> lanes = new HashMap<>();

    /**
     * Prepares a delivery.
     *
     * @param ended told of each parcel at its end, one after the other but from several threads
     */
    public Delivery(DeliveryPlan plan, Consumer<Delivered> ended) {
        this.plan = plan;
        this.ended = ended;
        // Fair, so that the parcels of different voyages leave about in the order of their times.
        places = new Semaphore(plan.parallel(), true);
    }

    /** How a delivery ended. */
    public enum End {
        /** Every parcel came to its end. */
        COMPLETE,
        /** Somebody stopped it; what had not been sent was not. */
        STOPPED,
        /** The server had not answered for long; what had not been sent was not. */
        SERVER_GONE
    }

    /**
     * Sends all parcels and returns when each has come to its end.
     *
     * @param parcels in the order of their times
     * @throws NoServerException where the first shows that there is nobody to send to; nothing was delivered then
     */
    public End deliver(List<Parcel> parcels) throws NoServerException {
        if (parcels.isEmpty()) {
            return End.COMPLETE;
        }
        Instant start = parcels.getFirst().at();
        long began = System.nanoTime();
        try (Post post = new Post(plan, halt)) {
            end(post.first(parcels.getFirst()));
            ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
            for (Parcel parcel : parcels.subList(1, parcels.size())) {
                if (halt.within(untilDue(parcel, start, began)) || !enter(parcel, post, senders)) {
                    break;
                }
            }
            finish(senders);
        }
        if (lost.get() >= LOST_IN_A_ROW) {
            return End.SERVER_GONE;
        }
        return halt.isSet() ? End.STOPPED : End.COMPLETE;
    }

    /** Sends no further parcel. Those under way get their answers, if these come soon. */
    public void stop() {
        halt.set();
    }

    private Duration untilDue(Parcel parcel, Instant start, long began) {
        if (plan.speed() == DeliveryPlan.AT_ONCE) {
            return Duration.ZERO;
        }
        double due = Duration.between(start, parcel.at()).toNanos() / plan.speed();
        return Duration.ofNanos(Math.max(0, (long) due - (System.nanoTime() - began)));
    }

    private boolean enter(Parcel parcel, Post post, ExecutorService senders) {
        while (!acquired(waiting)) {
            if (halt.isSet()) {
                return false;
            }
        }
        synchronized (lanes) {
            Deque<Parcel> lane = lanes.get(parcel.voyage());
            if (lane != null) {
                lane.add(parcel);
                return true;
            }
            lanes.put(parcel.voyage(), new ArrayDeque<>(List.of(parcel)));
        }
        senders.execute(() -> drain(parcel.voyage(), post));
        return true;
    }

    /** Waits for a permit, but not past a stop. */
    private boolean acquired(Semaphore permits) {
        try {
            return permits.tryAcquire(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException given) {
            halt.set();
            return false;
        }
    }

    private void drain(String voyage, Post post) {
        for (Parcel next = next(voyage); next != null; next = next(voyage)) {
            // A parcel holds its place through its pauses: a server in trouble gets fewer requests, not more.
            places.acquireUninterruptibly();
            try {
                if (!halt.isSet()) {
                    end(post.send(next));
                }
            } finally {
                places.release();
                waiting.release();
            }
        }
    }

    private @Nullable Parcel next(String voyage) {
        synchronized (lanes) {
            Deque<Parcel> lane = lanes.get(voyage);
            Parcel next = lane == null ? null : lane.poll();
            if (next == null) {
                lanes.remove(voyage);
            }
            return next;
        }
    }

    private void end(Delivered delivered) {
        // A server that says of one list that it failed on it is there for the next.
        boolean answers = switch (delivered.fate()) {
            case Fate.Answered answered -> true;
            case Fate.Refused refused -> true;
            case Fate.Undelivered undelivered ->
                delivered.tries() <= plan.pauses().size();
        };
        synchronized (this) {
            ended.accept(delivered);
        }
        if (answers) {
            lost.set(0);
        } else if (!halt.isSet() && lost.incrementAndGet() >= LOST_IN_A_ROW) {
            halt.set();
        }
    }

    private void finish(ExecutorService senders) {
        senders.shutdown();
        try {
            while (!senders.awaitTermination(100, TimeUnit.MILLISECONDS)) {
                if (halt.isSet()) {
                    senders.awaitTermination(LAST_ANSWERS.toMillis(), TimeUnit.MILLISECONDS);
                    senders.shutdownNow();
                }
            }
        } catch (InterruptedException given) {
            halt.set();
            senders.shutdownNow();
        }
    }
}

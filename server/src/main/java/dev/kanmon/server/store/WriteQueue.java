package dev.kanmon.server.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** What waits for the writer, in the order in which it came. */
final class WriteQueue {
    /** At some thousands of works a second, what waits at the end of a full queue still makes a deadline of 2 s. */
    static final int WAITING = 4_096;
    /** Bounds how long the first caller of a group waits for the last, and what one commit adds to the log. */
    static final int GROUP = 256;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final Queue<Write<?>> waiting = new ArrayDeque<>();
    private @Nullable StoreException closed;

    /** Puts a work at the end; a {@link StoreException} where nothing is taken any more. */
    void add(Write<?> write) {
        lock.lock();
        try {
            if (closed != null) {
                throw new StoreException(closed.getMessage(), closed);
            }
            if (waiting.size() == WAITING) {
                throw new BusyException(WAITING + " works wait to be written already; try again in a moment.");
            }
            waiting.add(write);
            arrived.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for the next group; an empty one once the queue is closed and nothing waits. */
    List<Write<?>> next() {
        lock.lock();
        try {
            while (waiting.isEmpty() && closed == null) {
                arrived.awaitUninterruptibly();
            }
            List<Write<?>> group = new ArrayList<>();
            while (group.size() < GROUP && !waiting.isEmpty()) {
                group.add(waiting.remove());
            }
            return group;
        } finally {
            lock.unlock();
        }
    }

    int size() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    /** Takes no more works; what waits is still handed out. The first reason stays. */
    void close(StoreException reason) {
        lock.lock();
        try {
            if (closed == null) {
                closed = reason;
            }
            arrived.signal();
        } finally {
            lock.unlock();
        }
    }
}

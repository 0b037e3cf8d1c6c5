package dev.kanmon.server.store;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** What waits for the writer, in the order in which it came. */
final class WriteQueue {
    /** At some thousands of works a second, what waits at the end of a full queue still makes a deadline of 2 s. */
    static final int WAITING = 4_096;

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

    /** Waits for the next work; null once the queue is closed and nothing waits. */
    @Nullable
    Write<?> take() {
        lock.lock();
        try {
            while (waiting.isEmpty() && closed == null) {
                arrived.awaitUninterruptibly();
            }
            return waiting.poll();
        } finally {
            lock.unlock();
        }
    }

    /** The next work; null where none waits. */
    @Nullable
    Write<?> poll() {
        lock.lock();
        try {
            return waiting.poll();
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

package dev.kanmon.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** What Jazzer calls with each input: it finds these two methods by their names. */
public final class FuzzTarget {
    /** A reader answers a list of any size; no input of the search is so long that it may take more. */
    private static final long MOST_NANOS = 1_000_000_000;

    /** A segment of four bytes can begin a traveller, with the lists that hold what may follow. */
    private static final long MOST_BYTES_A_BYTE = 256;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static FuzzedReader reader = FuzzedReader.ENVELOPE;

    private FuzzTarget() {}

    /** Takes the name of the reader. */
    public static void fuzzerInitialize(String[] arguments) {
        reader = FuzzedReader.valueOf(arguments[0]);
    }

    /**
     * Reads one input.
     *
     * @throws AssertionError if reading it takes too long or too much memory, twice: the first time a class may have had
     *     to be loaded, or another program had the processor
     */
    public static void fuzzerTestOneInput(byte[] input) {
        Cost cost = Cost.of(input);
        if (cost.tooHigh(input)) {
            Cost again = Cost.of(input);
            if (again.tooHigh(input)) {
                throw new AssertionError(input.length + " bytes: " + again);
            }
        }
    }

    private record Cost(long nanos, long allocatedBytes, int read) {
        static Cost of(byte[] input) {
            long allocatedBefore = THREADS.getCurrentThreadAllocatedBytes();
            long began = System.nanoTime();
            int read = reader.read(input);
            return new Cost(
                    System.nanoTime() - began, THREADS.getCurrentThreadAllocatedBytes() - allocatedBefore, read);
        }

        boolean tooHigh(byte[] input) {
            return nanos > MOST_NANOS || allocatedBytes > reader.mostBytesAtAll() + MOST_BYTES_A_BYTE * input.length;
        }
    }
}

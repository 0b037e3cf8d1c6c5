package dev.kanmon.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Gives each workload its slice in turn, so that whatever slows the machine for a while slows them all. */
final class Rounds {
    /** The compiler has then seen each workload in turn with the others, as it will be measured. */
    private static final int WARM_UP = 4;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final int rounds;
    private final long sliceNanos;

    /**
     * Both at least one.
     *
     * @param sliceNanos how long a workload runs each time
     */
    Rounds(int rounds, long sliceNanos) {
        this.rounds = rounds;
        this.sliceNanos = sliceNanos;
    }

    List<Measured> measure(List<Workload> workloads) {
        long[] expected =
                workloads.stream().mapToLong(one -> one.reading().getAsLong()).toArray();
        double[][] rates = new double[workloads.size()][rounds];
        long[] allocated = new long[workloads.size()];
        long[] messages = new long[workloads.size()];
        for (int round = -WARM_UP; round < rounds; round++) {
            for (int i = 0; i < workloads.size(); i++) {
                Slice slice = slice(workloads.get(i), expected[i]);
                if (round >= 0) {
                    rates[i][round] = slice.messages() * 1e9 / slice.nanos();
                    allocated[i] += slice.allocatedBytes();
                    messages[i] += slice.messages();
                }
            }
        }
        return IntStream.range(0, workloads.size())
                .mapToObj(i -> new Measured(
                        workloads.get(i), DoubleStream.of(rates[i]).boxed().toList(), allocated[i] / messages[i]))
                .toList();
    }

    private record Slice(long messages, long nanos, long allocatedBytes) {}

    /** Comparing each result keeps the compiler from leaving out a reading whose result nobody asks for. */
    private Slice slice(Workload workload, long expected) {
        long messages = 0;
        long allocatedBefore = THREADS.getCurrentThreadAllocatedBytes();
        long began = System.nanoTime();
        long nanos = 0;
        while (nanos < sliceNanos) {
            if (workload.reading().getAsLong() != expected) {
                throw new IllegalStateException(workload.name() + " gave another result than the first time");
            }
            messages++;
            nanos = System.nanoTime() - began;
        }
        return new Slice(messages, nanos, THREADS.getCurrentThreadAllocatedBytes() - allocatedBefore);
    }
}

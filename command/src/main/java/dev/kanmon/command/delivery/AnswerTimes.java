package dev.kanmon.command.delivery;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * How long answers took, in nanoseconds. Each figure is one that was measured (nearest rank), none lies between two.
 *
 * @param count of answers; with none, every other figure is 0
 */
public record AnswerTimes(int count, long median, long p90, long p99, long longest) {
    static AnswerTimes of(LongStream nanos) {
        long[] sorted = nanos.toArray();
        Arrays.sort(sorted);
        return sorted.length == 0
                ? new AnswerTimes(0, 0, 0, 0, 0)
                : new AnswerTimes(
                        sorted.length, rank(sorted, 50), rank(sorted, 90), rank(sorted, 99), sorted[sorted.length - 1]);
    }

    private static long rank(long[] sorted, int percent) {
        return sorted[(int) (((long) sorted.length * percent + 99) / 100) - 1];
    }
}

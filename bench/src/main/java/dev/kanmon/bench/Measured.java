package dev.kanmon.bench;

import java.util.List;

/**
 * What the rounds of one workload gave.
 *
 * @param messagesPerSecond one figure a round, ascending
 * @param allocatedBytes bytes allocated a message, over all rounds
 */
record Measured(Workload workload, List<Double> messagesPerSecond, long allocatedBytes) {
    Measured {
        messagesPerSecond = messagesPerSecond.stream().sorted().toList();
    }

    double median() {
        int middle = messagesPerSecond.size() / 2;
        return messagesPerSecond.size() % 2 == 1
                ? messagesPerSecond.get(middle)
                : (messagesPerSecond.get(middle - 1) + messagesPerSecond.get(middle)) / 2;
    }

    double slowest() {
        return messagesPerSecond.getFirst();
    }

    double fastest() {
        return messagesPerSecond.getLast();
    }

    /** Of a rate of messages, the rate of bytes in millions. */
    double megabytes(double rate) {
        return rate * workload.bytes() / 1e6;
    }

    long allocatedBytesATraveller() {
        return allocatedBytes / workload.travellers();
    }
}

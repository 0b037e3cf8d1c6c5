package dev.kanmon.bench;

import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;

/**
 * One reading of one message.
 *
 * @param name what the table calls it
 * @param bytes the message's length, at least one
 * @param travellers how many travellers the message lists, at least one
 * @param reading reads it, and gives a number that depends on all that was read, the same each time
 */
record Workload(String name, int bytes, int travellers, LongSupplier reading) {
    static Workload of(String name, byte[] message, int travellers, ToLongFunction<byte[]> reading) {
        return new Workload(name, message.length, travellers, () -> reading.applyAsLong(message));
    }
}

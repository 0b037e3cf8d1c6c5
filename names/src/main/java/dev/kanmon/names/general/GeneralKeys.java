package dev.kanmon.names.general;

import dev.kanmon.names.reading.Keys;

/** Keys of an index. */
final class GeneralKeys {
    private GeneralKeys() {}

    static void add(int[] reading, int at, boolean seeking, Keys out) {}
}

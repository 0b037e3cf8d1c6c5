package dev.kanmon.names.general;

import dev.kanmon.names.reading.Ints;
import dev.kanmon.names.reading.Keys;
import dev.kanmon.names.script.NameText;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** What the tests ask of the reader, by names as they are written. */
final class Readings {
    static final GeneralNames NAMES = GeneralNames.standard();

    private Readings() {}

    static int[] read(String name) {
        Ints out = new Ints();
        NAMES.read(NameText.read(name), out);
        return Arrays.copyOf(out.values(), out.size());
    }

    static double same(String a, String b) {
        return NAMES.same(read(a), 0, read(b), 0);
    }

    static Set<Integer> keys(String name, boolean seeking) {
        Keys keys = new Keys();
        NAMES.keys(read(name), 0, seeking, keys);
        Set<Integer> all = new TreeSet<>();
        for (int i = 0; i < keys.size(); i++) {
            all.add(keys.key(i));
        }
        return all;
    }

    static boolean meet(String sought, String posted) {
        Set<Integer> keys = keys(sought, true);
        return keys(posted, false).stream().anyMatch(keys::contains);
    }
}

package dev.kanmon.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PostingsTest {
    private static final long SEED = 4_102;

    @Test
    void holdsWhatAMapHolds() {
        Random random = new Random(SEED);
        for (int size : new int[] {0, 1, 2, 17, 1_000, 50_000}) {
            int[] keys = random.ints(size, -size, size + 1).toArray();
            Map<Integer, List<Integer>> expected = new TreeMap<>();
            for (int number = 0; number < size; number++) {
                expected.computeIfAbsent(keys[number], _ -> new ArrayList<>()).add(number);
            }
            Postings postings = build(keys, size);
            expected.forEach((key, numbers) -> assertThat(with(postings, keys, key))
                    .as("seed %s, size %s, key %s", SEED, size, key)
                    .isEqualTo(numbers));
            assertThat(with(postings, keys, size + 1)).isEmpty();
        }
    }

    /** Of 50,000 numbers 16 bits are taken, and 16 tell the keys of one bucket apart: one in 65,536 is mistaken. */
    @Test
    void hardlyEverGivesWhatWasNotAsked() {
        int size = 50_000;
        int[] keys = new Random(SEED).ints(size).toArray();
        Postings postings = build(keys, size / 4);
        long given = 0;
        for (int key : keys) {
            int bucket = postings.bucket(key);
            for (int place = postings.start(bucket); place < postings.end(bucket); place++) {
                given += postings.isOf(postings.print(key), place) ? 1 : 0;
            }
        }
        assertThat(given).as("seed %s", SEED).isBetween((long) size, size + 20L);
    }

    @Test
    void holdsAllOfOneKeyInTheirOrder() {
        int[] keys = new int[1_000];
        assertThat(with(build(keys, 4), keys, 0)).hasSize(1_000).isSorted();
    }

    private static Postings build(int[] keys, int buckets) {
        Postings.Builder builder = new Postings.Builder(buckets, Math.max(1, keys.length));
        tell(keys, builder);
        builder.counted();
        tell(keys, builder);
        return builder.build();
    }

    private static void tell(int[] keys, Postings.Builder builder) {
        for (int number = 0; number < keys.length; number++) {
            builder.take(keys[number], number);
        }
    }

    /** The numbers of a key, without those of others in its bucket. */
    private static List<Integer> with(Postings postings, int[] keys, int key) {
        List<Integer> numbers = new ArrayList<>();
        int bucket = postings.bucket(key);
        for (int place = postings.start(bucket); place < postings.end(bucket); place++) {
            int number = postings.number(place);
            if (postings.isOf(postings.print(key), place) && keys[number] == key) {
                numbers.add(number);
            }
        }
        return numbers;
    }
}

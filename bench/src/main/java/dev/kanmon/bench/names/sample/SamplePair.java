package dev.kanmon.bench.names.sample;

/**
 * A row of the sample.
 *
 * @param set kind of pair; {@code _neg_} is part of it where the two are other names
 */
record SamplePair(String set, String a, String b) {
    String line() {
        return set + '\t' + a + '\t' + b;
    }
}

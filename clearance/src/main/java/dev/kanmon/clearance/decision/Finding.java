package dev.kanmon.clearance.decision;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one check found, with its evidence. Sentences are rendered from it in {@link
 * Sentences}, outside what is replayed.
 *
 * @param code what was found; it names the check and the weight
 * @param evidence values the sentence needs and an officer wants to see, by name; may hold personal data
 */
public record Finding(FindingCode code, SortedMap<String, String> evidence) {
    public Finding {
        evidence = Collections.unmodifiableSortedMap(new TreeMap<>(evidence));
    }

    public static Finding of(FindingCode code, Map<String, String> evidence) {
        return new Finding(code, new TreeMap<>(evidence));
    }
}

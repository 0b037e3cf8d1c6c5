package dev.kanmon.bench.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Pairs of different persons of one list who share one part of their names and no other; drawn by a seed. */
final class TokenNegatives {
    static final long SEED = 4001;

    /** About twice what the whole benchmark has, so that a thousandth of a half is a pair or more. */
    static final int PAIRS = 2_200;

    /** Shorter ones (AL, DE, BIN's likes) are particles more often than names. */
    private static final int MINIMUM_LETTERS = 3;

    private static final int ATTEMPTS_A_PAIR = 100;

    private TokenNegatives() {}

    /** The pairs, as of the set {@code sanction_neg_token}; fewer than {@value #PAIRS} where the list has not so many. */
    static List<Pair> of(List<Listed> all) {
        Random random = new Random(SEED);
        Map<String, List<Listed>> byToken = new LinkedHashMap<>();
        for (Listed one : all) {
            tokens(one)
                    .forEach(token -> byToken.computeIfAbsent(one.list() + ' ' + token, first -> new ArrayList<>())
                            .add(one));
        }
        List<Pair> pairs = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int attempt = 0; attempt < ATTEMPTS_A_PAIR * PAIRS && pairs.size() < PAIRS && !all.isEmpty(); attempt++) {
            Listed one = all.get(random.nextInt(all.size()));
            List<String> tokens = List.copyOf(tokens(one));
            if (tokens.size() < 2) {
                continue;
            }
            List<Listed> sharing =
                    byToken.getOrDefault(one.list() + ' ' + tokens.get(random.nextInt(tokens.size())), List.of());
            Listed other = sharing.get(random.nextInt(sharing.size()));
            String key = one.id().compareTo(other.id()) < 0 ? one.id() + ' ' + other.id() : other.id() + ' ' + one.id();
            if (areDifferent(one, other) && seen.add(key)) {
                pairs.add(new Pair(
                        key,
                        "sanction_neg_token",
                        one.name(),
                        other.name(),
                        "generated",
                        one.id(),
                        one.births(),
                        other.births(),
                        one.nameKey()));
            }
        }
        return pairs;
    }

    private static boolean areDifferent(Listed one, Listed other) {
        Set<String> shared = tokens(one);
        shared.retainAll(tokens(other));
        boolean samePerson = !one.births().isEmpty() && one.births().equals(other.births());
        return !one.id().equals(other.id())
                && shared.size() == 1
                && !samePerson
                && tokens(other).size() > 1;
    }

    private static Set<String> tokens(Listed one) {
        Set<String> tokens = new TreeSet<>();
        Arrays.stream(one.name().toUpperCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(token -> token.length() >= MINIMUM_LETTERS)
                .forEach(tokens::add);
        return tokens;
    }
}

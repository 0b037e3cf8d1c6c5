package dev.kanmon.bench.training;

import dev.kanmon.bench.training.JamoChannel.Place;
import dev.kanmon.names.korean.Hangul;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The ways in which the Latin parts of a pair may spell its syllables, with how likely each is under a channel. */
final class KoreanAlignment {
    /** Surnames of two syllables that are in use in Korea; all others have one. */
    static final Set<String> DOUBLE_SURNAMES = Set.of("남궁", "황보", "제갈", "사공", "선우", "서문", "독고", "동방", "공손");

    private static final int LONGEST_CHUNK = 7;

    /**
     * One way.
     *
     * @param surname letters of the surname
     * @param chunks letters of each syllable of the given name
     * @param probability of the letters given the Hangul
     */
    record Way(String surname, List<String> chunks, double probability) {}

    private final JamoChannel channel;

    KoreanAlignment(JamoChannel channel) {
        this.channel = channel;
    }

    static int surnameSyllables(String hangul) {
        return hangul.length() > 2 && DOUBLE_SURNAMES.contains(hangul.substring(0, 2)) ? 2 : 1;
    }

    /** Surname first or last, given name in one part or one part a syllable. */
    List<Way> ways(KoreanPair pair) {
        List<Way> ways = new ArrayList<>();
        List<String> parts = pair.latin();
        add(ways, parts.getFirst(), parts.subList(1, parts.size()), pair.hangul());
        add(ways, parts.getLast(), parts.subList(0, parts.size() - 1), pair.hangul());
        return ways;
    }

    private void add(List<Way> ways, String surname, List<String> parts, String hangul) {
        int split = surnameSyllables(hangul);
        double ofSurname = surnameProbability(surname, hangul.substring(0, split));
        String given = hangul.substring(split);
        if (ofSurname == 0) {
            return;
        }
        if (parts.size() == given.length()) {
            double product = ofSurname;
            for (int i = 0; i < parts.size(); i++) {
                product *= probability(parts.get(i), given, i);
            }
            if (product > 0) {
                ways.add(new Way(surname, parts, product));
            }
        } else if (parts.size() == 1) {
            split(ways, surname, parts.getFirst(), given, new ArrayList<>(), ofSurname);
        }
    }

    private void split(
            List<Way> ways, String surname, String rest, String given, List<String> chunks, double probability) {
        int syllable = chunks.size();
        if (syllable == given.length()) {
            if (rest.isEmpty()) {
                ways.add(new Way(surname, List.copyOf(chunks), probability));
            }
            return;
        }
        for (int length = 1; length <= Math.min(LONGEST_CHUNK, rest.length()); length++) {
            double next = probability * probability(rest.substring(0, length), given, syllable);
            if (next > 0) {
                chunks.add(rest.substring(0, length));
                split(ways, surname, rest.substring(length), given, chunks, next);
                chunks.removeLast();
            }
        }
    }

    private double probability(String letters, String given, int syllable) {
        return channel.probability(
                letters, Hangul.index(given.charAt(syllable)), syllable == 0 ? Place.FIRST : Place.LATER);
    }

    private double surnameProbability(String letters, String surname) {
        if (surname.length() == 1) {
            return channel.probability(letters, Hangul.index(surname.charAt(0)), Place.SURNAME);
        }
        double sum = 0;
        for (int i = 1; i < letters.length(); i++) {
            sum += channel.probability(letters.substring(0, i), Hangul.index(surname.charAt(0)), Place.SURNAME)
                    * channel.probability(letters.substring(i), Hangul.index(surname.charAt(1)), Place.LATER);
        }
        return sum;
    }
}

package dev.kanmon.clearance.pass;

import dev.kanmon.messages.mrz.MrzWriter;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name in the letters of a zone.
 *
 * @param primary components of the primary identifier
 * @param secondary of the secondary identifier
 * @param cut whether there may have been more
 */
record ToldName(List<String> primary, List<String> secondary, boolean cut) {
    /** Longer than any name that a message can hold (two components of 70 characters), so that nothing is cut here. */
    private static final int WHOLE = 500;

    /** What carriers send for people without given names; in no passport. */
    private static final String NO_GIVEN_NAME = "FNU";

    /**
     * In the letters of the zone.
     *
     * @param issuer whose exceptions to the tables of transliteration hold
     * @return null where the name cannot be written in them
     */
    static @Nullable ToldName of(String surname, @Nullable String given, String issuer, boolean cut) {
        try {
            boolean single = given == null || given.isBlank() || given.strip().equalsIgnoreCase(NO_GIVEN_NAME);
            String[] parts = MrzWriter.name(surname, single ? null : given, issuer, WHOLE)
                    .replaceFirst("<+$", "")
                    .split("<<", 2);
            return new ToldName(components(parts[0]), parts.length > 1 ? components(parts[1]) : List.of(), cut);
        } catch (IllegalArgumentException notWritable) {
            return null;
        }
    }

    private static List<String> components(String identifier) {
        return Arrays.stream(identifier.split("<"))
                .filter(one -> !one.isEmpty())
                .toList();
    }

    /** One name, however its components are run together; where one may have been cut, by its beginning. */
    boolean mayBe(ToldName other) {
        if (joined(primary).equals(joined(other.primary)) && joined(secondary).equals(joined(other.secondary))) {
            return true;
        }
        return (cut && beginning(this, other)) || (other.cut && beginning(other, this));
    }

    private static boolean beginning(ToldName shorter, ToldName longer) {
        return beginning(shorter.primary, longer.primary) && beginning(shorter.secondary, longer.secondary);
    }

    /** Components are cut from their ends, down to initials, and left out from the last (Doc 9303 part 4, 4.2.3). */
    private static boolean beginning(List<String> shorter, List<String> longer) {
        if (joined(longer).startsWith(joined(shorter))) {
            return true;
        }
        if (shorter.size() > longer.size()) {
            return false;
        }
        for (int i = 0; i < shorter.size(); i++) {
            if (!longer.get(i).startsWith(shorter.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static String joined(List<String> components) {
        return String.join("", components);
    }

    @Override
    public String toString() {
        return "ToldName[]";
    }
}

package dev.kanmon.messages.mrz;

import java.util.ArrayList;
import java.util.List;

/**
 * Fits names into the name field (Doc 9303 parts 4 to 7, 4.2.2 and 4.2.3).
 *
 * <p>The standard leaves the State several ways; this is the one taken. A name that fits is whole. Otherwise the primary
 * identifier stays whole if it leaves room for two fillers and one letter; if not, its components become initials, from
 * the last to the second, until it does, and then the first is cut. The secondary identifier takes the rest: as many of
 * its components as can have an initial each, the earlier ones as long as they can be. What is left goes back to the
 * primary identifier, so that the field always ends in a letter.
 */
final class NameTruncation {
    private static final String PARTING = "<<";

    private NameTruncation() {}

    /**
     * The field, fillers behind included.
     *
     * @param primary components of letters, at least one
     * @param secondary likewise, or none
     * @throws IllegalArgumentException where no truncation ends in a letter
     */
    static String field(List<String> primary, List<String> secondary, int length) {
        String whole = join(primary) + (secondary.isEmpty() ? "" : PARTING + join(secondary));
        if (whole.length() <= length) {
            return whole + "<".repeat(length - whole.length());
        }
        String field = secondary.isEmpty() ? join(fill(primary, length)) : both(primary, secondary, length, 0);
        if (field.length() < length && !secondary.isEmpty()) {
            // A letter less of the primary identifier makes room for one more initial.
            field = both(primary, secondary, length, 1);
        }
        if (field.length() < length) {
            throw new IllegalArgumentException(
                    "The name is made of initials and cannot be truncated to end in a letter. Leave some out.");
        }
        return field;
    }

    private static String both(List<String> primary, List<String> secondary, int length, int fewer) {
        int most = Math.min(length - PARTING.length() - 1, join(primary).length() - fewer);
        List<String> start = shorten(primary, Math.max(1, most));
        String end = PARTING + join(fill(secondary, length - join(start).length() - PARTING.length()));
        return join(lengthen(start, primary, length - end.length())) + end;
    }

    /** Initials from the last component to the second until all fit, then less of the first. */
    private static List<String> shorten(List<String> components, int room) {
        List<String> shorter = new ArrayList<>(components);
        while (2 * shorter.size() - 1 > room) {
            shorter.removeLast();
        }
        for (int i = shorter.size() - 1; i > 0 && join(shorter).length() > room; i--) {
            shorter.set(i, shorter.get(i).substring(0, 1));
        }
        int excess = Math.max(0, join(shorter).length() - room);
        String first = shorter.getFirst();
        shorter.set(0, first.substring(0, first.length() - excess));
        return shorter;
    }

    /** Gives components letters back, the earlier ones first, until they have the room or are whole. */
    private static List<String> lengthen(List<String> shorter, List<String> whole, int room) {
        List<String> longer = new ArrayList<>(shorter);
        for (int i = 0; i < longer.size(); i++) {
            int length = longer.get(i).length() + room - join(longer).length();
            longer.set(
                    i, whole.get(i).substring(0, Math.min(length, whole.get(i).length())));
        }
        return longer;
    }

    /** As many components as can have an initial each, the earlier ones as long as they can be. */
    private static List<String> fill(List<String> components, int room) {
        int count = Math.min(components.size(), (room + 1) / 2);
        int spare = room - 2 * count + 1;
        List<String> shorter = new ArrayList<>();
        for (String component : components.subList(0, count)) {
            int taken = Math.min(component.length(), 1 + spare);
            shorter.add(component.substring(0, taken));
            spare -= taken - 1;
        }
        return shorter;
    }

    private static String join(List<String> components) {
        return String.join("<", components);
    }
}

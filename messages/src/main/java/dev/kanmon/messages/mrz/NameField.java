package dev.kanmon.messages.mrz;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name field of a zone: primary identifier, two fillers, secondary identifier; components one filler apart (Doc 9303
 * part 3, 4.6).
 *
 * @param surname components apart by a space; empty where there is none
 * @param given likewise; absent where there is none
 * @param mayBeTruncated whether the last position is a letter
 */
record NameField(String surname, @Nullable String given, boolean mayBeTruncated) {
    private static final Pattern FILLERS = Pattern.compile("<+");

    static NameField read(Zone zone, ZoneProblems problems) {
        Field place = zone.layout().name();
        String field = zone.of(place);
        String name = Zone.withoutFillersBehind(field);
        int parting = name.indexOf("<<");
        String surname = parting < 0 ? name : name.substring(0, parting);
        String rest = parting < 0 ? "" : name.substring(parting + 2);
        if (name.isEmpty()) {
            problems.add(MrzProblemCode.NAME_MISSING, place.start());
        } else if (name.charAt(0) == Zone.FILLER) {
            problems.add(MrzProblemCode.SURNAME_MISSING, place.start());
        }
        if (rest.startsWith("<") || rest.contains("<<")) {
            problems.add(MrzProblemCode.NAME_FILLERS, place.start() + parting);
        }
        for (int i = 0; i < name.length(); i++) {
            if (Character.isDigit(name.charAt(i))) {
                problems.add(MrzProblemCode.NAME_CHARACTERS, place.start() + i);
            }
        }
        String given = spaced(rest);
        boolean full = name.length() == field.length() && Character.isLetter(field.charAt(field.length() - 1));
        return new NameField(spaced(surname), given.isEmpty() ? null : given, full);
    }

    private static String spaced(String components) {
        return FILLERS.matcher(components).replaceAll(" ").strip();
    }
}

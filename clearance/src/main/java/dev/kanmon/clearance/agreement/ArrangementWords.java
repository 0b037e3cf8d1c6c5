package dev.kanmon.clearance.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an arrangement says, in the words of its file: for lists and comparisons, where no sentence has room. */
public final class ArrangementWords {
    private ArrangementWords() {}

    /** A line for each place, then one for each limit that stands for all of them; English. */
    public static List<String> of(Arrangement arrangement) {
        List<String> lines = new ArrayList<>();
        arrangement.places().forEach(place -> lines.add(of(place)));
        limits(arrangement, lines);
        return List.copyOf(lines);
    }

    /** The same for one of its places. */
    public static List<String> at(Arrangement arrangement, Arrangement.Place place) {
        List<String> lines = new ArrayList<>();
        lines.add(of(place));
        limits(arrangement, lines);
        return List.copyOf(lines);
    }

    private static void limits(Arrangement arrangement, List<String> lines) {
        addAll(lines, "nationalities", arrangement.nationalities());
        add(lines, "stays of at most", arrangement.mostDays(), "days");
        add(lines, "visited within", arrangement.visitedWithinMonths(), "months");
        addAll(
                lines,
                "kin who may come along",
                arrangement.kin().stream().map(ArrangementWords::word).toList());
        if (arrangement.enrolment() == Arrangement.Enrolment.BEFOREHAND) {
            lines.add("enrolment on an earlier day");
        }
        lines.add("law in force there " + arrangement.hostLaw());
        if (arrangement.law() != null) {
            lines.add("by " + arrangement.law());
        }
    }

    private static String of(Arrangement.Place place) {
        List<String> words = new ArrayList<>();
        words.add(place.terminal() == null ? place.port() : place.port() + " terminal " + place.terminal());
        Scope.Hours hours = place.hours();
        if (hours != null) {
            words.add("hours " + hours.from() + "-" + hours.to());
        }
        add(words, "officers", place.officers(), "");
        add(words, "closes", place.cutOffMinutes(), "minutes before departure");
        addAll(words, "for", place.entryPorts());
        addAll(words, "carriers", place.carriers());
        addAll(words, "voyages", place.voyages());
        add(words, "up to", place.voyagesADay(), "voyages a day");
        return String.join(", ", words);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static void addAll(List<String> words, String name, Collection<String> values) {
        if (!values.isEmpty()) {
            words.add(name + " " + String.join(" ", values));
        }
    }

    private static void add(List<String> words, String before, @Nullable Integer number, String behind) {
        if (number != null) {
            words.add((before + " " + number + " " + behind).strip());
        }
    }
}

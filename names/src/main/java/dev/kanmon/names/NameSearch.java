package dev.kanmon.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Searches many names for spellings of one. An immutable snapshot, safe for use by many threads. */
public final class NameSearch {
    private final List<Name> names;

    private NameSearch(List<Name> names) {
        this.names = names;
    }

    /**
     * A name that was found.
     *
     * @param number place of the name in the order of adding, from 0
     * @param likeness of the name sought and the name found
     * @param score how likely it is the person sought, from 0 to 1, by name, rarity and all other evidence
     */
    public record Found(int number, Likeness likeness, double score) {}

    public static Builder builder() {
        return new Builder();
    }

    /** Collects names for a search. Not for use by several threads. */
    public static final class Builder {
        private final List<Name> names = new ArrayList<>();

        private Builder() {}

        /**
         * Adds a name of a person.
         *
         * @param births what is known of the birth date; empty where nothing is
         * @param nationality alpha-3, absent where it is not known
         */
        public void add(Name name, List<BirthDate> births, @Nullable String nationality) {
            names.add(name);
        }

        public NameSearch build() {
            return new NameSearch(List.copyOf(names));
        }
    }

    /** Names in the search. */
    public int size() {
        return names.size();
    }

    /**
     * The likeliest names, best first; of equal score the first added.
     *
     * @param top how many at the most
     * @param minimum the least score
     */
    public List<Found> search(Sought sought, int top, double minimum) {
        List<Found> found = new ArrayList<>();
        for (int number = 0; number < names.size(); number++) {
            Likeness likeness = NameComparer.standard().compare(sought.name(), names.get(number));
            if (likeness.sameName() >= minimum && likeness.sameName() > 0) {
                found.add(new Found(number, likeness, likeness.sameName()));
            }
        }
        found.sort(Comparator.comparingDouble(Found::score).reversed());
        return List.copyOf(found.subList(0, Math.min(top, found.size())));
    }
}

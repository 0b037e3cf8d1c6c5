package dev.kanmon.clearance.watchlist;

import dev.kanmon.names.BirthDate;
import dev.kanmon.names.Name;
import dev.kanmon.names.NameSearch;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The names of a list in one search, each with the slot of its entry and its place among the entry's names. Slots are
 * handed out once; an entry that is changed gets a new one.
 */
final class ListNames {
    private final NameSearch search;
    private final int[] slots;
    private final short[] places;

    private ListNames(NameSearch search, int[] slots, short[] places) {
        this.search = search;
        this.slots = slots;
        this.places = places;
    }

    /** The names of entries, the first of which has slot 0. */
    static ListNames of(List<WatchListEntry> entries) {
        NameSearch.Builder builder = NameSearch.builder();
        return new ListNames(new NamesBuilder(entries, 0).addTo(builder), builder);
    }

    private ListNames(NamesBuilder names, NameSearch.Builder builder) {
        this(builder.build(), names.slots, names.places);
    }

    /**
     * The same with some entries less and some more.
     *
     * @param gone slots of entries that are no longer there
     * @param added entries, the first of which gets slot {@code firstSlot}
     */
    ListNames changed(BitSet gone, List<WatchListEntry> added, int firstSlot) {
        BitSet goneNames = new BitSet();
        for (int number = 0; number < slots.length; number++) {
            if (gone.get(slots[number])) {
                goneNames.set(number);
            }
        }
        NameSearch.Builder builder = NameSearch.builder();
        NamesBuilder more = new NamesBuilder(added, firstSlot).addTo(builder);
        int[] allSlots = Arrays.copyOf(slots, slots.length + more.slots.length);
        System.arraycopy(more.slots, 0, allSlots, slots.length, more.slots.length);
        short[] allPlaces = Arrays.copyOf(places, allSlots.length);
        System.arraycopy(more.places, 0, allPlaces, places.length, more.places.length);
        return new ListNames(search.changed(goneNames, builder), allSlots, allPlaces);
    }

    NameSearch search() {
        return search;
    }

    int slot(int number) {
        return slots[number];
    }

    int place(int number) {
        return places[number];
    }

    private static final class NamesBuilder {
        private final List<WatchListEntry> entries;
        private final int firstSlot;
        private final int[] slots;
        private final short[] places;

        NamesBuilder(List<WatchListEntry> entries, int firstSlot) {
            this.entries = entries;
            this.firstSlot = firstSlot;
            int names = entries.stream().mapToInt(entry -> entry.names().size()).reduce(0, Math::addExact);
            this.slots = new int[names];
            this.places = new short[names];
        }

        NamesBuilder addTo(NameSearch.Builder builder) {
            int number = 0;
            for (int i = 0; i < entries.size(); i++) {
                WatchListEntry entry = entries.get(i);
                List<BirthDate> births = KnownBirths.of(entry.births());
                // Of several nationalities none can be held against anybody.
                String nationality = entry.nationalities().size() == 1
                        ? entry.nationalities().getFirst()
                        : null;
                for (int place = 0; place < entry.names().size(); place++) {
                    builder.add(Name.read(entry.names().get(place)), births, nationality, entry.sex());
                    slots[number] = firstSlot + i;
                    places[number++] = (short) place;
                }
            }
            return this;
        }
    }
}

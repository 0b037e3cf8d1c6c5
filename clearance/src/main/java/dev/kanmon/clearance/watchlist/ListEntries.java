package dev.kanmon.clearance.watchlist;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a list by slot and by id. Slots are handed out in order and never again: an entry that is removed or
 * changed leaves its slot empty. Immutable.
 */
final class ListEntries {
    private final @Nullable WatchListEntry[] bySlot;
    private final Map<String, Integer> slotById;
    private final ListDigest digest;

    private ListEntries(@Nullable WatchListEntry[] bySlot, Map<String, Integer> slotById, ListDigest digest) {
        this.bySlot = bySlot;
        this.slotById = slotById;
        this.digest = digest;
    }

    /** Entries with ids of their own, in order of their ids. */
    static ListEntries of(List<WatchListEntry> entries) {
        return new ListEntries(new WatchListEntry[0], Map.of(), ListDigest.EMPTY).changed(new BitSet(), entries);
    }

    /**
     * The same with some less and some more.
     *
     * @param gone slots to empty
     * @param added in order of their ids, none of which is left in another slot
     * @throws IllegalArgumentException if two added ones have one id, or there are too many
     */
    ListEntries changed(BitSet gone, List<WatchListEntry> added) {
        @Nullable WatchListEntry[] slots = Arrays.copyOf(bySlot, Math.addExact(bySlot.length, added.size()));
        Map<String, Integer> ids = HashMap.newHashMap(slots.length);
        ids.putAll(slotById);
        BitSet touched = new BitSet();
        gone.stream().forEach(slot -> {
            WatchListEntry entry = Objects.requireNonNull(slots[slot], "a slot is emptied once");
            ids.remove(entry.id());
            touched.set(ListDigest.bucket(entry.id()));
            slots[slot] = null;
        });
        for (int i = 0; i < added.size(); i++) {
            WatchListEntry entry = added.get(i);
            slots[bySlot.length + i] = entry;
            touched.set(ListDigest.bucket(entry.id()));
            if (ids.put(entry.id(), bySlot.length + i) != null) {
                throw new IllegalArgumentException("two entries of a watch list have one id");
            }
        }
        if (ids.size() > WatchList.MAXIMUM_ENTRIES) {
            throw new IllegalArgumentException("a watch list has at most " + WatchList.MAXIMUM_ENTRIES + " entries");
        }
        return new ListEntries(slots, ids, digest.changed(touched, present(slots)));
    }

    private static Stream<WatchListEntry> present(@Nullable WatchListEntry[] slots) {
        return Arrays.stream(slots).flatMap(Stream::ofNullable);
    }

    /** The entry in a slot, null where it was removed. */
    @Nullable
    WatchListEntry at(int slot) {
        return bySlot[slot];
    }

    OptionalInt slot(String id) {
        Integer slot = slotById.get(id);
        return slot == null ? OptionalInt.empty() : OptionalInt.of(slot);
    }

    /** Slots handed out so far. */
    int slots() {
        return bySlot.length;
    }

    int size() {
        return slotById.size();
    }

    List<WatchListEntry> sorted() {
        return present(bySlot).sorted(Comparator.comparing(WatchListEntry::id)).toList();
    }

    String version() {
        return digest.version();
    }
}

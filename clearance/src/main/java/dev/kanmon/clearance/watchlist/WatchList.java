package dev.kanmon.clearance.watchlist;

import dev.kanmon.clearance.watchlist.Match.Grounds;
import dev.kanmon.names.Name;
import dev.kanmon.names.NameComparer;
import dev.kanmon.names.NameSearch;
import dev.kanmon.names.Sought;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One watch list, in memory, as it was at one moment. Immutable and safe for use by many threads. */
public final class WatchList {
    /** Entries of one list: ten times the largest public lists, and what one machine's memory holds. */
    public static final int MAXIMUM_ENTRIES = 10_000_000;

    /** Names of one list that match one subject, the likeliest first: an officer has long been called. */
    public static final int MAXIMUM_NAMES = 200;

    /** Digits of the version in a citation, as for provisions. */
    private static final int CITED_DIGITS = 12;

    private final String id;
    private final String source;
    private final ListEntries entries;
    private final ListNames names;
    private final Map<String, List<Integer>> slotsByDocumentNumber;
    private final int steps;

    private WatchList(
            String id,
            String source,
            ListEntries entries,
            ListNames names,
            Map<String, List<Integer>> slotsByDocumentNumber,
            int steps) {
        this.id = id;
        this.source = source;
        this.entries = entries;
        this.names = names;
        this.slotsByDocumentNumber = slotsByDocumentNumber;
        this.steps = steps;
    }

    /**
     * A list of these entries.
     *
     * @param id its name; decisions cite it
     * @param source who keeps it
     * @throws IllegalArgumentException if two entries have one id or there are more than {@value #MAXIMUM_ENTRIES}
     */
    public static WatchList of(String id, String source, Collection<WatchListEntry> entries) {
        if (entries.size() > MAXIMUM_ENTRIES) {
            throw new IllegalArgumentException("a watch list has at most " + MAXIMUM_ENTRIES + " entries");
        }
        Set<String> ids = HashSet.newHashSet(entries.size());
        for (WatchListEntry entry : entries) {
            if (!ids.add(entry.id())) {
                throw new IllegalArgumentException("two entries of a watch list have one id");
            }
        }
        List<WatchListEntry> sorted = entries.stream()
                .sorted(Comparator.comparing(WatchListEntry::id))
                .toList();
        Map<String, List<Integer>> documents = new HashMap<>();
        post(sorted, 0, documents);
        return new WatchList(id, source, ListEntries.of(sorted), ListNames.of(sorted), documents, 0);
    }

    /**
     * The list with some entries less and others new or changed; this one stays as it is. Its version is that of {@link #of}
     * with the same entries, and a thousand changes among a million take effect within a second.
     *
     * @param gone ids of entries that are no longer listed; ids that are not there do nothing
     * @param put entries that are new, or take the place of the one with their id
     * @throws IllegalArgumentException if two of {@code put} have one id, or the list becomes too long
     */
    public WatchList changed(Collection<String> gone, Collection<WatchListEntry> put) {
        List<WatchListEntry> sorted =
                put.stream().sorted(Comparator.comparing(WatchListEntry::id)).toList();
        BitSet goneSlots = new BitSet();
        gone.forEach(one -> entries.slot(one).ifPresent(goneSlots::set));
        sorted.forEach(one -> entries.slot(one.id()).ifPresent(goneSlots::set));
        int firstSlot = entries.slots();
        Map<String, List<Integer>> documents = new HashMap<>(slotsByDocumentNumber);
        post(sorted, firstSlot, documents);
        return new WatchList(
                id,
                source,
                entries.changed(goneSlots, sorted),
                names.changed(goneSlots, sorted, firstSlot),
                documents,
                steps + 1);
    }

    private static void post(List<WatchListEntry> entries, int firstSlot, Map<String, List<Integer>> documents) {
        for (int i = 0; i < entries.size(); i++) {
            for (Document document : entries.get(i).documents()) {
                int slot = firstSlot + i;
                documents.merge(document.number(), List.of(slot), (before, one) -> {
                    List<Integer> more = new ArrayList<>(before);
                    more.add(slot);
                    return List.copyOf(more);
                });
            }
        }
    }

    public String id() {
        return id;
    }

    /** Who keeps it. */
    public String source() {
        return source;
    }

    /** SHA-256 of the canonical form of the entries, in hexadecimal; the order of rows in a file does not matter. */
    public String version() {
        return entries.version();
    }

    /** How a decision cites it: {@code id@} and the first twelve digits of the version. */
    public String citation() {
        return id + '@' + version().substring(0, CITED_DIGITS);
    }

    /** The entries, by id. */
    List<WatchListEntry> entries() {
        return entries.sorted();
    }

    /** The entry with this id, null if there is none. */
    @Nullable
    WatchListEntry entry(String entryId) {
        OptionalInt slot = entries.slot(entryId);
        return slot.isPresent() ? entries.at(slot.getAsInt()) : null;
    }

    /** How often it was {@link #changed} since it was made {@link #of} entries. */
    int steps() {
        return steps;
    }

    /** Number of entries. */
    public int size() {
        return entries.size();
    }

    /**
     * Every entry that fits, each once on its strongest grounds, by entry id; by name at most {@value #MAXIMUM_NAMES} names, the
     * likeliest.
     *
     * @param subject who is sought
     * @param on day of the search; entries that expired before it do not fire
     */
    public List<Match> search(Subject subject, LocalDate on) {
        Map<Integer, Match> matches = new HashMap<>();
        for (Document document : subject.documents()) {
            for (int slot : slotsByDocumentNumber.getOrDefault(document.number(), List.of())) {
                WatchListEntry entry = entries.at(slot);
                if (entry != null && entry.documents().stream().anyMatch(document::sameAs)) {
                    matches.putIfAbsent(slot, new Match(entry, Grounds.DOCUMENT, null, document));
                }
            }
        }
        Sought sought =
                new Sought(subject.name(), KnownBirths.sought(subject.births()), subject.nationality(), subject.sex());
        Predicate<NameSearch.Found> wanted = found -> {
            WatchListEntry entry = entries.at(names.slot(found.number()));
            return entry != null && !entry.expiredOn(on) && grounds(found, entry) != null;
        };
        for (NameSearch.Found found : names.search().search(sought, MAXIMUM_NAMES, wanted)) {
            Match match = match(subject, found);
            if (match != null) {
                matches.merge(
                        names.slot(found.number()), match, (a, b) -> b.grounds().compareTo(a.grounds()) < 0 ? b : a);
            }
        }
        return matches.values().stream()
                .filter(match -> !match.entry().expiredOn(on))
                .sorted(Comparator.comparing(match -> match.entry().id()))
                .toList();
    }

    private static @Nullable Grounds grounds(NameSearch.Found found, WatchListEntry entry) {
        return NameGrounds.of(found, KnownBirths.isOpen(entry.births()));
    }

    private @Nullable Match match(Subject subject, NameSearch.Found found) {
        WatchListEntry entry = entries.at(names.slot(found.number()));
        Grounds grounds = entry == null ? null : grounds(found, entry);
        if (entry == null || grounds == null) {
            return null;
        }
        int place = names.place(found.number());
        String listed = entry.names().get(place);
        NameMatch name = new NameMatch(
                listed,
                entry.isWeak(place),
                found.likeness(),
                found.score(),
                NameComparer.standard().explain(subject.name(), Name.read(listed)));
        return new Match(entry, grounds, name, null);
    }
}

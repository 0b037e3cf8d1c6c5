package dev.kanmon.clearance.watchlist;

import dev.kanmon.clearance.watchlist.Match.Grounds;
import dev.kanmon.names.Comparison;
import dev.kanmon.names.Name;
import dev.kanmon.names.NameIndex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One watch list, in memory, as it was at one moment. Immutable and safe for use by many threads. */
public final class WatchList {
    /** Entries of one list: ten times the largest public lists, and what one machine's memory holds. */
    public static final int MAXIMUM_ENTRIES = 10_000_000;

    /** Digits of the version in a citation, as for provisions. */
    private static final int CITED_DIGITS = 12;

    private final String id;
    private final String source;
    private final List<WatchListEntry> entries;
    private final String version;
    private final NameIndex names;

    /** Entry of each name in {@link #names}. */
    private final int[] entryOfName;

    /** Which of its entry's names each is. */
    private final int[] placeOfName;

    private final Map<String, List<Integer>> entriesByDocumentNumber;

    private WatchList(String id, String source, List<WatchListEntry> entries) {
        this.id = id;
        this.source = source;
        this.entries = entries;
        this.version = ListDigest.of(entries);
        int nameCount = entries.stream().mapToInt(entry -> entry.names().size()).sum();
        List<Name> folded = new ArrayList<>(nameCount);
        this.entryOfName = new int[nameCount];
        this.placeOfName = new int[nameCount];
        this.entriesByDocumentNumber = new HashMap<>();
        for (int number = 0; number < entries.size(); number++) {
            WatchListEntry entry = entries.get(number);
            for (int place = 0; place < entry.names().size(); place++) {
                entryOfName[folded.size()] = number;
                placeOfName[folded.size()] = place;
                folded.add(Name.read(entry.names().get(place)));
            }
            for (Document document : entry.documents()) {
                entriesByDocumentNumber
                        .computeIfAbsent(document.number(), key -> new ArrayList<>(1))
                        .add(number);
            }
        }
        this.names = NameIndex.of(folded);
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
        return new WatchList(
                id,
                source,
                entries.stream()
                        .sorted(Comparator.comparing(WatchListEntry::id))
                        .toList());
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
        return version;
    }

    /** How a decision cites it: {@code id@} and the first twelve digits of the version. */
    public String citation() {
        return id + '@' + version.substring(0, CITED_DIGITS);
    }

    /** The entries, by id. */
    List<WatchListEntry> entries() {
        return entries;
    }

    /** Number of entries. */
    public int size() {
        return entries.size();
    }

    /**
     * Every entry that fits, each once on its strongest grounds, by entry id.
     *
     * @param subject who is sought
     * @param on day of the search; entries that expired before it do not fire
     */
    public List<Match> search(Subject subject, LocalDate on) {
        Map<Integer, Match> matches = new TreeMap<>();
        for (Document document : subject.documents()) {
            for (int number : entriesByDocumentNumber.getOrDefault(document.number(), List.of())) {
                WatchListEntry entry = entries.get(number);
                if (entry.documents().stream().anyMatch(document::sameAs)) {
                    matches.putIfAbsent(number, new Match(entry, Grounds.DOCUMENT, null, null, document));
                }
            }
        }
        for (NameIndex.Found found : names.search(subject.name())) {
            WatchListEntry entry = entries.get(entryOfName[found.number()]);
            Grounds grounds = grounds(found.comparison(), BirthEvidence.of(subject.births(), entry.births()));
            if (grounds != null) {
                String listedName = entry.names().get(placeOfName[found.number()]);
                matches.merge(
                        entryOfName[found.number()],
                        new Match(entry, grounds, listedName, found.comparison(), null),
                        (a, b) -> b.grounds().compareTo(a.grounds()) < 0 ? b : a);
            }
        }
        return matches.values().stream()
                .filter(match -> !match.entry().expiredOn(on))
                .toList();
    }

    /** Whether name and birth date together make a match, and how strong; null for none. */
    private static @Nullable Grounds grounds(Comparison name, BirthEvidence birth) {
        return switch (name) {
            case Comparison.Same same ->
                switch (birth) {
                    case EQUAL -> Grounds.NAME_AND_BIRTH_DATE;
                    case SWAPPED -> Grounds.NAME_AND_SWAPPED_BIRTH_DATE;
                    case YEAR -> Grounds.NAME_AND_BIRTH_YEAR;
                    case MISSING -> Grounds.NAME_ALONE;
                    case CONFLICT -> null;
                };
            case Comparison.Near near ->
                switch (birth) {
                    case EQUAL -> Grounds.NEAR_NAME_AND_BIRTH_DATE;
                    case YEAR -> Grounds.NAME_AND_BIRTH_YEAR;
                    case MISSING -> Grounds.NAME_ALONE;
                    case SWAPPED, CONFLICT -> null;
                };
            case Comparison.Other other -> null;
        };
    }
}

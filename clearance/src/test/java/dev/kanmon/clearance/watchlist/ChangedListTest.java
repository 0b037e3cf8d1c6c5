package dev.kanmon.clearance.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kanmon.names.Name;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A changed list is the list that its entries make. */
class ChangedListTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final long SEED = 20261126L;
    private static final List<String> SURNAMES = List.of("KIM", "LEE", "PARK", "HAN", "ONO", "IVANOV");
    private static final List<String> GIVEN =
            List.of("YOUNG CHUL", "GA RAM", "MIN JUN", "ICHIRO", "SERGEI", "JI MIN", "CHOL SU");

    private static final WatchListEntry HAN = entry("1", "HAN GA RAM", "M0001");
    private static final WatchListEntry KIM = entry("2", "KIM MIN JUN", "M0002");

    @Test
    void anEntryThatIsGoneNeverFires() {
        WatchList before = WatchList.of("test", "Test", List.of(HAN, KIM));
        WatchList after = before.changed(List.of("1", "not listed"), List.of());
        assertThat(found(after, "HAN GA RAM", "M0001")).isEmpty();
        assertThat(found(after, "KIM MIN JUN", "M0002")).containsExactly("2");
        assertThat(after.version())
                .isEqualTo(WatchList.of("test", "Test", List.of(KIM)).version());
        assertThat(found(before, "HAN GA RAM", "M0001"))
                .as("the list it comes from stays as it is")
                .containsExactly("1");
    }

    @Test
    void aChangedEntryFiresAsItIsNow() {
        WatchListEntry renamed = entry("1", "PARK CHOL SU", "M0003");
        WatchList after = WatchList.of("test", "Test", List.of(HAN, KIM)).changed(List.of(), List.of(renamed));
        assertThat(after.size()).isEqualTo(2);
        assertThat(found(after, "HAN GA RAM", "M0001")).isEmpty();
        assertThat(found(after, "PAK CHEOLSU", "M9999")).containsExactly("1");
        assertThat(found(after, "IVANOV SERGEI", "M0003")).containsExactly("1");
        assertThat(after.entries()).containsExactly(renamed, KIM);
    }

    @Test
    void anEntryMayGoAndComeBack() {
        WatchList list = WatchList.of("test", "Test", List.of(HAN, KIM));
        WatchList back = list.changed(List.of("1"), List.of()).changed(List.of(), List.of(HAN));
        assertThat(back.version()).isEqualTo(list.version());
        assertThat(back.citation()).isEqualTo(list.citation());
        assertThat(found(back, "HAN GA RAM", "M0001")).containsExactly("1");
    }

    @Test
    void refusesTwoNewEntriesOfOneId() {
        WatchList list = WatchList.of("test", "Test", List.of(KIM));
        assertThatThrownBy(() -> list.changed(List.of(), List.of(HAN, HAN)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("HAN");
    }

    /** By few changes at a time, by many at once, and beyond the changes that one list takes. */
    @Test
    void aNewerReadingTellsWhatChangedAndMakesItsList() {
        Random random = new Random(SEED);
        TreeMap<String, WatchListEntry> entries = new TreeMap<>();
        for (int i = 0; i < 300; i++) {
            put(entries, i, random);
        }
        WatchList list = reading(entries).list();
        for (int step = 1; step <= 40; step++) {
            int many = step % 10 == 0 ? 100 : 1;
            for (int i = 0; i < many; i++) {
                entries.pollFirstEntry();
            }
            for (int i = 0; i < many; i++) {
                put(entries, 1000 * step + i, random);
            }
            WatchListEntry last = entries.lastEntry().getValue();
            entries.put(last.id(), entry(last.id(), "HAN GA RAM", "N" + step));
            ListChange change = ListChange.of(list, reading(entries));
            assertThat(change.added()).isEqualTo(many);
            assertThat(change.removed()).isEqualTo(many);
            assertThat(change.changed()).isEqualTo(1);
            list = change.list();
            assertThat(list.version()).isEqualTo(reading(entries).list().version());
            assertThat(found(list, "IVANOV SERGEI", "N" + step)).contains(last.id());
        }
        assertThat(ListChange.of(list, reading(entries)))
                .returns(0, ListChange::added)
                .returns(0, ListChange::changed)
                .returns(0, ListChange::removed);
    }

    private static WatchListReading reading(Map<String, WatchListEntry> entries) {
        return new WatchListReading("test", "Test", List.copyOf(entries.values()), List.of(), List.of(), List.of());
    }

    /** A thousand changes in ten steps among some thousands: version and matches as of a list read afresh. */
    @Test
    void aThousandChangesMakeTheListThatAFreshReadingMakes() {
        Random random = new Random(SEED);
        TreeMap<String, WatchListEntry> entries = new TreeMap<>();
        for (int i = 0; i < 3000; i++) {
            put(entries, i, random);
        }
        WatchList list = WatchList.of("test", "Test", entries.values());
        for (int step = 0; step < 10; step++) {
            Set<String> gone = new HashSet<>();
            Set<String> put = new HashSet<>();
            for (int i = 0; i < 100; i++) {
                int number = random.nextInt(3500);
                if (random.nextBoolean() && !put.contains(id(number))) {
                    entries.remove(id(number));
                    gone.add(id(number));
                } else {
                    put(entries, number, random);
                    put.add(id(number));
                }
            }
            list = list.changed(gone, put.stream().map(entries::get).toList());
        }
        WatchList fresh = WatchList.of("test", "Test", entries.values());
        assertThat(list.version()).as("seed %d", SEED).isEqualTo(fresh.version());
        assertThat(list.entries()).isEqualTo(List.copyOf(entries.values()));
        for (String surname : SURNAMES) {
            for (String given : GIVEN) {
                LocalDate born = LocalDate.of(1970, 1, 2).plusDays(random.nextInt(60));
                Subject subject = new Subject(
                        Name.of(surname, given), List.of(born), null, null, List.of(document(random.nextInt(3500))));
                assertThat(sure(list.search(subject, TODAY)))
                        .as("seed %d, %s %s", SEED, surname, given)
                        .isNotEmpty()
                        .isEqualTo(sure(fresh.search(subject, TODAY)));
            }
        }
    }

    /** Without names that are merely near: which of them share a key depends on how many names share a part of the index. */
    private static List<Match> sure(List<Match> matches) {
        return matches.stream()
                .filter(match -> match.name() == null || match.name().likeness().sameName() >= NameGrounds.SAME_NAME)
                .toList();
    }

    private static void put(Map<String, WatchListEntry> entries, int number, Random random) {
        String name = SURNAMES.get(random.nextInt(SURNAMES.size())) + ' ' + GIVEN.get(random.nextInt(GIVEN.size()));
        List<ListedBirth> births =
                List.of(new ListedBirth.Day(LocalDate.of(1970, 1, 2).plusDays(random.nextInt(60))));
        entries.put(
                id(number),
                new WatchListEntry(
                        id(number), List.of(name), births, null, List.of(document(number)), null, null, null));
    }

    private static String id(int number) {
        return "E" + number;
    }

    private static Document document(int number) {
        return new Document("KOR", "M" + number);
    }

    private static List<String> found(WatchList list, String name, String document) {
        Subject subject = new Subject(Name.read(name), List.of(), null, null, List.of(new Document("KOR", document)));
        return list.search(subject, TODAY).stream()
                .map(match -> match.entry().id())
                .toList();
    }

    private static WatchListEntry entry(String id, String name, String document) {
        return new WatchListEntry(
                id, List.of(name), List.of(), null, List.of(new Document("KOR", document)), null, null, null);
    }
}

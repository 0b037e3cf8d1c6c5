package dev.kanmon.clearance.watchlist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.watchlist.Match.Grounds;
import dev.kanmon.names.Name;
import dev.kanmon.names.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Once the 200 best names were taken before it was asked which of them may fire: whoever stood behind them was cleared. */
class ManyNamesakesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Test
    void expiredNamesakesHideNobody() {
        List<WatchListEntry> entries = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            entries.add(entry("A" + i, "KIM MIN JUN", List.of(), LONG_AGO));
        }
        entries.add(entry("Z", "KIM MIN JUN", List.of(), null));
        assertThat(ids(entries, "KIM MIN JUN", null)).containsExactly("Z");
    }

    @Test
    void namesakesWithOtherBirthDatesHideNobodyWithoutOne() {
        List<WatchListEntry> entries = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            ListedBirth other = new ListedBirth.Day(LocalDate.of(1950, 1, 2).plusDays(i));
            entries.add(entry("A" + i, "KIM JONG UN", List.of(other), null));
        }
        entries.add(entry("Z", "김정은", List.of(), null));
        assertThat(ids(entries, "KIM JONG UN", LocalDate.of(1984, 3, 8))).containsExactly("Z");
    }

    @Test
    void sexAndNationalityHideNobodyWithoutABirthDate() {
        WatchListEntry entry = new WatchListEntry(
                "1",
                List.of("CHOE RYONG HAE"),
                0,
                List.of(),
                List.of("PRK"),
                Sex.MALE,
                List.of(),
                List.of(),
                "Test",
                "Test",
                null,
                null);
        Subject subject = new Subject(
                Name.read("CHOI YONG HAE"), List.of(LocalDate.of(1984, 3, 8)), "CHN", Sex.FEMALE, List.of());
        assertThat(WatchList.of("test", "Test", List.of(entry)).search(subject, TODAY))
                .extracting(Match::grounds)
                .containsExactly(Grounds.NAME_ALONE);
    }

    private static List<String> ids(List<WatchListEntry> entries, String name, @Nullable LocalDate birth) {
        List<LocalDate> births = birth == null ? List.of() : List.of(birth);
        return WatchList.of("test", "Test", entries)
                .search(new Subject(Name.read(name), births, null, null, List.of()), TODAY)
                .stream()
                .map(match -> match.entry().id())
                .toList();
    }

    private static WatchListEntry entry(String id, String name, List<ListedBirth> births, @Nullable LocalDate expires) {
        return new WatchListEntry(id, List.of(name), births, null, List.of(), "Test", "Test", expires);
    }
}

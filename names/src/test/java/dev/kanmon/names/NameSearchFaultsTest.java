package dev.kanmon.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Faults that searches had once, each with what went wrong. */
class NameSearchFaultsTest {
    private static final BirthDate DAY = new BirthDate(1984, 3, 8);

    @Test
    void nameWithoutLettersStoppedTheSearchOfEverybodyBornThatDay() {
        NameSearch.Builder builder = NameSearch.builder();
        builder.add(Name.read("---"), List.of(DAY), null);
        NameSearch search = builder.build();
        assertThat(search.search(new Sought(Name.read("JOHN SMITH"), List.of(DAY), null), 10, 0))
                .isEmpty();
    }

    @Test
    void unwantedNamesakesTookThePlacesOfTheOneWhoWasWanted() {
        NameSearch.Builder builder = NameSearch.builder();
        for (int i = 0; i < 50; i++) {
            builder.add(Name.read("KIM JONG UN"), List.of(new BirthDate(1950 + i % 20, 5, 5)), null);
        }
        builder.add(Name.read("김정은"), List.of(), null);
        Sought sought = new Sought(Name.read("KIM JONG UN"), List.of(DAY), null);
        assertThat(builder.build().search(sought, 10, found -> found.birth() != BirthEvidence.CONFLICT))
                .extracting(NameSearch.Found::number)
                .containsExactly(50);
    }

    @Test
    void equalNameIsFoundAmongAllThatSoundLikeIt() {
        NameSearch.Builder builder = NameSearch.builder();
        String vowels = "AEIOU";
        for (int i = 0; i < 5 * 5 * 5 * 5; i++) {
            builder.add(
                    Name.read("M" + vowels.charAt(i % 5) + "H" + vowels.charAt(i / 5 % 5) + "M"
                            + vowels.charAt(i / 25 % 5) + "D " + vowels.charAt(i / 125) + "LI"),
                    List.of(),
                    null);
        }
        builder.add(Name.read("MOHAMED ALI"), List.of(), null);
        NameSearch search = builder.build();
        assertThat(search.search(new Sought(Name.read("MOHAMED ALI"), List.of(), null), 1000, 0))
                .extracting(NameSearch.Found::number)
                .contains(search.size() - 1);
    }

    @Test
    void builderBuildsOnce() {
        NameSearch.Builder builder = NameSearch.builder();
        builder.add(Name.read("KIM MIN JUN"), List.of(), null);
        NameSearch search = builder.build();
        assertThatThrownBy(builder::build).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> search.changed(new BitSet(), builder)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void numbersToComeCannotBeRemoved() {
        NameSearch search = NameSearch.builder().build();
        NameSearch.Builder added = NameSearch.builder();
        added.add(Name.read("KIM MIN JUN"), List.of(), null);
        BitSet gone = new BitSet();
        gone.set(0);
        assertThatThrownBy(() -> search.changed(gone, added)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void manySmallChangesAreLaidOutTogether() {
        NameSearch search = NameSearch.builder().build();
        for (int i = 0; i < 100; i++) {
            NameSearch.Builder added = NameSearch.builder();
            added.add(Name.read("KIM MIN JUN"), List.of(new BirthDate(1900 + i, 6, 15)), "KOR", Sex.MALE);
            BitSet gone = new BitSet();
            if (i == 50) {
                gone.set(7);
            }
            search = search.changed(gone, added);
        }
        assertThat(search.changed(new BitSet(), NameSearch.builder())).isSameAs(search);
        for (int i = 0; i < 100; i++) {
            Sought sought =
                    new Sought(Name.read("KIM MIN JUN"), List.of(new BirthDate(1900 + i, 6, 15)), "KOR", Sex.MALE);
            List<NameSearch.Found> found = search.search(sought, 10, one -> one.birth() == BirthEvidence.EQUAL);
            assertThat(found).extracting(NameSearch.Found::number).isEqualTo(i == 7 ? List.of() : List.of(i));
        }
    }
}

package dev.kanmon.clearance.measured;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Somebody who knows the whole table and this program tries to work out what is not told. */
class SmallCellsTest {
    private static final long SEED = Long.getLong("kanmon.seed", 20261126);
    private static final int TABLES = 200;

    @Test
    void aSmallCountIsToldAsFewerAndOthersAreRoundedToFive() {
        assertThat(SmallCells.alone(0)).isEqualTo(new ToldCount.Fewer());
        assertThat(SmallCells.alone(9)).isEqualTo(new ToldCount.Fewer());
        assertThat(IntStream.of(10, 12, 13, 17, 18, 100, 102, 103)
                        .mapToObj(SmallCells::alone)
                        .map(told -> ((ToldCount.About) told).about()))
                .containsExactly(10, 10, 15, 15, 20, 100, 100, 105);
    }

    @Test
    void aTotalIsBetweenTheLeastAndTheMostOfWhatIsTold() {
        ToldTable told = SmallCells.table(List.of(List.of(12, 48), List.of(3, 33)));

        assertThat(told.cells())
                .containsExactly(
                        List.of(new ToldCount.About(10), new ToldCount.About(50)),
                        List.of(new ToldCount.Fewer(), new ToldCount.About(35)));
        // 10 counted is 10 to 12, since fewer are told as that; 50 is 48 to 52, 35 is 33 to 37.
        assertThat(told.rows()).containsExactly(new ToldCount.Between(58, 64), new ToldCount.Between(33, 46));
        assertThat(told.columns()).containsExactly(new ToldCount.Between(10, 21), new ToldCount.Between(81, 89));
        assertThat(told.whole()).isEqualTo(new ToldCount.Between(91, 110));
    }

    /** Once the pattern of what was withheld gave these four away, to within two values each. */
    @Test
    void whichCountsAreNotToldDoesNotTellWhatTheyAre() {
        assertThat(SmallCells.table(List.of(List.of(0, 1), List.of(1, 9))))
                .isEqualTo(SmallCells.table(List.of(List.of(5, 9), List.of(0, 0))));
    }

    @Test
    void aTableIsTheSameWhateverItsSmallCountsAre() {
        for (int i = 0; i < TABLES; i++) {
            long seed = SEED + i;
            Random random = new Random(seed);
            List<List<Integer>> counts = counts(random);
            List<List<Integer>> others = counts.stream()
                    .map(row -> row.stream()
                            .map(count -> count < SmallCells.FEWEST ? random.nextInt(SmallCells.FEWEST) : count)
                            .toList())
                    .toList();

            assertThat(SmallCells.table(others))
                    .as("%s and %s; replay with -Dkanmon.seed=%d", counts, others, seed)
                    .isEqualTo(SmallCells.table(counts));
        }
    }

    @Test
    void theTruthIsWithinWhatIsTold() {
        for (int i = 0; i < TABLES; i++) {
            long seed = SEED + i;
            List<List<Integer>> counts = counts(new Random(seed));
            ToldTable told = SmallCells.table(counts);
            int whole =
                    counts.stream().flatMap(List::stream).mapToInt(one -> one).sum();

            assertThat(whole)
                    .as("replay with -Dkanmon.seed=%d", seed)
                    .isBetween(told.whole().least(), told.whole().most());
            for (int column = 0; column < counts.getFirst().size(); column++) {
                int at = column;
                assertThat(counts.stream().mapToInt(row -> row.get(at)).sum())
                        .as("replay with -Dkanmon.seed=%d", seed)
                        .isBetween(
                                told.columns().get(at).least(),
                                told.columns().get(at).most());
            }
        }
    }

    /** Else ten times the mean of ten, taken from eleven times that of eleven, is what the eleventh waited. */
    @Test
    void oneTravellersMinutesDoNotFollowFromThoseOfAllAndOfTheOthers() {
        assertThat(SmallCells.tellable(List.of(40, 12, 1), one -> one, 53)).containsExactly(40);
        assertThat(SmallCells.tellable(List.of(10), one -> one, 11)).isEmpty();
        assertThat(SmallCells.tellable(List.of(40, 12), one -> one, 52)).containsExactly(40, 12);
        assertThat(SmallCells.tellable(List.of(40, 12, 9, 1), one -> one, 62)).containsExactly(40, 12);
        assertThat(SmallCells.tellable(List.of(9), one -> one, 9)).isEmpty();
    }

    @Test
    void whatIsNoTableIsRefused() {
        assertThatThrownBy(() -> SmallCells.table(List.of(List.of(1, 2), List.of(3))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SmallCells.table(List.of(List.of(-1)))).isInstanceOf(IllegalArgumentException.class);
        assertThat(SmallCells.table(List.of()).whole()).isEqualTo(new ToldCount.Between(0, 0));
    }

    private static List<List<Integer>> counts(Random random) {
        int columns = 1 + random.nextInt(4);
        List<List<Integer>> counts = new ArrayList<>();
        for (int row = 1 + random.nextInt(8); row > 0; row--) {
            counts.add(IntStream.range(0, columns)
                    .mapToObj(column -> random.nextInt(random.nextInt(3) == 0 ? 60 : 14))
                    .toList());
        }
        return counts;
    }
}

package dev.kanmon.clearance.measured;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Somebody who knows the whole table and how it was made tries to work out what is not told. */
class SmallCellsTest {
    private static final long SEED = Long.getLong("kanmon.seed", 20261126);
    private static final int TABLES = 150;
    private static final int SMALL_TABLES = 120;
    private static final String REPLAY = "-Dkanmon.seed=";

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
    void aSmallCountBesideOneLargeOneCannotBeHadBySubtraction() {
        // A total told as 20 is 18 at least, and two counts below ten that make 18 are 9 each.
        ToldTable told = SmallCells.table(List.of(List.of(9, 9), List.of(40, 40)));

        assertThat(told.cells().getFirst()).containsOnly(new ToldCount.Fewer());
        assertThat(told.rows().getFirst()).isEqualTo(new ToldCount.Withheld());
    }

    @Test
    void aTableWithoutSmallCountsIsToldWhole() {
        ToldTable told = SmallCells.table(List.of(List.of(12, 48), List.of(33, 10)));

        assertThat(told.cells())
                .containsExactly(
                        List.of(new ToldCount.About(10), new ToldCount.About(50)),
                        List.of(new ToldCount.About(35), new ToldCount.About(10)));
        assertThat(told.whole()).isEqualTo(new ToldCount.About(105));
    }

    @Test
    void theSameCountsAreToldTheSameWay() {
        Random random = new Random(SEED);
        for (int i = 0; i < 20; i++) {
            List<List<Integer>> counts = counts(random, 4, 3);
            assertThat(SmallCells.table(counts)).isEqualTo(SmallCells.table(counts));
        }
    }

    /** Every table that fits is tried, one after the other. */
    @Test
    void noSmallCountIsFoundByTryingAllTablesThatFit() {
        for (int i = 0; i < SMALL_TABLES; i++) {
            long seed = SEED + i;
            Random random = new Random(seed);
            List<List<Integer>> counts = counts(random, 2, 2);
            ToldTable told = SmallCells.table(counts);
            boolean[][][] possible = AllTables.of(told);
            for (int row = 0; row < 2; row++) {
                for (int column = 0; column < 2; column++) {
                    if (told.cells().get(row).get(column) instanceof ToldCount.Fewer) {
                        boolean[] values = possible[row][column];
                        assertThat(values[counts.get(row).get(column)])
                                .as("the truth fits")
                                .isTrue();
                        assertThat(IntStream.range(0, 10)
                                        .filter(value -> values[value])
                                        .count())
                                .as("values that %s leaves open in %s; replay with %s%d", told, counts, REPLAY, seed)
                                .isGreaterThanOrEqualTo(SmallCells.BASE);
                    }
                }
            }
        }
    }

    /** Least and most of every count from all sums, again and again until nothing gets narrower. */
    @Test
    void noSmallCountIsFoundFromLinearBoundsOfLargeTables() {
        for (int i = 0; i < TABLES; i++) {
            long seed = SEED + 1_000 + i;
            Random random = new Random(seed);
            List<List<Integer>> counts = counts(random, 2 + random.nextInt(7), 1 + random.nextInt(4));
            ToldTable told = SmallCells.table(counts);
            Bounds bounds = Bounds.of(told);
            for (int row = 0; row <= counts.size(); row++) {
                for (int column = 0; column <= counts.getFirst().size(); column++) {
                    if (bounds.told(row, column) instanceof ToldCount.Fewer) {
                        assertThat(bounds.most(row, column) - bounds.least(row, column) + 1)
                                .as("values of %d,%d in %s; replay with %s%d", row, column, counts, REPLAY, seed)
                                .isGreaterThanOrEqualTo(SmallCells.BASE);
                    }
                }
            }
        }
    }

    @Test
    void whereNothingElseHelpsNothingIsTold() {
        // Six columns of 1 and 9: each total is 10, so each 1 is at least 1, and their own total is below 10.
        ToldTable told = SmallCells.table(List.of(List.of(1, 1, 1, 1, 1, 1), List.of(9, 9, 9, 9, 9, 9)));

        assertThat(told.cells().stream().flatMap(List::stream)).containsOnly(new ToldCount.Withheld());
        assertThat(told.whole()).isEqualTo(new ToldCount.Withheld());
    }

    @Test
    void whatIsNoTableIsRefused() {
        assertThatThrownBy(() -> SmallCells.table(List.of(List.of(1, 2), List.of(3))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SmallCells.table(List.of(List.of(-1)))).isInstanceOf(IllegalArgumentException.class);
        assertThat(SmallCells.table(List.of()).whole()).isEqualTo(new ToldCount.Withheld());
    }

    private static List<List<Integer>> counts(Random random, int rows, int columns) {
        List<List<Integer>> counts = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            List<Integer> cells = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                cells.add(random.nextInt(3) == 0 ? random.nextInt(60) : random.nextInt(14));
            }
            counts.add(cells);
        }
        return counts;
    }
}

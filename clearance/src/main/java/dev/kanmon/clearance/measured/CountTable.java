package dev.kanmon.clearance.measured;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Counts with their totals, and which of them are withheld so far. */
final class CountTable {
    /** More than any total. */
    private static final long UNBOUNDED = 1L << 40;

    private final int rows;
    private final int columns;
    private final int[][] counts;
    private final Set<Place> withheld = new HashSet<>();

    /**
     * Where a count stands.
     *
     * @param row that after the last for totals of columns
     * @param column that after the last for totals of rows
     */
    record Place(int row, int column) {}

    /** What somebody knows of a count who reads what is told of it, ends included. */
    record Range(long least, long most) {}

    CountTable(List<List<Integer>> cells) {
        rows = cells.size();
        columns = rows == 0 ? 0 : cells.getFirst().size();
        counts = new int[rows + 1][columns + 1];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int count = cells.get(row).get(column);
                counts[row][column] = count;
                counts[row][columns] += count;
                counts[rows][column] += count;
                counts[rows][columns] += count;
            }
        }
    }

    ToldCount told(Place place) {
        return withheld.contains(place) ? new ToldCount.Withheld() : SmallCells.alone(count(place));
    }

    /**
     * Withholds one more count that a small one depends on.
     *
     * @return false where there is none left
     */
    boolean withholdFor(Place small) {
        Optional<Place> more = Stream.of(
                        beside(small).filter(this::isCell),
                        beside(small).filter(place -> !isCell(place) && !isWhole(place)),
                        places().stream().filter(place -> !isCell(place)))
                .map(some -> some.filter(place -> told(place) instanceof ToldCount.About)
                        .min(Comparator.comparingInt(this::count)
                                .thenComparingInt(Place::row)
                                .thenComparingInt(Place::column)))
                .flatMap(Optional::stream)
                .findFirst();
        more.ifPresent(withheld::add);
        return more.isPresent();
    }

    void withholdAll() {
        withheld.addAll(places());
    }

    /** All counts and totals, row by row. */
    List<Place> places() {
        return IntStream.rangeClosed(0, rows)
                .boxed()
                .flatMap(row -> IntStream.rangeClosed(0, columns).mapToObj(column -> new Place(row, column)))
                .toList();
    }

    private Stream<Place> beside(Place place) {
        return places().stream().filter(one -> one.row() == place.row() || one.column() == place.column());
    }

    private boolean isCell(Place place) {
        return place.row() < rows && place.column() < columns;
    }

    private boolean isWhole(Place place) {
        return place.row() == rows && place.column() == columns;
    }

    private int count(Place place) {
        return counts[place.row()][place.column()];
    }

    /**
     * Whether the values that a small count can have are fewer than {@link SmallCells#BASE}. They are all between the least and
     * the most, since the table is a flow through a network, whose bounds are whole numbers.
     */
    boolean isOpen(Place place) {
        if (!(told(place) instanceof ToldCount.Fewer)) {
            return false;
        }
        int possible = 0;
        for (int value = 0; value < SmallCells.FEWEST && possible < SmallCells.BASE; value++) {
            possible += isPossible(place, value) ? 1 : 0;
        }
        return possible < SmallCells.BASE;
    }

    private boolean isPossible(Place asked, int value) {
        Circulation flow = new Circulation(rows + columns + 2);
        int source = rows + columns;
        int sink = source + 1;
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                Place place = new Place(row, column);
                Range range = place.equals(asked) ? new Range(value, value) : range(told(place));
                int from = row < rows ? (column < columns ? row : source) : (column < columns ? rows + column : sink);
                int to = column < columns ? (row < rows ? rows + column : sink) : (row < rows ? row : source);
                flow.edge(from, to, range.least(), range.most());
            }
        }
        return flow.isFeasible();
    }

    private static Range range(ToldCount told) {
        return switch (told) {
            case ToldCount.Fewer() -> new Range(0, SmallCells.FEWEST - 1);
            case ToldCount.About(int about) ->
                new Range(Math.max(SmallCells.FEWEST, about - SmallCells.BASE / 2), about + (SmallCells.BASE - 1) / 2);
            case ToldCount.Withheld() -> new Range(SmallCells.FEWEST, UNBOUNDED);
        };
    }
}

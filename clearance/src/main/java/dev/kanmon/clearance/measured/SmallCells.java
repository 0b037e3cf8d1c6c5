package dev.kanmon.clearance.measured;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Counts and minutes, made safe to be told to everybody.
 *
 * <p>Method: a minimum frequency and conventional rounding (Willenborg and de Waal, Elements of Statistical Disclosure Control, 2001,
 * chapters 4 and 6). A count below {@link #FEWEST} is told as that and no more, every other is rounded by itself to the nearest
 * multiple of {@link #BASE}, and totals are drawn from what is told. So what is told of one count depends on no other, and a whole
 * table is the same whatever its small counts are: nothing can be worked out from it, not even by somebody who knows this program.
 * Totals that are told for themselves need further counts withheld, and which ones were tells what the small ones are (Kenthapadi,
 * Mishra and Nissim, Simulatable Auditing, 2005; Wong and others, Minimality Attack, 2007).
 *
 * <p>Limits: whoever knows most of those counted knows the others without any table. The same counts are told the same way each
 * time; two that differ by one may be told differently.
 */
public final class SmallCells {
    /** The least count that is told, also the least number of travellers of whom minutes are told. */
    public static final int FEWEST = 10;

    /** What told counts are multiples of. */
    public static final int BASE = 5;

    private SmallCells() {}

    /** Whether minutes of so many travellers may be told. */
    public static boolean mayTell(int number) {
        return number >= FEWEST;
    }

    /**
     * Of groups whose minutes are told beside those of all together, the ones that may be: of enough travellers each, and so that those
     * in no told group are none or enough, since a mean of the rest follows from the others. Where they are too few, the smallest
     * told group goes untold with them.
     *
     * @param groups no two with a traveller in common
     * @param number travellers of a group
     * @param all travellers of whom the minutes of all are, in a group or in none
     * @return in their order
     */
    public static <T> List<T> tellable(Collection<T> groups, ToIntFunction<T> number, int all) {
        List<T> told = new ArrayList<>(groups.stream()
                .filter(group -> mayTell(number.applyAsInt(group)))
                .toList());
        int rest = all - told.stream().mapToInt(number).sum();
        if (rest != 0 && !mayTell(rest) && !told.isEmpty()) {
            told.remove(told.stream().min(Comparator.comparingInt(number)).orElseThrow());
        }
        return List.copyOf(told);
    }

    /** One count. */
    public static ToldCount alone(int count) {
        return count < FEWEST
                ? new ToldCount.Fewer()
                : new ToldCount.About(Math.floorDiv(count + BASE / 2, BASE) * BASE);
    }

    /**
     * A table.
     *
     * @param counts by row and column, each at least 0, all rows of one length
     * @throws IllegalArgumentException where it is no such table
     */
    public static ToldTable table(List<List<Integer>> counts) {
        int columns = counts.isEmpty() ? 0 : counts.getFirst().size();
        if (counts.stream()
                .anyMatch(row -> row.size() != columns || row.stream().anyMatch(one -> one < 0))) {
            throw new IllegalArgumentException("no table of counts");
        }
        List<List<ToldCount>> cells = counts.stream()
                .map(row -> row.stream().map(SmallCells::alone).toList())
                .toList();
        List<ToldCount> rows = cells.stream().map(SmallCells::total).toList();
        return new ToldTable(
                cells,
                rows,
                IntStream.range(0, columns)
                        .mapToObj(column ->
                                total(cells.stream().map(row -> row.get(column)).toList()))
                        .toList(),
                total(rows));
    }

    private static ToldCount total(List<ToldCount> parts) {
        return new ToldCount.Between(
                parts.stream().mapToInt(ToldCount::least).sum(),
                parts.stream().mapToInt(ToldCount::most).sum());
    }
}

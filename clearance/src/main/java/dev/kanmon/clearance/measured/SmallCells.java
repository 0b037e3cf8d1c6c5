package dev.kanmon.clearance.measured;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tables of counts, made safe to be told to everybody.
 *
 * <p>Method: cell suppression with a minimum frequency and secondary suppression, and conventional rounding of what is told
 * (Willenborg and de Waal, Elements of Statistical Disclosure Control, 2001, chapters 4 and 6; Hundepool and others, Statistical
 * Disclosure Control, 2012, chapter 4). A count below {@link #FEWEST} is told as that and no more; every other count, totals too,
 * is rounded by itself to the nearest multiple of {@link #BASE}, so that totals need not be the sums of what is told. Then the
 * attack is carried out: of each small count, what is the least and the most that it can be, for somebody who knows the whole told
 * table and how it was made (the <em>feasibility interval</em>; Fischetti and Salazar, Management Science 47, 2001)? While one can
 * be told within fewer than {@link #BASE} values, which is how closely a rounded count is told, one more count that it depends on
 * is withheld: the smallest of its row and column, then their totals, then the whole. Where even that is not enough, nothing is
 * told.
 *
 * <p>Deterministic: the same counts are told the same way each time, so that asking again tells nothing new.
 *
 * <p>Limits: two tables that share totals are safe together only where what they share is one of these tables; whoever publishes
 * several must see to that. Whoever knows most of those counted knows the others without any table.
 */
public final class SmallCells {
    /** The least count that is told, also the least number of travellers of whom minutes are told. */
    public static final int FEWEST = 10;

    /** What told counts are multiples of. */
    public static final int BASE = 5;

    /** Eight outcomes at sixty posts; the corridor has ten ports. More would keep a page waiting. */
    private static final int MOST_CELLS = 480;

    private SmallCells() {}

    /** Whether minutes of so many travellers may be told. */
    public static boolean mayTell(int number) {
        return number >= FEWEST;
    }

    /** One count that stands in no table. */
    public static ToldCount alone(int count) {
        return count < FEWEST
                ? new ToldCount.Fewer()
                : new ToldCount.About(Math.floorDiv(count + BASE / 2, BASE) * BASE);
    }

    /**
     * A table.
     *
     * @param counts by row and column, each at least 0, all rows of one length
     * @throws IllegalArgumentException where it is no such table, or one of more than {@value #MOST_CELLS} cells
     */
    public static ToldTable table(List<List<Integer>> counts) {
        int rows = counts.size();
        int columns = rows == 0 ? 0 : counts.getFirst().size();
        if ((long) rows * columns > MOST_CELLS
                || counts.stream()
                        .anyMatch(row -> row.size() != columns || row.stream().anyMatch(one -> one < 0))) {
            throw new IllegalArgumentException("no table of at most " + MOST_CELLS + " counts");
        }
        CountTable table = new CountTable(counts);
        // Whatever is withheld later leaves more values possible, so that who was safe stays safe.
        for (CountTable.Place place : table.places()) {
            while (table.isOpen(place)) {
                if (!table.withholdFor(place)) {
                    table.withholdAll();
                }
            }
        }
        return told(table, rows, columns);
    }

    private static ToldTable told(CountTable table, int rows, int columns) {
        List<List<ToldCount>> cells = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            int at = row;
            cells.add(IntStream.range(0, columns)
                    .mapToObj(column -> table.told(new CountTable.Place(at, column)))
                    .toList());
        }
        return new ToldTable(
                cells,
                IntStream.range(0, rows)
                        .mapToObj(row -> table.told(new CountTable.Place(row, columns)))
                        .toList(),
                IntStream.range(0, columns)
                        .mapToObj(column -> table.told(new CountTable.Place(rows, column)))
                        .toList(),
                table.told(new CountTable.Place(rows, columns)));
    }
}

package dev.kanmon.simulation;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** The sailings of every day, from {@code timetable.tsv}. */
final class Timetable {
    /** How many of them a small day has. */
    static final int SMALL_DAY = 5;

    static final List<Sailing> SAILINGS = read();

    private Timetable() {}

    private static List<Sailing> read() {
        List<Sailing> sailings = new ArrayList<>();
        for (String[] row : ResourceTable.rows("timetable.tsv")) {
            sailings.add(new Sailing(
                    sailings.size(),
                    row[0],
                    row[1],
                    row[2],
                    LocalTime.parse(row[3]),
                    row[4],
                    LocalTime.parse(row[5]),
                    Integer.parseInt(row[6]),
                    row[7],
                    Integer.parseInt(row[8]),
                    Integer.parseInt(row[9]),
                    Integer.parseInt(row[10])));
        }
        return List.copyOf(sailings);
    }
}

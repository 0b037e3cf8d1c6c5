package dev.kanmon.bench.names;

import dev.kanmon.names.BirthDate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of {@code pairs.tsv}: two names, and by its set whether they are spellings of one.
 *
 * @param source the listed person's id in pairs from a watch list
 * @param birthsA what is known of the first person's birth date; empty where nothing is
 */
record Pair(
        String id,
        String set,
        String a,
        String b,
        String kind,
        String source,
        List<BirthDate> birthsA,
        List<BirthDate> birthsB,
        String nameKey) {
    static List<Pair> read(Path file) throws IOException {
        Table table = Table.read(file, "id", "set", "a", "b", "kind", "note", "dob_a", "dob_b", "name_key");
        List<Pair> pairs = new ArrayList<>(table.size());
        for (int row = 0; row < table.size(); row++) {
            pairs.add(new Pair(
                    table.cell(row, "id"),
                    table.cell(row, "set"),
                    table.cell(row, "a"),
                    table.cell(row, "b"),
                    table.cell(row, "kind"),
                    table.cell(row, "note"),
                    ListedBirths.read(table.cell(row, "dob_a")),
                    ListedBirths.read(table.cell(row, "dob_b")),
                    table.cell(row, "name_key")));
        }
        return pairs;
    }

    /** Whether the two are names that have nothing to do with each other, such as a cover name. */
    boolean isOtherName() {
        return kind.contains("other-name");
    }

    /** Whether the two are spellings of one name as lists give them, so that the other person is on the watch list. */
    boolean isOfWatchList() {
        return set.equals("sanction_alias") || set.equals("ko_dprk_alias");
    }
}

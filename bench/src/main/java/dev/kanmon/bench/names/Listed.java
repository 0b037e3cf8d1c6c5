package dev.kanmon.bench.names;

import dev.kanmon.names.BirthDate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A person of {@code watchlist.tsv}.
 *
 * @param list OFAC or UN
 * @param births empty where nothing is known
 */
record Listed(String id, String name, List<String> aliases, String list, String program, List<BirthDate> births) {
    static List<Listed> read(Path file) throws IOException {
        Table table = Table.read(file, "id", "name", "aliases", "list", "program", "dob");
        List<Listed> all = new ArrayList<>(table.size());
        for (int row = 0; row < table.size(); row++) {
            all.add(new Listed(
                    table.cell(row, "id"),
                    table.cell(row, "name"),
                    Arrays.stream(table.cell(row, "aliases").split(";", -1))
                            .map(String::strip)
                            .filter(alias -> !alias.isEmpty())
                            .toList(),
                    table.cell(row, "list"),
                    table.cell(row, "program"),
                    ListedBirths.read(table.cell(row, "dob"))));
        }
        return all;
    }

    /** The name and the aliases. */
    List<String> names() {
        List<String> names = new ArrayList<>(aliases);
        names.addFirst(name);
        return names;
    }

    boolean isNorthKorean() {
        return program.contains("DPRK");
    }

    /** The bare letters, as the benchmark keys names of lists. */
    String nameKey() {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}

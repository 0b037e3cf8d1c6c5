package dev.kanmon.bench.names;

import dev.kanmon.bench.names.Row.Form;
import dev.kanmon.names.BirthDate;
import dev.kanmon.names.Name;
import dev.kanmon.names.NameSearch;
import dev.kanmon.names.Sought;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Passengers a second against the list of 100,000 on which US-CBP/GTAS was measured. */
final class PeerLists implements Part {
    private static final int TOP = 10;

    /** As likely as not: what screening would tell an officer of. */
    private static final double MINIMUM = 0.5;

    private static final long LEAST_NANOS = 3_000_000_000L;
    private static final long MOST_NANOS = 30_000_000_000L;
    private static final int SCANNED_FOR = 10;

    @Override
    public List<Row> rows(BenchRun run) throws IOException {
        Path folder = run.beside("peer");
        if (folder == null) {
            run.progress().tell("no folder peer stands beside: its rows are left out");
            return List.of();
        }
        Table list = Table.read(folder.resolve("watchlist-100k.tsv"), "id", "name", "dob");
        Table passengers = Table.read(folder.resolve("passengers-1000.tsv"), "id", "query", "dob");
        NameSearch.Builder builder = NameSearch.builder();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            names.add(list.cell(i, "name"));
            builder.add(Name.read(list.cell(i, "name")), births(list, i), null);
        }
        NameSearch search = builder.build();
        List<String> sought = new ArrayList<>();
        for (int i = 0; i < passengers.size(); i++) {
            sought.add(passengers.cell(i, "query"));
        }
        JaroWinklerScan scan = new JaroWinklerScan();
        scan.scan(sought.subList(0, Math.min(SCANNED_FOR, sought.size())), names);
        double scans = scan.alike() < 0 ? 0 : scan.perSecond(names.size());
        // Reading the name belongs to the work: a passenger comes as letters.
        Passengers all = new Passengers(passengers, sought);
        SearchTimes times = SearchTimes.measure(search, all.sought(), TOP, MINIMUM, LEAST_NANOS, MOST_NANOS);
        double perSecond = 1 / (1 / times.perSecond() + all.secondsToRead() / sought.size());
        return List.of(
                Row.of("passengers/s, one core, the peer's list of 100,000", perSecond, Form.WHOLE, times.count())
                        .atLeast(20_000, "20 (GTAS)"),
                Row.of("  99 of 100 searches take no longer than, ms", times.millis(0.99), Form.SHARE, times.count()),
                Row.of("  times a Jaro-Winkler scan of the same list", perSecond / scans, Form.WHOLE, 0)
                        .noted(String.format(Locale.ROOT, "%.1f scans/s", scans)));
    }

    private static List<BirthDate> births(Table table, int row) {
        BirthDate birth = BirthDate.parse(table.cell(row, "dob"));
        return birth == null ? List.of() : List.of(birth);
    }

    /** The passengers, and how long it takes to read their names. */
    private static final class Passengers {
        private final List<Sought> sought = new ArrayList<>();
        private final double seconds;

        Passengers(Table table, List<String> names) {
            for (int i = 0; i < names.size(); i++) {
                sought.add(new Sought(Name.read(names.get(i)), births(table, i), null));
            }
            long began = System.nanoTime();
            long letters = 0;
            for (String name : names) {
                letters += Name.read(name).folded().length();
            }
            seconds = letters < 0 ? 0 : (System.nanoTime() - began) / 1e9;
        }

        List<Sought> sought() {
            return sought;
        }

        double secondsToRead() {
            return seconds;
        }
    }
}

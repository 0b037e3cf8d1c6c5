package dev.kanmon.bench.names;

import dev.kanmon.bench.names.Row.Form;
import dev.kanmon.names.BirthDate;
import dev.kanmon.names.Name;
import dev.kanmon.names.NameSearch;
import dev.kanmon.names.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Searches among two million generated names: how many a second, how long the slow ones take, how much memory. */
final class Speed implements Part {
    static final long SEED = 4010;
    static final long STRANGER_SEED = 4011;
    private static final int NAMES = 2_000_000;
    private static final int QUERIES = 20_000;
    private static final int TOP = 10;
    private static final long LEAST_NANOS = 5_000_000_000L;
    private static final long MOST_NANOS = 45_000_000_000L;

    /** One scan takes about ten seconds; its rate hardly varies. */
    private static final int SCANNED_FOR = 1;

    private static final int SCAN_CHUNK = 100_000;

    private final int names;
    private final int queries;
    private final long leastNanos;

    Speed() {
        this(NAMES, QUERIES, LEAST_NANOS);
    }

    /**
     * Of another size.
     *
     * @param leastNanos how long searches are measured at least
     */
    Speed(int names, int queries, long leastNanos) {
        this.names = names;
        this.queries = queries;
        this.leastNanos = leastNanos;
    }

    /** One who is sought: a listed person under another spelling, or -1 for a stranger. */
    private record Query(GeneratedNames.Person person, int listed) {
        String name() {
            return listed < 0 ? person.name() : person.respelled();
        }

        Sought sought(boolean withBirthDate) {
            List<BirthDate> births = withBirthDate ? List.of(person.birth()) : List.of();
            return new Sought(Name.read(name()), births, null);
        }
    }

    @Override
    public List<Row> rows(BenchRun run) {
        run.progress().tell(String.format(Locale.ROOT, "generating and indexing %,d names", names));
        List<Query> sought = new ArrayList<>();
        long before = usedBytes();
        long began = System.nanoTime();
        NameSearch search = build(sought);
        double seconds = (System.nanoTime() - began) / 1e9;
        long heap = usedBytes() - before;
        GeneratedNames strangers = new GeneratedNames(STRANGER_SEED);
        for (int i = 1; sought.size() < queries; i += 2) {
            sought.add(Math.min(i, sought.size()), new Query(strangers.next(), -1));
        }
        run.progress().tell("searching by name alone");
        SearchTimes byName = times(search, sought, false);
        run.progress().tell("searching with birth dates");
        SearchTimes dated = times(search, sought, true);
        Recall byNameFound = found(search, sought, false);
        Recall datedFound = found(search, sought, true);
        run.progress().tell("scanning with Jaro-Winkler");
        double scans = scan(sought);
        String many = String.format(Locale.ROOT, "%,d names", names);
        List<Row> rows = new ArrayList<>();
        rows.add(
                Row.of("searches/s, one core, " + many + ", name alone", byName.perSecond(), Form.WHOLE, byName.count())
                        .atLeast(10_000, "108 at 106 k"));
        rows.add(Row.of("  half take no longer than, ms", byName.millis(0.5), Form.SHARE, byName.count()));
        rows.add(Row.of("  99 of 100 take no longer than, ms", byName.millis(0.99), Form.SHARE, byName.count())
                .atMost(2, "232 at 106 k"));
        rows.add(Row.of("  heap, MB", heap / 1e6, Form.WHOLE, 0).atMost(400, "2,300 (from 106 k)"));
        rows.add(Row.of("  heap a name, bytes", (double) heap / names, Form.WHOLE, 0)
                .beside("1,140"));
        rows.add(Row.of("  generated and indexed, s", seconds, Form.DECIMAL, names));
        rows.add(Row.of("  respelled names found among the first 10", byNameFound));
        rows.add(Row.of("  times a Jaro-Winkler scan of the same list", byName.perSecond() / scans, Form.WHOLE, 0)
                .noted(String.format(Locale.ROOT, "%.2f scans/s", scans)));
        rows.add(Row.of(
                "searches/s, one core, " + many + ", with birth dates", dated.perSecond(), Form.WHOLE, dated.count()));
        rows.add(Row.of("  99 of 100 take no longer than, ms", dated.millis(0.99), Form.SHARE, dated.count()));
        rows.add(Row.of("  respelled names found among the first 10", datedFound));
        return rows;
    }

    private NameSearch build(List<Query> sought) {
        GeneratedNames generated = new GeneratedNames(SEED);
        NameSearch.Builder builder = NameSearch.builder();
        int step = Math.max(1, 2 * names / queries);
        for (int i = 0; i < names; i++) {
            GeneratedNames.Person person = generated.next();
            builder.add(Name.read(person.name()), List.of(person.birth()), person.nationality());
            if (i % step == 0) {
                sought.add(new Query(person, i));
            }
        }
        return builder.build();
    }

    private SearchTimes times(NameSearch search, List<Query> sought, boolean withBirthDate) {
        List<Sought> all =
                sought.stream().map(query -> query.sought(withBirthDate)).toList();
        return SearchTimes.measure(search, all, TOP, 0, leastNanos, MOST_NANOS);
    }

    private static Recall found(NameSearch search, List<Query> sought, boolean withBirthDate) {
        List<Query> listed = sought.stream()
                .filter(query -> query.listed() >= 0)
                .limit(1_000)
                .toList();
        int hits = (int) listed.stream()
                .filter(query -> search.search(query.sought(withBirthDate), TOP, 0).stream()
                        .anyMatch(found -> found.number() == query.listed()))
                .count();
        return new Recall(hits, listed.size());
    }

    /** Generated again piece by piece: two million strings beside the index would spoil its figures. */
    private double scan(List<Query> sought) {
        List<String> some = sought.stream().limit(SCANNED_FOR).map(Query::name).toList();
        GeneratedNames generated = new GeneratedNames(SEED);
        JaroWinklerScan scan = new JaroWinklerScan();
        for (int from = 0; from < names; from += SCAN_CHUNK) {
            List<String> chunk = new ArrayList<>();
            for (int i = from; i < Math.min(names, from + SCAN_CHUNK); i++) {
                chunk.add(generated.next().name());
            }
            scan.scan(some, chunk);
        }
        return scan.alike() < 0 ? 0 : scan.perSecond(names);
    }

    /** Bytes in use once what nobody holds is gone. */
    @SuppressWarnings("SystemGc")
    private static long usedBytes() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}

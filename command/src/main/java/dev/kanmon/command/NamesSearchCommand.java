package dev.kanmon.command;

import dev.kanmon.command.terminal.ExitCode;
import dev.kanmon.command.terminal.LongWork;
import dev.kanmon.names.Name;
import dev.kanmon.names.NameSearch;
import dev.kanmon.names.Sought;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Searches a list of names. */
@Command(
        name = "search",
        description = "Searches a list for the names of a file of queries, and prints whom it finds, best first.",
        footer = {
            "",
            "Both files are tab-separated with a header, columns in any order. List: id, name and, if known, aliases",
            "(parted by ;), dob (YYYY-MM-DD, YYYY-MM or YYYY), nationality. Queries: id, query and, if known, dob,",
            "nationality. A birth date that is missing, partial or cannot be read hides nobody.",
            "Prints query id, rank, list id and score (0 to 1), parted by tabs; a list id at most once a query.",
            "A row that cannot be taken is told and left out; then the exit code is 3.",
            "Example: ./kanmon names search --list list.tsv --queries passengers.tsv --top 3 --min 0.5"
        },
        mixinStandardHelpOptions = true)
final class NamesSearchCommand implements Callable<Integer> {
    /** Nobody reads more answers to one query; the search keeps them all in memory. */
    private static final int MAXIMUM_TOP = 10_000;

    /** Names to ask for by each list id wanted: several spellings of one person may all be found. */
    private static final int NAMES_AN_ID = 2;

    @Option(names = "--list", required = true, paramLabel = "FILE", description = "the list to search in")
    private Path list = Path.of("");

    @Option(names = "--queries", required = true, paramLabel = "FILE", description = "the names to search for")
    private Path queries = Path.of("");

    @Option(names = "--top", paramLabel = "N", description = "how many of the list a query at the most (default: 10)")
    private int top = 10;

    @Option(names = "--min", paramLabel = "S", description = "the least score, from 0 to 1 (default: 0)")
    private double minimum;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final NameSearch.Builder builder = NameSearch.builder();
    private final List<String> ids = new ArrayList<>();
    private int[] idOfName = new int[1024];
    private int names;

    @Override
    public Integer call() {
        if (top < 1 || top > MAXIMUM_TOP || !(minimum >= 0 && minimum <= 1)) {
            throw new ParameterException(spec.commandLine(), "--top must be 1 to " + MAXIMUM_TOP + ", --min 0 to 1");
        }
        PrintWriter err = spec.commandLine().getErr();
        try {
            NameTable listed = new NameTable(list, "name", err);
            try (LongWork reading = LongWork.begun("reading the list")) {
                listed.read(row -> {
                    post(row);
                    reading.step();
                });
            }
            NameSearch search = builder.build();
            NameTable asked = new NameTable(queries, "query", err);
            PrintWriter out = spec.commandLine().getOut();
            try (LongWork searching = LongWork.begun("searching")) {
                asked.read(row -> {
                    print(row, search, out);
                    searching.step();
                });
            }
            out.flush();
            return listed.isComplete() && asked.isComplete() ? ExitCode.DONE : ExitCode.UNREADABLE_INPUT;
        } catch (NameTable.UnreadableException unreadable) {
            err.println("kanmon: " + unreadable.getMessage());
            return ExitCode.UNREADABLE_INPUT;
        }
    }

    private void post(NameTable.Row row) {
        ids.add(row.id());
        for (String name : row.names()) {
            builder.add(Name.read(name), row.births(), row.nationality());
            if (names == idOfName.length) {
                idOfName = Arrays.copyOf(idOfName, 2 * names);
            }
            idOfName[names++] = ids.size() - 1;
        }
    }

    private void print(NameTable.Row query, NameSearch search, PrintWriter out) {
        // A query has one name; aliases are a column of the list alone.
        Sought sought = new Sought(Name.read(query.names().getFirst()), query.births(), query.nationality());
        int rank = 0;
        for (NameSearch.Found found : best(search, sought)) {
            rank++;
            out.write(query.id() + '\t' + rank + '\t' + id(found) + '\t' + SignificantDigits.of(found.score()) + '\n');
        }
    }

    /** Of each list id the best name, as many ids as were asked for if there are so many. */
    private List<NameSearch.Found> best(NameSearch search, Sought sought) {
        for (int asked = NAMES_AN_ID * top; ; asked *= NAMES_AN_ID) {
            List<NameSearch.Found> found = search.search(sought, asked, minimum);
            Set<String> seen = new HashSet<>();
            List<NameSearch.Found> best =
                    found.stream().filter(one -> seen.add(id(one))).limit(top).toList();
            if (best.size() == top || found.size() < asked || asked >= search.size()) {
                return best;
            }
        }
    }

    private String id(NameSearch.Found found) {
        return ids.get(idOfName[found.number()]);
    }
}

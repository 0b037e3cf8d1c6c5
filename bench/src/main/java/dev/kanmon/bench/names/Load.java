package dev.kanmon.bench.names;

import dev.kanmon.bench.names.Row.Form;
import dev.kanmon.names.BirthDate;
import dev.kanmon.names.Name;
import dev.kanmon.names.NameSearch;
import dev.kanmon.names.Sought;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A list of a million entries read from a file and indexed, and a thousand changes of it. */
final class Load implements Part {
    static final long SEED = 4020;
    private static final int ENTRIES = 1_000_000;
    private static final int CHANGES = 1_000;

    private final int entries;

    Load() {
        this(ENTRIES);
    }

    Load(int entries) {
        this.entries = entries;
    }

    @Override
    public List<Row> rows(BenchRun run) throws IOException {
        Path file = Files.createTempFile("kanmon-names-", ".tsv");
        try {
            write(file);
            run.progress().tell(String.format(Locale.ROOT, "loading and indexing %,d entries", entries));
            long began = System.nanoTime();
            NameSearch search = load(file);
            double seconds = (System.nanoTime() - began) / 1e9;
            run.progress().tell("changes");
            double changed = changes(search);
            return List.of(
                    Row.of(
                                    String.format(Locale.ROOT, "%,d entries loaded and indexed, s", entries),
                                    seconds,
                                    Form.DECIMAL,
                                    search.size())
                            .atMost(30, "-"),
                    Row.of(
                                    String.format(Locale.ROOT, "%,d changes take effect, s", CHANGES),
                                    changed,
                                    Form.SHARE,
                                    CHANGES)
                            .atMost(1, "-")
                            .noted("searched beside the snapshot"));
        } finally {
            Files.delete(file);
        }
    }

    private void write(Path file) throws IOException {
        GeneratedNames generated = new GeneratedNames(SEED);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < entries; i++) {
                GeneratedNames.Person person = generated.next();
                BirthDate birth = person.birth();
                out.write(String.format(
                        Locale.ROOT,
                        "%d\t%s\t%04d-%02d-%02d\t%s\n",
                        i,
                        person.name(),
                        birth.year(),
                        birth.month(),
                        birth.day(),
                        person.nationality()));
            }
        }
    }

    private static NameSearch load(Path file) throws IOException {
        NameSearch.Builder builder = NameSearch.builder();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                BirthDate birth = BirthDate.parse(cells[2]);
                builder.add(Name.read(cells[1]), birth == null ? List.of() : List.of(birth), cells[3]);
            }
        }
        return builder.build();
    }

    /** A snapshot never changes: changed entries are indexed beside it, and both are searched. */
    private static double changes(NameSearch snapshot) {
        GeneratedNames generated = new GeneratedNames(SEED + 1);
        List<GeneratedNames.Person> changed =
                Stream.generate(generated::next).limit(CHANGES).toList();
        Sought last = new Sought(
                Name.read(changed.getLast().name()), List.of(changed.getLast().birth()), null);
        long began = System.nanoTime();
        NameSearch.Builder builder = NameSearch.builder();
        changed.forEach(person -> builder.add(Name.read(person.name()), List.of(person.birth()), person.nationality()));
        NameSearch beside = builder.build();
        boolean found = !beside.search(last, 1, 0).isEmpty();
        int others = snapshot.search(last, 1, 0).size();
        double seconds = (System.nanoTime() - began) / 1e9;
        if (!found || others < 0) {
            throw new IllegalStateException("a changed entry was not found");
        }
        return seconds;
    }
}

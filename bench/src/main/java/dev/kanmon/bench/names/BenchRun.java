package dev.kanmon.bench.names;

import dev.kanmon.names.Name;
import dev.kanmon.names.NameComparer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the parts of one run share: the files, the half, and what costs too much to compute twice. */
final class BenchRun {
    private final Path folder;
    private final Half half;
    private final Progress progress;
    private @Nullable List<Pair> pairs;
    private @Nullable List<Listed> watchList;
    private @Nullable PassengerAlerts alerts;

    BenchRun(Path folder, Half half, Progress progress) {
        this.folder = folder;
        this.half = half;
        this.progress = progress;
    }

    Half half() {
        return half;
    }

    Progress progress() {
        return progress;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** A folder that stands beside that of the benchmark, or beside the one that holds it; null where there is none. */
    @Nullable
    Path beside(String name) {
        Path absolute = folder.toAbsolutePath().normalize();
        return Stream.of(absolute.resolve(name), absolute.resolveSibling(name), absolute.resolve("../../" + name))
                .map(Path::normalize)
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(null);
    }

    /** Pairs of the half. */
    List<Pair> pairs() throws IOException {
        if (pairs == null) {
            pairs = Pair.read(file("pairs.tsv")).stream()
                    .filter(pair -> half.holds(pair.nameKey()))
                    .toList();
        }
        return pairs;
    }

    List<Pair> pairs(Predicate<Pair> wanted) throws IOException {
        return pairs().stream().filter(wanted).toList();
    }

    /** Everyone on the list, whatever the half. */
    List<Listed> watchList() throws IOException {
        if (watchList == null) {
            watchList = Listed.read(file("watchlist.tsv"));
        }
        return watchList;
    }

    PassengerAlerts alerts() throws IOException {
        if (alerts == null) {
            alerts = PassengerAlerts.measure(this);
        }
        return alerts;
    }

    /** Scores of different persons of one list who share a part of their names: what aliases are measured against. */
    double[] tokenNegatives() throws IOException {
        List<Pair> released = pairs(pair -> pair.set().equals("sanction_neg_token"));
        return released.isEmpty()
                ? TokenNegatives.of(watchList()).stream()
                        .filter(pair -> half.holds(pair.nameKey()))
                        .mapToDouble(pair -> same(pair.a(), pair.b()))
                        .toArray()
                : scores(released);
    }

    double[] scores(List<Pair> some) {
        return some.stream().mapToDouble(pair -> same(pair.a(), pair.b())).toArray();
    }

    /** The score that {@code ./kanmon names score} prints. */
    static double same(String a, String b) {
        return NameComparer.standard().compare(Name.read(a), Name.read(b)).sameName();
    }
}

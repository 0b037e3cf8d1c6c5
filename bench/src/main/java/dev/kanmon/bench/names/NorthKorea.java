package dev.kanmon.bench.names;

import dev.kanmon.names.Name;
import dev.kanmon.names.NameComparer;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Aliases of listed North Koreans, by name alone, at the threshold at which one of a hundred real Korean passengers is
 * alerted by any name of any listed North Korean. Few pairs: the interval says how little that proves.
 */
final class NorthKorea implements Part {
    private static final double ALERTED = 0.01;
    private static final double BAR = 0.90;

    /** Each is compared with every name: more of them would take minutes and change the third digit. */
    private static final int MAXIMUM_PASSENGERS = 4_000;

    @Override
    public List<Row> rows(BenchRun run) throws IOException {
        List<Name> listed = run.watchList().stream()
                .filter(Listed::isNorthKorean)
                .flatMap(one -> one.names().stream())
                .map(Name::read)
                .toList();
        List<Passenger> koreans = Passenger.read(run.file("passengers.tsv")).stream()
                .filter(passenger -> passenger.group() == Passenger.Group.KOREAN)
                .toList();
        double[] pairs = run.scores(run.pairs(pair -> pair.set().equals("ko_dprk_alias") && !pair.isOtherName()));
        if (listed.isEmpty() || koreans.isEmpty() || pairs.length == 0) {
            return List.of();
        }
        int step = (koreans.size() + MAXIMUM_PASSENGERS - 1) / MAXIMUM_PASSENGERS;
        double[] best = IntStream.range(0, (koreans.size() + step - 1) / step)
                .mapToDouble(i -> best(koreans.get(i * step).name(), listed))
                .toArray();
        double threshold = Recall.threshold(best, ALERTED);
        return List.of(Row.of(
                        "listed North Koreans, alias recall at 1% of Korean passengers alerted",
                        Recall.above(threshold, pairs))
                .atLeast(BAR, ".34")
                .noted(String.format(
                        Locale.ROOT,
                        "threshold %.4f of %,d passengers by %,d names",
                        threshold,
                        best.length,
                        listed.size())));
    }

    private static double best(String passenger, List<Name> listed) {
        Name name = Name.read(passenger);
        double best = 0;
        for (Name one : listed) {
            best = Math.max(best, NameComparer.standard().compare(name, one).sameName());
        }
        return best;
    }
}

package dev.kanmon.bench.names;

import dev.kanmon.names.BirthDate;
import dev.kanmon.names.Name;
import dev.kanmon.names.NameSearch;
import dev.kanmon.names.Sought;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * The best score of every passenger against the whole list: what a threshold costs in false alerts. Each passenger travels
 * a few times, with another birth date each time, so that ten alerts of a million are more than one.
 */
final class PassengerAlerts {
    static final long SEED = 4002;
    static final int VOYAGES = 3;

    private final List<Passenger> passengers;
    private final double[] byName;
    private final double[] dated;

    private PassengerAlerts(List<Passenger> passengers, double[] byName, double[] dated) {
        this.passengers = passengers;
        this.byName = byName;
        this.dated = dated;
    }

    static PassengerAlerts measure(BenchRun run) throws IOException {
        run.progress().tell("passengers against the whole list");
        List<Passenger> passengers = Passenger.read(run.file("passengers.tsv"));
        NameSearch search = wholeList(run.watchList());
        Random random = new Random(SEED);
        double[] byName = new double[passengers.size()];
        double[] dated = new double[passengers.size() * VOYAGES];
        for (int i = 0; i < byName.length; i++) {
            Name name = Name.read(passengers.get(i).name());
            byName[i] = best(search, name, List.of());
            for (int voyage = 0; voyage < VOYAGES; voyage++) {
                dated[i * VOYAGES + voyage] = best(search, name, List.of(AgePyramid.draw(random)));
            }
        }
        return new PassengerAlerts(passengers, byName, dated);
    }

    /** Every name of every entry. */
    static NameSearch wholeList(List<Listed> list) {
        NameSearch.Builder builder = NameSearch.builder();
        for (Listed listed : list) {
            listed.names().forEach(name -> builder.add(Name.read(name), listed.births(), null));
        }
        return builder.build();
    }

    private static double best(NameSearch search, Name name, List<BirthDate> births) {
        List<NameSearch.Found> found = search.search(new Sought(name, births, null), 1, 0);
        return found.isEmpty() ? 0 : found.getFirst().score();
    }

    /** The score above which so many of a million are alerted, by name alone or with birth dates. */
    double threshold(int perMillion, boolean withBirthDates) {
        return Recall.threshold(withBirthDates ? dated : byName, perMillion / 1e6);
    }

    /** How many were searched for. */
    int searches(boolean withBirthDates) {
        return (withBirthDates ? dated : byName).length;
    }

    /** Alerted of one group above a threshold. */
    Recall alerted(Passenger.Group group, double threshold, boolean withBirthDates) {
        double[] all = withBirthDates ? dated : byName;
        int each = withBirthDates ? VOYAGES : 1;
        List<double[]> own = new ArrayList<>();
        for (int i = 0; i < passengers.size(); i++) {
            if (passengers.get(i).group() == group) {
                own.add(Arrays.copyOfRange(all, i * each, (i + 1) * each));
            }
        }
        return Recall.above(
                threshold, own.stream().flatMapToDouble(Arrays::stream).toArray());
    }
}

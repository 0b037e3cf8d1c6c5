package dev.kanmon.clearance.calibration;

import dev.kanmon.clearance.hall.Approach;
import dev.kanmon.clearance.hall.Spread;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Parts the times on foot into how far a landing is and how fast its travellers are. Distance and pace are only ever seen
 * multiplied, so the mean pace stays as it was assumed, and the distances take up the rest.
 */
final class WayFitting {
    private record Landing(String voyage, double spotIn) {}

    /** Of one landing: its travellers' times on foot and their days, and how long they took to get off. */
    private static final class Gathered {
        final Times.Gathering walks = new Times.Gathering(Times.LONGEST_WALK_SECONDS);
        double gettingOff;
        int off;
        int all;
    }

    private final Approach assumed;
    private final IntFunction<String> source;
    private final Map<Landing, Gathered> landings = new LinkedHashMap<>();
    private final Times.Gathering walks = new Times.Gathering(Times.LONGEST_WALK_SECONDS);
    private final Times.Gathering ways = new Times.Gathering(Times.LONGEST_WALK_SECONDS);

    /**
     * Gathers.
     *
     * @param source of so many rows
     */
    WayFitting(List<Passage> passages, Approach assumed, IntFunction<String> source) {
        this.assumed = assumed;
        this.source = source;
        for (Passage passage : passages) {
            add(passage);
        }
    }

    private void add(Passage passage) {
        long day = passage.day().toEpochDay();
        double walk = passage.reached() - passage.off();
        walks.add(walk, day);
        if (passage.voyage() == null || Double.isNaN(passage.spotIn())) {
            return;
        }
        Gathered own =
                landings.computeIfAbsent(new Landing(passage.voyage(), passage.spotIn()), landing -> new Gathered());
        own.all++;
        ways.add(passage.reached() - passage.spotIn(), day);
        own.walks.add(walk, day);
        if (passage.off() >= passage.spotIn()) {
            own.off++;
            own.gettingOff += passage.off() - passage.spotIn();
        }
    }

    Way way() {
        return switch (assumed) {
            case Approach.Departing departing -> none(Way.Grade.NOT_FROM_A_VOYAGE);
            case Approach.Landing landing -> way(landing);
        };
    }

    private Way none(Way.Grade grade) {
        return new Way(grade, walks.counted(), 0, Double.NaN, Double.NaN, null, Double.NaN, assumed);
    }

    private Way way(Approach.Landing landing) {
        List<Gathered> told = landings.values().stream()
                .filter(one -> one.walks.counted().taken() >= Way.LEAST_OF_LANDING)
                .toList();
        double each = secondsEach();
        double eachFitted = Double.isNaN(each) ? landing.secondsEach() : each;
        if (told.size() >= Way.LEAST_LANDINGS) {
            return whole(landing, told, each, eachFitted);
        }
        if (walks.counted().taken() >= Fit.LEAST_TIMES) {
            return mean(landing, walks.counted(), told.size(), mean(walks.seconds()), each, eachFitted);
        }
        double walk = withoutGettingOff(eachFitted);
        return ways.counted().taken() >= Fit.LEAST_TIMES && walk > 0
                ? mean(landing, ways.counted(), told.size(), walk, each, eachFitted)
                : none(Way.Grade.NONE);
    }

    /** From spot-in to the hall, less the half of getting off that a traveller waits on average. */
    private double withoutGettingOff(double each) {
        double travellers = 0;
        double waited = 0;
        for (Gathered one : landings.values()) {
            travellers += one.all;
            waited += (double) one.all * one.all * each / 2;
        }
        return travellers == 0
                ? Double.NaN
                : Arrays.stream(ways.seconds()).average().orElse(Double.NaN) - waited / travellers;
    }

    private Way mean(Approach.Landing landing, Times times, int told, double walk, double each, double eachFitted) {
        return new Way(
                Way.Grade.MEAN,
                times,
                told,
                walk,
                each,
                null,
                Double.NaN,
                new Approach.Landing(
                        eachFitted,
                        landing.metres().times(walk / landing.nominalWalk()),
                        landing.secondsPerMetre(),
                        source.apply(times.taken())));
    }

    private Way whole(Approach.Landing landing, List<Gathered> told, double each, double eachFitted) {
        List<double[]> seconds = new ArrayList<>();
        double sum = 0;
        for (Gathered one : told) {
            seconds.add(one.walks.seconds());
            sum += mean(one.walks.seconds());
        }
        double walk = sum / told.size();
        double between = 0;
        double within = 0;
        int rows = 0;
        Times.Gathering paces = new Times.Gathering(Double.POSITIVE_INFINITY);
        for (int i = 0; i < told.size(); i++) {
            double[] own = seconds.get(i);
            double mean = mean(own);
            between += (mean - walk) * (mean - walk) / (told.size() - 1);
            double squares = 0;
            for (int n = 0; n < own.length; n++) {
                squares += (own[n] - mean) * (own[n] - mean);
                paces.add(own[n] * walk / mean, told.get(i).walks.days()[n]);
            }
            within += squares / (own.length - 1) / own.length / told.size();
            rows += own.length;
        }
        // Means of landings differ by their distance, and by whom they happened to carry.
        double farther = Math.sqrt(Math.max(0, between - within)) / walk;
        Fit pace = Fit.to(paces.seconds(), paces.days());
        double metres = walk / landing.secondsPerMetre().mean();
        return new Way(
                Way.Grade.WHOLE,
                walks.counted(),
                told.size(),
                walk,
                each,
                pace,
                farther,
                new Approach.Landing(
                        eachFitted,
                        Spread.lognormal(metres, farther),
                        pace.spread().times(1 / metres),
                        source.apply(rows)));
    }

    private static double mean(double[] some) {
        return Arrays.stream(some).average().orElseThrow();
    }

    /**
     * The last of N travellers is off after N times the seconds, the mean one after half of that; so the seconds are twice
     * all that was waited over the sum of squares of N. True where the log has everybody of a voyage.
     */
    private double secondsEach() {
        double waited = 0;
        double squares = 0;
        for (Gathered one : landings.values()) {
            if (one.off >= Way.LEAST_OF_LANDING) {
                waited += one.gettingOff;
                squares += (double) one.off * one.off;
            }
        }
        return squares == 0 ? Double.NaN : 2 * waited / squares;
    }
}

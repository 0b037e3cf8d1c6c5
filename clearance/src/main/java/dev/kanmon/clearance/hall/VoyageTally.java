package dev.kanmon.clearance.hall;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Waits of each voyage, and by Japan's measure: of one day after the other. */
final class VoyageTally {
    private static final double MINUTE = 60;

    private final HallDay day;
    private final double[][] travellers;
    private final double[][] meanWait;
    private final double[][] longest;
    private final double[] japanMean;
    private final double[] japanWithin20;
    private final double[] japanLongest;
    private final @Nullable PassingTally[][] passing;
    private double[] official = new double[256];

    VoyageTally(HallDay day, int days) {
        this.day = day;
        int voyages = day.coming().size();
        travellers = new double[voyages][days];
        meanWait = new double[voyages][days];
        longest = new double[voyages][days];
        passing = new PassingTally[voyages][Kind.ALL.size()];
        japanMean = new double[days];
        japanWithin20 = new double[days];
        japanLongest = new double[days];
    }

    void add(int number, Crowd crowd, Playing played) {
        boolean landing = day.hall().approach() instanceof Approach.Landing;
        int shortStays = 0;
        int within = 0;
        double sum = 0;
        double worst = Double.NaN;
        for (int i = 0; i < day.coming().size(); i++) {
            if (day.coming().get(i) instanceof Coming.Stream) {
                continue;
            }
            int landed = landing ? official(i, crowd, played, crowd.began(i) + crowd.walk(i)) : 0;
            addPassing(i, crowd, played);
            meanWait[i][number] = meanWait(played, crowd.first(i), crowd.first(i + 1));
            travellers[i][number] = crowd.first(i + 1) - crowd.first(i);
            for (int n = 0; n < landed; n++) {
                if (official[n] <= Clock.TWENTY_MINUTES) {
                    within++;
                }
                sum += official[n];
            }
            shortStays += landed;
            longest[i][number] = JapanMeasure.longest(official, landed) / MINUTE;
            if (!Double.isNaN(longest[i][number])) {
                worst = Math.max(Double.isNaN(worst) ? 0 : worst, longest[i][number]);
            }
        }
        japanMean[number] = shortStays == 0 ? Double.NaN : sum / shortStays / MINUTE;
        japanWithin20[number] = shortStays == 0 ? Double.NaN : (double) within / shortStays;
        japanLongest[number] = worst;
    }

    private void addPassing(int place, Crowd crowd, Playing played) {
        for (int i = crowd.first(place); i < crowd.first(place + 1); i++) {
            double wait = played.wait(i);
            if (wait != Double.POSITIVE_INFINITY) {
                PassingTally tally = passing[place][crowd.kind(i)];
                if (tally == null) {
                    tally = new PassingTally();
                    passing[place][crowd.kind(i)] = tally;
                }
                tally.add(wait, played.done(i) - crowd.reaches(i) - wait);
            }
        }
    }

    private List<Forecast.Passing> passing(int place) {
        List<Forecast.Passing> kinds = new ArrayList<>();
        for (int kind = 0; kind < passing[place].length; kind++) {
            PassingTally tally = passing[place][kind];
            if (tally != null) {
                kinds.add(tally.of(Kind.ALL.get(kind), japanMean.length));
            }
        }
        return kinds;
    }

    /** Fills {@link #official} with the waits of the short stays of one voyage who landed, and says how many they are. */
    private int official(int place, Crowd crowd, Playing played, double from) {
        int begin = crowd.first(place);
        int end = crowd.first(place + 1);
        if (official.length < end - begin) {
            official = new double[end - begin];
        }
        int landed = 0;
        for (int i = begin; i < end; i++) {
            if (Kind.ALL.get(crowd.kind(i)).group().isShortStay() && played.done(i) != Double.POSITIVE_INFINITY) {
                // Nobody waits less than nothing, who walks faster than the nominal time.
                official[landed++] = Math.max(0, played.done(i) - from);
            }
        }
        return landed;
    }

    private static double meanWait(Playing played, int begin, int end) {
        double sum = 0;
        int served = 0;
        for (int i = begin; i < end; i++) {
            if (played.wait(i) != Double.POSITIVE_INFINITY) {
                sum += played.wait(i);
                served++;
            }
        }
        return served == 0 ? Double.NaN : sum / served / MINUTE;
    }

    double japanMean(int number) {
        return japanMean[number];
    }

    double japanWithin20(int number) {
        return japanWithin20[number];
    }

    Forecast.Official official(Band incheonMean, Band incheonPeak) {
        return new Forecast.Official(
                Band.of(japanMean), Band.of(japanWithin20), Band.of(japanLongest), incheonMean, incheonPeak);
    }

    List<Forecast.OfVoyage> voyages() {
        List<Forecast.OfVoyage> voyages = new ArrayList<>();
        for (int i = 0; i < day.coming().size(); i++) {
            if (day.coming().get(i) instanceof Coming.Voyage voyage) {
                voyages.add(new Forecast.OfVoyage(
                        voyage.voyage(),
                        voyage.moment(),
                        Arrays.stream(travellers[i]).average().orElse(0),
                        Band.of(meanWait[i]),
                        Band.of(longest[i]),
                        passing(i)));
            }
        }
        return voyages;
    }
}

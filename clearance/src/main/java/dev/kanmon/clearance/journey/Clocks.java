package dev.kanmon.clearance.journey;

import dev.kanmon.clearance.hall.Band;
import dev.kanmon.clearance.hallday.ExpectedVoyage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Sets the clock of a route. Pure: the same day and forecasts give the same clock.
 *
 * <p>Minutes at the post count in full: whoever takes part is taken to come to the port so much earlier. Where the time that
 * one has to be there before departure has room for them they cost nothing; {@link RouteClock#savedWithRoom} says what is
 * saved then.
 */
public final class Clocks {
    private Clocks() {}

    /**
     * The clock of a route.
     *
     * @param day its timetable and halls
     * @param forecasts of those halls; what is not in them is assumed
     */
    public static RouteClock of(Route route, ClockDay day, HallForecasts forecasts) {
        List<ExpectedVoyage> taken = day.taken(route);
        RouteParts parts = new RouteParts(route, day.timetable(), taken, forecasts);
        Draws draws = new Draws(shares(taken));
        Drawn without = new Drawn(Variant.WITHOUT, parts, draws);
        Drawn takesPart = new Drawn(Variant.TAKES_PART, parts, draws);
        Drawn doesNot = new Drawn(Variant.DOES_NOT, parts, draws);
        double[] saved = Draws.difference(without.total(), takesPart.total());
        double savedMean = without.totalMean() - takesPart.totalMean();
        double[] post = takesPart.sum(Step::isAtPost);
        double[] inSpare = Draws.lesser(post, takesPart.sum(step -> step == Step.SPARE));
        // What the post costs beyond the spare time is drawn; the rest of its minutes is known exactly.
        double beyond = Draws.average(post) - Draws.average(inSpare);
        return new RouteClock(
                route,
                taken.size(),
                day.timetable().of(route).size(),
                day.isOpenTo(route),
                without.clock(),
                takesPart.clock(),
                doesNot.clock(),
                Draws.band(savedMean, saved),
                Draws.band(savedMean + takesPart.mean(Step::isAtPost) - beyond, Draws.sum(saved, inSpare)),
                Draws.band(
                        without.totalMean() - doesNot.totalMean(), Draws.difference(without.total(), doesNot.total())));
    }

    private static double[] shares(List<ExpectedVoyage> voyages) {
        if (voyages.isEmpty()) {
            return new double[] {1};
        }
        double all = voyages.stream().mapToDouble(ExpectedVoyage::travellers).sum();
        double[] shares = new double[voyages.size()];
        Arrays.setAll(shares, i -> all > 0 ? voyages.get(i).travellers() / all : 1.0 / shares.length);
        return shares;
    }

    /** The steps of one variant with the minutes of every traveller drawn. */
    private static final class Drawn {
        private final Variant variant;
        private final Map<Step, double[]> drawn = new EnumMap<>(Step.class);
        private final Map<Step, Estimate> estimates = new EnumMap<>(Step.class);

        Drawn(Variant variant, RouteParts parts, Draws draws) {
            this.variant = variant;
            for (PartlyForecast part : parts.of(variant)) {
                double[] minutes = draws.of(part);
                drawn.put(part.step(), minutes);
                Band band = part.bands().size() == 1 ? part.bands().getFirst() : Draws.band(draws.mean(part), minutes);
                estimates.put(part.step(), new Estimate(band, part.origin(), part.source()));
            }
            putSpare(parts.before(), draws);
        }

        /** The post is not taken from it here: whoever takes part comes earlier. */
        private void putSpare(PartlyForecast before, Draws draws) {
            Predicate<Step> within = step -> step == Step.CHECK_IN
                    || step == Step.EXIT_LINE
                    || step == Step.EXIT_SERVICE
                    || step == Step.BOARDING;
            double[] left = Draws.difference(draws.of(before), sum(within));
            double[] spare =
                    Arrays.stream(left).map(minutes -> Math.max(0, minutes)).toArray();
            double mean = Math.max(0, draws.mean(before) - mean(within) + Draws.average(spare) - Draws.average(left));
            drawn.put(Step.SPARE, spare);
            estimates.put(Step.SPARE, new Estimate(Draws.band(mean, spare), before.origin(), before.source()));
        }

        double[] sum(Predicate<Step> which) {
            return Draws.sum(drawn.entrySet().stream()
                    .filter(one -> which.test(one.getKey()))
                    .map(Map.Entry::getValue)
                    .toArray(double[][]::new));
        }

        double mean(Predicate<Step> which) {
            return estimates.entrySet().stream()
                    .filter(one -> which.test(one.getKey()))
                    .mapToDouble(one -> one.getValue().minutes().mean())
                    .sum();
        }

        double[] total() {
            return sum(step -> true);
        }

        double totalMean() {
            return mean(step -> true);
        }

        Clock clock() {
            List<TimedStep> steps = new ArrayList<>();
            estimates.forEach((step, time) -> steps.add(new TimedStep(step, time)));
            return new Clock(
                    variant, steps, band(step -> true), band(step -> step != Step.VOYAGE), band(Step::isInPort));
        }

        private Band band(Predicate<Step> which) {
            return Draws.band(mean(which), sum(which));
        }
    }
}

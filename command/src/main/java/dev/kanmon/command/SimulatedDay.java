package dev.kanmon.command;

import dev.kanmon.simulation.Corridor;
import dev.kanmon.simulation.CorridorPlan;
import dev.kanmon.simulation.SailedVoyage;
import dev.kanmon.simulation.SimulatedMessage;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What a simulated day holds, counted. */
final class SimulatedDay {
    private final CorridorPlan plan;
    private final Map<String, Route> routes = new TreeMap<>();
    private final Map<String, Integer> messages = new TreeMap<>();
    private final Map<String, Integer> flaws = new TreeMap<>();
    private final Map<String, Integer> plants = new TreeMap<>();
    private final int shipments;
    private long bytes;

    /** A day whose messages are yet to be counted. */
    SimulatedDay(Corridor corridor, List<SailedVoyage> sailed) {
        plan = corridor.plan();
        sailed.forEach(voyage -> routes.merge(
                voyage.scheduled().from() + "-" + voyage.scheduled().to(),
                new Route(1, voyage.scheduled().seats(), voyage.booked(), voyage.travellers()),
                Route::and));
        corridor.plants().forEach(plant -> plants.merge(plant.kind().name(), 1, Integer::sum));
        shipments = corridor.shipments().size();
    }

    /**
     * All voyages from one port to another.
     *
     * @param travellers whom carriers told of
     * @param onBoard those who then travelled
     */
    record Route(int voyages, int seats, int travellers, int onBoard) {
        Route and(Route other) {
            return new Route(
                    voyages + other.voyages,
                    seats + other.seats,
                    travellers + other.travellers,
                    onBoard + other.onBoard);
        }
    }

    void add(SimulatedMessage message) {
        messages.merge(message.kind().name(), 1, Integer::sum);
        if (message.flaw() != null) {
            flaws.merge(message.flaw().name(), 1, Integer::sum);
        }
        bytes += message.content().length;
    }

    /** The manifest: what the day was made from, and how much there is of each. */
    Map<String, Object> object() {
        Route all = all();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("seed", plan.seed());
        object.put("day", plan.day().toString());
        object.put("voyages", all.voyages());
        object.put("seats", all.seats());
        object.put("travellers", all.travellers());
        object.put("onBoard", all.onBoard());
        object.put("messages", sum(messages));
        object.put("bytes", bytes);
        object.put("shipments", shipments);
        object.put("planted", sum(plants));
        object.put("messagesByKind", messages);
        object.put("flaws", flaws);
        object.put("plantedByKind", plants);
        object.put("byRoute", routes);
        return object;
    }

    void print(PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "A day of the corridor, %s, seed %d: %,d messages, %.1f MB; %,d shipments.%n%n",
                plan.day(),
                plan.seed(),
                sum(messages),
                bytes / 1e6,
                shipments);
        out.printf(Locale.ROOT, "%-14s%10s%10s%12s%10s%n", "ROUTE", "VOYAGES", "SEATS", "TRAVELLERS", "ON BOARD");
        routes.forEach((name, route) -> row(out, name, route));
        row(out, "all", all());
        section(out, "MESSAGES", messages);
        section(out, "WRONG ON PURPOSE", flaws);
        section(out, "PLANTED", plants);
    }

    private static void section(PrintWriter out, String title, Map<String, Integer> counts) {
        if (!counts.isEmpty()) {
            out.printf(Locale.ROOT, "%n%s%n", title);
        }
        counts.forEach((kind, count) -> out.printf(
                Locale.ROOT, "%-34s%,12d%n", kind.toLowerCase(Locale.ROOT).replace('_', ' '), count));
    }

    private static void row(PrintWriter out, String name, Route route) {
        out.printf(
                Locale.ROOT,
                "%-14s%,10d%,10d%,12d%,10d%n",
                name,
                route.voyages(),
                route.seats(),
                route.travellers(),
                route.onBoard());
    }

    private Route all() {
        return routes.values().stream().reduce(new Route(0, 0, 0, 0), Route::and);
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}

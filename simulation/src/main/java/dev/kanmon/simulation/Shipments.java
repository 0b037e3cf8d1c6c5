package dev.kanmon.simulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes the shipments of a day from {@code cargo.tsv} and {@code firms.tsv}. */
final class Shipments {
    /** On a working day; assumed. */
    private static final int ON_WORKING_DAY = 320;

    /** On Saturdays and Sundays; assumed. */
    private static final int ON_WEEKEND = 140;

    /** Of a thousand shipments, those whose end user has a name like a listed person's; assumed. */
    private static final int LIKE_LISTED = 40;

    /** One kind of goods. */
    private record Cargo(
            String description,
            String control,
            String hs,
            String unit,
            int least,
            int most,
            int price,
            String currency) {}

    private static final Map<String, List<Cargo>> CARGO = cargo();
    private static final Map<String, List<String>> FIRMS = firms();

    private final CorridorPlan plan;
    private final List<ListedPerson> listed;

    /**
     * The shipments of a plan.
     *
     * @param listed those whose names end users may resemble
     */
    Shipments(CorridorPlan plan, List<ListedPerson> listed) {
        this.plan = plan;
        this.listed = List.copyOf(listed);
    }

    /** As many as the share of the day's voyages that is asked for, at least one. */
    List<SimulatedShipment> make() {
        LocalDate day = plan.day();
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        int all = weekend ? ON_WEEKEND : ON_WORKING_DAY;
        int voyages = Timetable.SAILINGS.size();
        int count = plan.voyages() == 0 ? all : Math.max(1, all * plan.voyages() / voyages);
        List<SimulatedShipment> shipments = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            shipments.add(shipment(number));
        }
        return List.copyOf(shipments);
    }

    private SimulatedShipment shipment(int number) {
        Random random = Lot.random(plan.seed(), plan.day().toEpochDay(), Lot.of("shipment"), number);
        String from = random.nextInt(100) < 58 ? "JPN" : "KOR";
        String to = from.equals("JPN") ? "KOR" : "JPN";
        String exporter = firm(from, random);
        String consignee = firm(to, random);
        String endUser = random.nextInt(3) == 0 ? firm(to, random) : consignee;
        SimulatedShipment.Likeness likeness = null;
        String entry = null;
        if (random.nextInt(1000) < LIKE_LISTED) {
            ListedPerson person = listed.get(random.nextInt(listed.size()));
            Optional<String> slip = Slip.in(person.name());
            likeness = slip.isPresent() && random.nextBoolean()
                    ? SimulatedShipment.Likeness.LETTER_OFF
                    : SimulatedShipment.Likeness.SAME;
            endUser = likeness == SimulatedShipment.Likeness.SAME ? person.name() : slip.orElseThrow();
            entry = person.id();
        }
        StringBuilder json = new StringBuilder(512).append('{');
        party("exporter", exporter, from, json);
        party("consignee", consignee, to, json);
        party("endUser", endUser, to, json);
        json.append("\"from\":\"").append(alpha2(from)).append("\",\"to\":\"").append(alpha2(to));
        json.append("\",\"items\":[");
        for (int items = 1 + random.nextInt(3); items > 0; items--) {
            item(pick(CARGO, from, random), random, json);
            json.append(items > 1 ? "," : "");
        }
        json.append("]}");
        return new SimulatedShipment(name(number), json.toString(), likeness, entry);
    }

    private String name(int number) {
        return String.format(Locale.ROOT, "shipment-%s-%03d", plan.day(), number);
    }

    private static void party(String role, String name, String state, StringBuilder json) {
        json.append('"').append(role).append("\":{\"name\":\"").append(name);
        json.append("\",\"country\":\"").append(alpha2(state)).append("\"},");
    }

    private static void item(Cargo cargo, Random random, StringBuilder json) {
        int quantity = cargo.least() + random.nextInt(cargo.most() - cargo.least() + 1);
        json.append("{\"description\":\"").append(cargo.description()).append("\",");
        if (!cargo.control().isEmpty()) {
            json.append("\"controlItem\":\"").append(cargo.control()).append("\",");
        }
        json.append("\"hsCode\":\"")
                .append(cargo.hs())
                .append("\",\"quantity\":")
                .append(quantity);
        json.append(",\"unit\":\"").append(cargo.unit()).append("\",\"value\":");
        json.append((long) quantity * cargo.price());
        json.append(",\"currency\":\"").append(cargo.currency()).append("\"}");
    }

    private static String alpha2(String state) {
        return state.equals("JPN") ? "JP" : "KR";
    }

    private static String firm(String state, Random random) {
        return pick(FIRMS, state + " name", random)
                + ' '
                + pick(FIRMS, state + " trade", random)
                + ' '
                + pick(FIRMS, state + " form", random);
    }

    private static <T> T pick(Map<String, List<T>> stock, String key, Random random) {
        @Nullable List<T> choices = stock.get(key);
        if (choices == null) {
            throw new IllegalStateException("the simulation lacks " + key);
        }
        return choices.get(random.nextInt(choices.size()));
    }

    private static Map<String, List<Cargo>> cargo() {
        Map<String, List<Cargo>> cargo = new HashMap<>();
        for (String[] row : ResourceTable.rows("cargo.tsv")) {
            Cargo goods = new Cargo(
                    row[2],
                    row[3],
                    row[4],
                    row[5],
                    Integer.parseInt(row[6]),
                    Integer.parseInt(row[7]),
                    Integer.parseInt(row[8]),
                    row[9]);
            for (int times = Integer.parseInt(row[1]); times > 0; times--) {
                cargo.computeIfAbsent(row[0], state -> new ArrayList<>()).add(goods);
            }
        }
        return cargo;
    }

    private static Map<String, List<String>> firms() {
        Map<String, List<String>> firms = new HashMap<>();
        for (String[] row : ResourceTable.rows("firms.tsv")) {
            firms.computeIfAbsent(row[0] + ' ' + row[1], part -> new ArrayList<>())
                    .add(row[2]);
        }
        return firms;
    }
}

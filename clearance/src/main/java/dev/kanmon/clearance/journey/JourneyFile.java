package dev.kanmon.clearance.journey;

import dev.kanmon.clearance.hall.Band;
import dev.kanmon.clearance.port.Port;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.clearance.yaml.Fields;
import dev.kanmon.clearance.yaml.MalformedFileException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A file of routes, in YAML: {@code journeys.yaml} says its form. */
public final class JourneyFile {
    /** The two countries have some sixty ports between which anything goes. */
    static final int MAXIMUM_ROUTES = 400;

    /** The longest sailing of the corridor takes a night and a half. */
    private static final BigDecimal MAXIMUM_MINUTES = BigDecimal.valueOf(2 * 24 * 60);

    private static final String SHIPPED = "journeys.yaml";

    private JourneyFile() {}

    /** The routes of this release, each in both directions. */
    public static List<Route> shipped(Ports ports) {
        try (InputStream file = JourneyFile.class.getResourceAsStream(SHIPPED)) {
            if (file == null) {
                throw new IllegalStateException("the program lacks its journeys " + SHIPPED);
            }
            return read(SHIPPED, file.readAllBytes(), ports);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a file.
     *
     * @param file its name, for refusals
     * @param ports those it may name
     * @throws MalformedFileException where it cannot be taken; says which field, and what to write
     */
    static List<Route> read(String file, byte[] content, Ports ports) {
        Fields root = Fields.of(file, content);
        Map<Way, Usual> usual = new EnumMap<>(Way.class);
        for (Fields fields : root.list("usual")) {
            usual.put(fields.oneOf("way", Way.values()), usual(fields));
        }
        Map<String, Terminal> terminals = new HashMap<>();
        for (Fields fields : root.list("ports")) {
            Terminal terminal = terminal(fields, ports);
            terminals.put(terminal.port().code(), terminal);
        }
        List<Fields> pairs = root.list("routes");
        if (pairs.isEmpty() || pairs.size() > MAXIMUM_ROUTES) {
            throw root.refused("routes", "is not a list of 1 to " + MAXIMUM_ROUTES + " routes");
        }
        root.end();
        List<Route> routes = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Fields fields : pairs) {
            for (Route route : bothWays(fields, terminals, usual)) {
                if (!ids.add(route.id())) {
                    throw fields.refused("to", "makes a route that stands twice");
                }
                routes.add(route);
            }
        }
        return List.copyOf(routes);
    }

    private static List<Route> bothWays(Fields fields, Map<String, Terminal> terminals, Map<Way, Usual> usual) {
        Terminal one = terminal(fields, "from", terminals);
        Terminal other = terminal(fields, "to", terminals);
        Usual ports = usual.get(one.way());
        if (ports == null || one.way() != other.way()) {
            throw fields.refused("to", "is not of the way of the other port, or nothing is usual of that way");
        }
        List<String> notes = fields.ids("notes");
        List<Route> routes = List.of(
                new Route(one, other, ports, estimate(fields, "there"), notes),
                new Route(other, one, ports, estimate(fields, "back"), notes));
        fields.end();
        return routes;
    }

    private static Terminal terminal(Fields fields, String field, Map<String, Terminal> terminals) {
        Terminal terminal = terminals.get(fields.text(field));
        if (terminal == null) {
            throw fields.refused(field, "is not among the ports of this file");
        }
        return terminal;
    }

    private static Terminal terminal(Fields fields, Ports ports) {
        Port port = ports.find(fields.text("port"))
                .orElseThrow(() -> fields.refused("port", "is not a port that is known, such as NRT or KRPUS"));
        Estimate reach = estimate(fields, "reach");
        Terminal terminal = new Terminal(
                port,
                fields.id("city"),
                fields.oneOf("way", Way.values()),
                reach,
                fields.has("leave") ? estimate(fields, "leave") : reach);
        fields.end();
        return terminal;
    }

    private static Usual usual(Fields fields) {
        Usual usual = new Usual(
                estimate(fields, "before"),
                estimate(fields, "check_in"),
                estimate(fields, "boarding"),
                estimate(fields, "walk"),
                estimate(fields, "bags"),
                estimate(fields, "post_line"),
                estimate(fields, "post_service"),
                estimate(fields, "exit_line"),
                estimate(fields, "exit_service"),
                estimate(fields, "hall_line"),
                estimate(fields, "hall_service"),
                estimate(fields, "confirmed_line"),
                estimate(fields, "confirmed_service"));
        fields.end();
        return usual;
    }

    private static Estimate estimate(Fields fields, String field) {
        Fields inside = fields.inside(field).orElseThrow(() -> fields.refused(field, "is missing"));
        double low = minutes(inside, "low");
        double mean = minutes(inside, "mean");
        double high = minutes(inside, "high");
        if (!(low <= mean && mean <= high)) {
            throw fields.refused(field, "has a mean that does not lie between its low and its high");
        }
        Estimate estimate = new Estimate(
                new Band(mean, low, high),
                inside.flag("published") ? Origin.PUBLISHED : Origin.ASSUMED,
                inside.text("source"));
        inside.end();
        return estimate;
    }

    private static double minutes(Fields fields, String field) {
        BigDecimal minutes = fields.number(field);
        if (minutes.signum() < 0 || minutes.compareTo(MAXIMUM_MINUTES) > 0) {
            throw fields.refused(field, "is not a number of minutes from 0 to " + MAXIMUM_MINUTES);
        }
        return minutes.doubleValue();
    }
}

package dev.kanmon.clearance.hallday;

import dev.kanmon.clearance.hall.Approach;
import dev.kanmon.clearance.hall.Coming;
import dev.kanmon.clearance.hall.Doubt;
import dev.kanmon.clearance.hall.Group;
import dev.kanmon.clearance.hall.Hall;
import dev.kanmon.clearance.hall.HallDay;
import dev.kanmon.clearance.hall.Spread;
import dev.kanmon.clearance.port.Port;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.clearance.yaml.Fields;
import dev.kanmon.clearance.yaml.MalformedFileException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A file that describes halls, in YAML or JSON; what it leaves out is taken from defaults. */
public final class HallFile {
    /** Ten ports have three kinds of hall, some at several terminals. */
    public static final int MAXIMUM_HALLS = 200;

    /** No day is five times as slow, or as full, as another; a greater factor would be a day that no memory holds. */
    private static final int MAXIMUM_FACTOR = 5;

    private static final String SHIPPED = "halls.yaml";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ._-]{0,39}");

    /** Read once, by the ports of this release: a server asks for them in many rooms. */
    private static final class Release {
        private static final List<DescribedHall> HALLS = readShipped(Ports.shipped());
    }

    private HallFile() {}

    /** The halls of this release: arrival halls, exit checks and posts of the corridor's ports. */
    public static List<DescribedHall> shipped(Ports ports) {
        return ports.equals(Ports.shipped()) ? Release.HALLS : readShipped(ports);
    }

    private static List<DescribedHall> readShipped(Ports ports) {
        try (InputStream file = HallFile.class.getResourceAsStream(SHIPPED)) {
            if (file == null) {
                throw new IllegalStateException("the program lacks its halls " + SHIPPED);
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
    public static List<DescribedHall> read(String file, byte[] content, Ports ports) {
        Fields root = Fields.of(file, content);
        List<Fields> halls = root.list("halls");
        if (halls.isEmpty() || halls.size() > MAXIMUM_HALLS) {
            throw root.refused("halls", "is not a list of 1 to " + MAXIMUM_HALLS + " halls");
        }
        root.end();
        Set<String> ids = new HashSet<>();
        return halls.stream()
                .map(fields -> {
                    DescribedHall hall = hall(fields, ports);
                    if (!ids.add(hall.hall().id())) {
                        throw fields.refused("id", "stands twice");
                    }
                    return hall;
                })
                .toList();
    }

    /**
     * The text of a file that is read as these halls: YAML with every figure and its source, also those that the program would
     * take by itself. Numbers keep six decimals; a spread that no formula says becomes 256 equally likely values.
     */
    public static String write(List<DescribedHall> halls) {
        return HallText.of(halls);
    }

    private static DescribedHall hall(Fields fields, Ports ports) {
        String id = fields.matching("id", ID, "is not a short name such as NRT or ICN T1");
        String port = fields.text("port");
        String code = ports.find(port)
                .map(Port::code)
                .orElseThrow(() -> fields.refused("port", "is not a port that is known, such as NRT or KRPUS"));
        Hall.Kind kind = fields.oneOf("kind", Hall.Kind.values());
        Approach approach = fields.inside("approach")
                .map(inside -> approach(inside, kind))
                .orElseGet(() -> HallDefaults.approach(kind));
        Doubt doubt = fields.inside("doubt").map(HallFile::doubt).orElseGet(HallDefaults::doubt);
        Set<String> carriers = Set.copyOf(fields.texts("carriers"));
        List<Coming.Stream> streams =
                fields.list("streams").stream().map(HallFile::stream).toList();
        try {
            Hall hall = new Hall(
                    id,
                    code,
                    kind,
                    carriers,
                    fields.list("lanes").stream()
                            .map(lane -> LaneFields.read(lane, kind))
                            .toList(),
                    approach,
                    doubt);
            fields.end();
            return new DescribedHall(hall, streams);
        } catch (IllegalArgumentException notOne) {
            throw fields.refused("lanes", "do not make a hall: " + notOne.getMessage());
        }
    }

    private static Approach approach(Fields fields, Hall.Kind kind) {
        String source = fields.text("source");
        Approach approach = switch (kind) {
            case ARRIVAL ->
                new Approach.Landing(
                        SpreadFields.number(fields, "seconds_each", BigDecimal.ZERO, BigDecimal.valueOf(600)),
                        spread(fields, "metres"),
                        spread(fields, "seconds_per_metre"),
                        source);
            case EXIT, POST -> new Approach.Departing(spread(fields, "seconds_before"), source);
        };
        fields.end();
        return approach;
    }

    private static Doubt doubt(Fields fields) {
        Doubt doubt = new Doubt(
                SpreadFields.read(inside(fields, "delay")),
                factor(fields, "service"),
                factor(fields, "walk"),
                factor(fields, "load"),
                fields.text("source"));
        fields.end();
        return doubt;
    }

    /** Of times and distances, of which none is less than nothing. */
    static Spread spread(Fields fields, String field) {
        Spread spread = SpreadFields.read(inside(fields, field));
        if (spread.quantile(0) < 0) {
            throw fields.refused(field, "has values below 0: choose a shape that has none, such as gamma");
        }
        return spread;
    }

    private static Spread factor(Fields fields, String field) {
        Spread factor = spread(fields, field);
        if (factor.quantile(1) > MAXIMUM_FACTOR) {
            throw fields.refused(field, "has values above " + MAXIMUM_FACTOR + ": it is a factor, 1 on a usual day");
        }
        return factor;
    }

    private static Fields inside(Fields fields, String field) {
        return fields.inside(field).orElseThrow(() -> fields.refused(field, "is missing"));
    }

    private static Coming.Stream stream(Fields fields) {
        Coming.Stream stream = new Coming.Stream(
                LaneFields.time(fields, "from"),
                LaneFields.time(fields, "to"),
                SpreadFields.number(
                        fields, "per_hour", BigDecimal.ZERO, BigDecimal.valueOf(HallDay.MAXIMUM_TRAVELLERS / 24)),
                fields.oneOf("group", Group.values()),
                fields.text("source"));
        fields.end();
        return stream;
    }
}

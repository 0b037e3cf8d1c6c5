package dev.kanmon.clearance.hallday;

import dev.kanmon.clearance.hall.Readiness;
import dev.kanmon.clearance.port.Port;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.clearance.port.States;
import dev.kanmon.clearance.yaml.Fields;
import dev.kanmon.clearance.yaml.MalformedFileException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A file that describes a day of voyages, in YAML or JSON ({@code contracts/hall-day.schema.json}).
 *
 * @param day local to each port of departure
 * @param voyages in the order of the file; at most {@value #MAXIMUM_VOYAGES}
 */
public record DayFile(LocalDate day, List<ExpectedVoyage> voyages) {
    /** Four times what goes between the two countries in a day. */
    public static final int MAXIMUM_VOYAGES = 1_000;

    private static final Pattern CARRIER = Pattern.compile("[A-Z0-9]{2,3}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}[A-Z]?");
    private static final Pattern STATE = Pattern.compile("[A-Za-z]{2,3}");
    private static final int MAXIMUM_METRES = 10_000;

    public DayFile {
        voyages = List.copyOf(voyages);
    }

    /**
     * Reads a file.
     *
     * @param file its name, for refusals
     * @param ports those it may name
     * @throws MalformedFileException where it cannot be taken; says which field, and what to write
     */
    public static DayFile read(String file, byte[] content, Ports ports) {
        Fields root = Fields.of(file, content);
        LocalDate day = root.date("day");
        List<Fields> voyages = root.list("voyages");
        if (voyages.size() > MAXIMUM_VOYAGES) {
            throw root.refused("voyages", "are more than " + MAXIMUM_VOYAGES);
        }
        root.end();
        return new DayFile(
                day, voyages.stream().map(fields -> voyage(fields, ports)).toList());
    }

    /** The text of a file that is read as this day: JSON, a voyage a line; numbers keep six decimals. */
    public String json() {
        return DayText.of(this);
    }

    private static ExpectedVoyage voyage(Fields fields, Ports ports) {
        String from = port(fields, "from", ports);
        String to = port(fields, "to", ports);
        ExpectedVoyage voyage = new ExpectedVoyage(
                fields.matching("carrier", CARRIER, "is not a carrier's code such as KE"),
                fields.matching("number", NUMBER, "is not a number such as 703, written as text"),
                from,
                to,
                moment(fields, "departure"),
                moment(fields, "arrival"),
                fields.flag("listed"),
                fields.optionalCount("metres", 0, MAXIMUM_METRES).orElse(null),
                fields.list("travellers").stream().map(DayFile::some).toList());
        if (!(voyage.travellers() <= ExpectedVoyage.MAXIMUM_TRAVELLERS)) {
            throw fields.refused("travellers", "are more than " + ExpectedVoyage.MAXIMUM_TRAVELLERS);
        }
        fields.end();
        return voyage;
    }

    private static ExpectedVoyage.Some some(Fields fields) {
        ExpectedVoyage.Some some = new ExpectedVoyage.Some(
                state(fields.text("nationality"), fields, "nationality"),
                fields.optionalText("residence")
                        .map(code -> state(code, fields, "residence"))
                        .orElse(null),
                fields.optionalOneOf("readiness", Readiness.values()).orElse(Readiness.CLEAR),
                number(fields));
        fields.end();
        return some;
    }

    private static double number(Fields fields) {
        BigDecimal number = fields.number("number");
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(ExpectedVoyage.MAXIMUM_TRAVELLERS)) > 0) {
            throw fields.refused("number", "is not a number from 0 to " + ExpectedVoyage.MAXIMUM_TRAVELLERS);
        }
        return number.doubleValue();
    }

    private static String state(String code, Fields fields, String field) {
        if (!STATE.matcher(code).matches()) {
            throw fields.refused(field, "is not the code of a State such as KOR");
        }
        return States.alpha3(code);
    }

    private static String port(Fields fields, String field, Ports ports) {
        String code = fields.text(field);
        return ports.find(code)
                .map(Port::code)
                .orElseThrow(() -> fields.refused(field, "is not a port that is known, such as NRT or KRPUS"));
    }

    private static LocalDateTime moment(Fields fields, String field) {
        try {
            return LocalDateTime.parse(fields.text(field));
        } catch (DateTimeParseException notOne) {
            throw fields.refused(field, "is not a local time written YYYY-MM-DDTHH:MM");
        }
    }
}

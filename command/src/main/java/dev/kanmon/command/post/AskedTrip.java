package dev.kanmon.command.post;

import dev.kanmon.clearance.agreement.Scope;
import dev.kanmon.clearance.port.Port;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.clearance.post.Trip;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** The voyage that somebody travels on, as the command line tells it. */
final class AskedTrip {
    /** No stay is granted for longer than a year. */
    private static final int MOST_DAYS = 366;

    private static final Pattern VOYAGE = Pattern.compile("((?:[A-Z][A-Z0-9]|[0-9][A-Z])[A-Z]?)0*([1-9][0-9]{0,4})");

    @Option(
            names = "--voyage",
            required = true,
            paramLabel = "VOYAGE",
            description = "carrier and number, such as KE703")
    private String voyage = "";

    @Option(names = "--from", required = true, paramLabel = "PORT", description = "port of departure, such as ICN")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "PORT", description = "port of arrival, such as NRT")
    private String to = "";

    @Option(
            names = "--departure",
            required = true,
            paramLabel = "TIME",
            description = "local time of departure on the day asked for, such as 10:10")
    private LocalTime departure = LocalTime.MIN;

    @Option(
            names = "--arrival",
            paramLabel = "TIME",
            description =
                    "local time of arrival, such as 12:35; before that of departure it is of the next day (default:"
                            + " that of departure; a lane has its hours at arrival)")
    private @Nullable LocalTime arrival;

    @Option(
            names = "--purpose",
            paramLabel = "PURPOSE",
            converter = PurposeConverter.class,
            description = "of the stay: visit, business, transit, study, work or working_holiday (default: visit)")
    private Scope.Purpose purpose = Scope.Purpose.VISIT;

    @Option(
            names = "--days",
            paramLabel = "N",
            description = "of stay, the day of arrival being day 1 (default: ${DEFAULT-VALUE})")
    private int days = 1;

    /** Where it leaves. */
    Port from(Ports ports, CommandLine line) {
        return port(from, "--from", ports, line);
    }

    /** Where it arrives. */
    Port to(Ports ports, CommandLine line) {
        return port(to, "--to", ports, line);
    }

    /** The trip on a day. */
    Trip trip(LocalDate day, Ports ports, CommandLine line) {
        Matcher named = VOYAGE.matcher(voyage);
        if (!named.matches()) {
            throw new ParameterException(line, "'" + voyage + "' is no voyage: give carrier and number such as KE703");
        }
        if (days < 1 || days > MOST_DAYS) {
            throw new ParameterException(line, "--days " + days + " is no stay: give from 1 to " + MOST_DAYS);
        }
        LocalDateTime leaves = day.atTime(departure);
        LocalDateTime lands = arrival == null ? leaves : day.atTime(arrival);
        return new Trip(
                named.group(1),
                named.group(2),
                from(ports, line).code(),
                to(ports, line).code(),
                leaves,
                lands.isBefore(leaves) ? lands.plusDays(1) : lands,
                purpose,
                days);
    }

    private static Port port(String code, String option, Ports ports, CommandLine line) {
        return ports.find(code)
                .orElseThrow(() -> new ParameterException(
                        line, option + " " + code + " is no port that is known: give a code such as ICN"));
    }

    private static final class PurposeConverter implements ITypeConverter<Scope.Purpose> {
        @Override
        public Scope.Purpose convert(String text) {
            return Arrays.stream(Scope.Purpose.values())
                    .filter(purpose -> purpose.name().equalsIgnoreCase(text))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + text
                            + "' is no purpose of a stay: choose visit, business, transit, study, work or"
                            + " working_holiday"));
        }
    }
}

package dev.kanmon.command;

import dev.kanmon.command.delivery.DeliveryPlan;
import dev.kanmon.command.delivery.Parcel;
import dev.kanmon.simulation.SimulatedMessage;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where a simulated day is sent to, how fast, and which part of it. */
final class SendOptions {
    private static final String MESSAGES = "/api/v1/messages";

    /** What may stand in a header (RFC 6750, b64token); longer than any key of ours. */
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._~+/-]{1,512}=*");

    private static final List<String> ONLY_WITH_TO = List.of("--speed", "--parallel", "--key", "--from", "--until");

    @Option(
            names = "--to",
            paramLabel = "URL",
            description = "a server to send the messages to, such as http://localhost:8080")
    private @Nullable String to;

    @Option(
            names = "--speed",
            paramLabel = "X",
            defaultValue = "1",
            description = "how many times as fast as the day itself; 0 or max is as fast as it goes"
                    + " (default: ${DEFAULT-VALUE})")
    private String speed = "1";

    @Option(
            names = "--parallel",
            paramLabel = "N",
            defaultValue = "4",
            description = "most requests under way at a time (default: ${DEFAULT-VALUE}); those of one voyage are sent"
                    + " one after the other")
    private int parallel;

    @Option(
            names = "--key",
            paramLabel = "KEY",
            description =
                    "a carrier's key; better given in the environment variable KANMON_KEY, where other users of this"
                            + " machine do not see it")
    private @Nullable String key;

    @Option(
            names = "--from",
            paramLabel = "HH:MM",
            description = "sends what is due from then on, Korean and Japanese time of --day")
    private @Nullable String from;

    @Option(names = "--until", paramLabel = "HH:MM", description = "sends what is due before then")
    private @Nullable String until;

    /** What was asked for, or null where nothing is to be sent. */
    @Nullable
    DeliveryPlan plan(CommandLine line) {
        if (to == null) {
            ONLY_WITH_TO.stream()
                    .filter(option -> line.getParseResult().hasMatchedOption(option))
                    .findFirst()
                    .ifPresent(option -> {
                        throw new ParameterException(line, option + " says how to send: name a server with --to");
                    });
            return null;
        }
        if (parallel < 1 || parallel > DeliveryPlan.MOST_PARALLEL) {
            throw new ParameterException(
                    line,
                    "--parallel is from 1 to " + DeliveryPlan.MOST_PARALLEL + ", as many as a server takes at once");
        }
        time(from, "--from", line);
        time(until, "--until", line);
        return new DeliveryPlan(
                address(to, line), key(line), speed(line), parallel, DeliveryPlan.PAUSES, DeliveryPlan.ANSWER_WITHIN);
    }

    /** The messages of the part of the day that was asked for, in the order of their times. */
    List<Parcel> part(LocalDate day, Stream<SimulatedMessage> messages, CommandLine line) {
        Instant first = moment(day, time(from, "--from", line), Instant.MIN);
        Instant end = moment(day, time(until, "--until", line), Instant.MAX);
        if (!first.isBefore(end)) {
            throw new ParameterException(line, "--until must be later than --from");
        }
        return messages.filter(
                        message -> !message.at().isBefore(first) && message.at().isBefore(end))
                .map(message -> new Parcel(
                        message.at(), message.voyage(), message.kind().name(), message.content()))
                .toList();
    }

    private static Instant moment(LocalDate day, @Nullable LocalTime time, Instant otherwise) {
        return time == null
                ? otherwise
                : day.atTime(time).atZone(SimulateCommand.CORRIDOR).toInstant();
    }

    private static @Nullable LocalTime time(@Nullable String given, String option, CommandLine line) {
        try {
            return given == null ? null : LocalTime.parse(given);
        } catch (DateTimeParseException malformed) {
            throw new ParameterException(
                    line, option + " '" + given + "' is no time of day: write it as 06:30", malformed);
        }
    }

    private double speed(CommandLine line) {
        if (speed.toLowerCase(Locale.ROOT).equals("max")) {
            return DeliveryPlan.AT_ONCE;
        }
        try {
            double times = Double.parseDouble(speed);
            if (times >= DeliveryPlan.AT_ONCE && times <= DeliveryPlan.FASTEST) {
                return times;
            }
        } catch (NumberFormatException malformed) {
            // The sentence is the same.
        }
        throw new ParameterException(
                line,
                String.format(
                        Locale.ROOT,
                        "--speed '%s' is none: give a number up to %,.0f, such as 60 for an hour a minute, or max",
                        speed,
                        DeliveryPlan.FASTEST));
    }

    private @Nullable String key(CommandLine line) {
        String given = key == null ? System.getenv("KANMON_KEY") : key;
        if (given == null || given.isBlank()) {
            return null;
        }
        if (!KEY.matcher(given.strip()).matches()) {
            throw new ParameterException(
                    line, "the key has characters that no key has: copy it again from the page Carriers");
        }
        return given.strip();
    }

    private static URI address(String given, CommandLine line) {
        try {
            URI server = new URI(given.strip());
            boolean web = "http".equalsIgnoreCase(server.getScheme()) || "https".equalsIgnoreCase(server.getScheme());
            boolean bare =
                    server.getRawUserInfo() == null && server.getRawQuery() == null && server.getRawFragment() == null;
            if (web && bare && server.getHost() != null) {
                String path = server.getPath().replaceFirst("/+\\z", "");
                return server.resolve(path.endsWith(MESSAGES) ? path : path + MESSAGES);
            }
        } catch (URISyntaxException malformed) {
            // The sentence is the same.
        }
        // Not what was given: a password may stand in it.
        throw new ParameterException(
                line, "--to names no server: give an address such as http://localhost:8080, and nothing behind it");
    }
}

package dev.kanmon.clearance.hallday;

import dev.kanmon.clearance.hall.Approach;
import dev.kanmon.clearance.hall.Coming;
import dev.kanmon.clearance.hall.Doubt;
import dev.kanmon.clearance.hall.Hall;
import dev.kanmon.clearance.hall.Lane;
import dev.kanmon.clearance.hall.Opening;
import dev.kanmon.clearance.hall.Spread;
import dev.kanmon.clearance.hall.SpreadShape;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** Halls as the text of a hall file: YAML in which every figure stands with its source, nothing left to defaults. */
final class HallText {
    /** With more, the least number would be written with an exponent, which a file may not have. */
    private static final int DECIMALS = 6;

    /** Values of a spread that no formula says: nobody tells times closer than to a hundredth of a second. */
    private static final int SEEN_DECIMALS = 2;

    /** Enough for its tail, and no more than a line of text holds. */
    private static final int SEEN_VALUES = 256;

    private final StringBuilder text = new StringBuilder();

    private HallText() {}

    static String of(List<DescribedHall> halls) {
        HallText written = new HallText();
        written.line("halls:");
        halls.forEach(written::hall);
        return written.text.toString();
    }

    private void hall(DescribedHall described) {
        Hall hall = described.hall();
        line("  - id: " + quoted(hall.id()));
        line("    port: " + hall.port());
        line("    kind: " + word(hall.kind()));
        if (!hall.carriers().isEmpty()) {
            line("    carriers: "
                    + hall.carriers().stream()
                            .sorted()
                            .map(HallText::quoted)
                            .collect(Collectors.joining(", ", "[", "]")));
        }
        line("    lanes:");
        hall.lanes().forEach(this::lane);
        line("    approach: " + approach(hall.approach()));
        Doubt doubt = hall.doubt();
        line("    doubt: {delay: " + spread(doubt.delay()) + ", service: " + spread(doubt.service()) + ", walk: "
                + spread(doubt.walk()) + ", load: " + spread(doubt.load()) + source(doubt.source()) + "}");
        if (!described.streams().isEmpty()) {
            line("    streams:");
            described.streams().forEach(this::stream);
        }
    }

    private void lane(Lane lane) {
        line("      - id: " + lane.id());
        line("        kind: " + word(lane.kind()));
        line("        groups: "
                + lane.groups().stream().map(HallText::word).collect(Collectors.joining(", ", "[", "]")));
        line("        openings:" + (lane.openings().isEmpty() ? " []" : ""));
        for (Opening opening : lane.openings()) {
            line("          - {from: \"" + opening.from() + "\", to: \"" + opening.to() + "\", counters: "
                    + opening.counters() + "}");
        }
        line("        services:");
        lane.services()
                .forEach((readiness, service) -> line("          - {readiness: " + word(readiness) + ", seconds: "
                        + spread(service.seconds()) + source(service.source()) + "}"));
        Lane.Onward onward = lane.onward();
        if (onward != null) {
            line("        onward: {lane: " + onward.lane() + ", share: " + number(onward.share()) + "}");
        }
    }

    private static String approach(Approach approach) {
        return switch (approach) {
            case Approach.Landing landing ->
                "{seconds_each: " + number(landing.secondsEach()) + ", metres: " + spread(landing.metres())
                        + ", seconds_per_metre: " + spread(landing.secondsPerMetre()) + source(landing.source()) + "}";
            case Approach.Departing departing ->
                "{seconds_before: " + spread(departing.secondsBefore()) + source(departing.source()) + "}";
        };
    }

    private void stream(Coming.Stream stream) {
        line("      - {from: \"" + stream.from() + "\", to: \"" + stream.to() + "\", per_hour: "
                + number(stream.perHour()) + ", group: " + word(stream.group()) + source(stream.source()) + "}");
    }

    private static String spread(Spread spread) {
        return switch (spread.shape()) {
            case SpreadShape.Fixed(double value) -> "{shape: fixed, value: " + number(value) + "}";
            case SpreadShape.Uniform(double least, double most) ->
                "{shape: uniform, least: " + number(least) + ", most: " + number(most) + "}";
            case SpreadShape.Gamma(double mean, double variation) ->
                "{shape: gamma, mean: " + number(mean) + ", variation: " + number(variation) + "}";
            case SpreadShape.Lognormal(double mean, double variation) ->
                "{shape: lognormal, mean: " + number(mean) + ", variation: " + number(variation) + "}";
            case SpreadShape.Normal(double mean, double deviation) ->
                "{shape: normal, mean: " + number(mean) + ", deviation: " + number(deviation) + "}";
            case SpreadShape.Seen seen ->
                "{shape: seen, values: \""
                        + DoubleStream.of(spread.means(SEEN_VALUES))
                                .mapToObj(value -> number(value, SEEN_DECIMALS))
                                .collect(Collectors.joining(" "))
                        + "\"}";
        };
    }

    private static String source(String source) {
        return ", source: " + quoted(source);
    }

    private static String number(double number) {
        return number(number, DECIMALS);
    }

    private static String number(double number, int decimals) {
        return BigDecimal.valueOf(number)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Between double quotes YAML takes everything but these two as it stands; line breaks a file cannot hold. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}

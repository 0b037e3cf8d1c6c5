package dev.kanmon.server.json;

import dev.kanmon.messages.ProblemCode;
import dev.kanmon.messages.StatedDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days and times as JSON holds them, in ISO 8601. */
final class DateValue {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private static final DateTimeFormatter TIME = VoyageJson.TIME.withResolverStyle(ResolverStyle.STRICT);

    /** A year of two digits recurs after a century, and nobody lives for two. */
    private static final int MAX_READINGS = 2;

    private DateValue() {}

    /** The date; one that no calendar has is kept as it was sent, and told. */
    static @Nullable StatedDate stated(JsonWalk json) {
        String text = json.text();
        if (text == null) {
            return null;
        }
        LocalDate day = day(text);
        if (day == null) {
            json.tellOf(ProblemCode.JSON_DATE);
            return new StatedDate(text, List.of());
        }
        return new StatedDate(text, List.of(day));
    }

    /** A date of which the sender knows that no calendar has it. */
    static @Nullable StatedDate impossible(JsonWalk json) {
        String text = json.text();
        return text == null ? null : new StatedDate(text, List.of());
    }

    /** Every day that a date may mean. */
    static List<LocalDate> readings(JsonWalk json) {
        return json.list(MAX_READINGS, () -> {
            StatedDate date = stated(json);
            return date == null ? null : date.date().orElse(null);
        });
    }

    /** The same date with its other readings behind the likeliest. */
    static StatedDate with(StatedDate date, List<LocalDate> readings) {
        if (date.impossible()) {
            return date;
        }
        List<LocalDate> all = new ArrayList<>(date.readings());
        readings.stream().filter(day -> !all.contains(day)).forEach(all::add);
        return new StatedDate(date.asSent(), all);
    }

    /** A time local to its port. */
    static @Nullable LocalDateTime time(JsonWalk json) {
        String text = json.text();
        if (text == null) {
            return null;
        }
        try {
            return LocalDateTime.parse(text, TIME);
        } catch (DateTimeException other) {
            json.passOver("a time such as 2026-11-22T10:10");
            return null;
        }
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text, DAY);
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}

package dev.kanmon.command.delivery;

import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When a server wants to be asked again (RFC 9110, 10.2.3): so many seconds from now, or a date. */
final class RetryAfter {
    /** More digits are more seconds than anybody waits. */
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");

    private RetryAfter() {}

    /** How long to wait; absent where the server does not say, or in no known form. */
    static @Nullable Duration of(HttpResponse<?> response) {
        String given =
                response.headers().firstValue("Retry-After").map(String::strip).orElse("");
        if (SECONDS.matcher(given).matches()) {
            return Duration.ofSeconds(Long.parseLong(given));
        }
        try {
            Instant date = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(given));
            Duration until = Duration.between(Instant.now(), date);
            return until.isNegative() ? Duration.ZERO : until;
        } catch (DateTimeException unknown) {
            return null;
        }
    }
}

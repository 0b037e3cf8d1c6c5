package dev.kanmon.server.pages;

import dev.kanmon.clearance.port.Ports;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days and times as pages tell them. */
final class Times {
    /** Korea and Japan keep one time, nine hours ahead of UTC and without summer time, so one zone tells both. */
    static final ZoneId CORRIDOR = ZoneId.of("Asia/Tokyo");

    private static final Ports PORTS = Ports.shipped();

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final Clock clock;

    Times(Clock clock) {
        this.clock = clock;
    }

    /** Today on the corridor. */
    LocalDate today() {
        return LocalDate.now(clock.withZone(CORRIDOR));
    }

    /** A day in full, such as {@code Sunday, November 22, 2026}. */
    public String day(LocalDate day, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(language)
                .format(day);
    }

    /** Hours and minutes of a time local to its port; a dash where the carrier gave none. */
    public String clock(@Nullable LocalDateTime local) {
        return local == null ? "–:–" : CLOCK.format(local);
    }

    /** A moment on the corridor's clock, to the second. */
    public String moment(Instant moment) {
        return MOMENT.format(moment.atZone(CORRIDOR));
    }

    /**
     * How long until a departure.
     *
     * @param port code of the port it leaves from, by whose clock the time is
     * @return negative once it has passed; empty for a port whose clock is not known
     */
    Optional<Duration> until(LocalDateTime departure, String port) {
        return PORTS.find(port).map(from -> Duration.between(clock.instant(), departure.atZone(from.zone())));
    }
}

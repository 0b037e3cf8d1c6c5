package dev.kanmon.server.corridor;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.server.agreements.Registry;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Which day a page is asked for, and as known when. */
@Component
final class AskedDay {
    /** Nothing that is kept here is older, and no treaty looks farther ahead. */
    static final int FIRST_YEAR = 1900;

    static final int LAST_YEAR = 2200;

    private final Registry registry;
    private final Clock clock;

    AskedDay(Registry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Agreements.ZONE));
    }

    Agreements agreements() {
        return registry.inForce();
    }

    /** What was known on a day; today where none is asked for. */
    KnownAgreements known(@Nullable String asked) {
        return agreements().asKnown(day(asked));
    }

    /**
     * The day that a text means; today for none.
     *
     * @throws ResponseStatusException with status 400 for what is no day, or one far outside
     */
    LocalDate day(@Nullable String asked) {
        if (asked == null || asked.isBlank()) {
            return today();
        }
        try {
            LocalDate day = LocalDate.parse(asked.strip());
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException none) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "no day", none);
        }
        throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
}

package dev.kanmon.server.halls;

import dev.kanmon.clearance.hall.Hall;
import dev.kanmon.clearance.hallday.DescribedHall;
import dev.kanmon.clearance.port.Port;
import dev.kanmon.clearance.port.Ports;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What an address asks for. Figures beyond their bounds are set to them; what is no figure is refused. */
@Component
final class HallQuestions {
    /** No list of this program is older, and no timetable looks farther ahead. */
    private static final int FIRST_YEAR = 2000;

    private static final int LAST_YEAR = 2200;

    /** By which a day is counted where no hall is asked for: Korea and Japan keep one time. */
    private static final ZoneId CORRIDOR = ZoneId.of("Asia/Seoul");

    private final KnownDays days;
    private final Clock clock;
    private final Ports ports = Ports.shipped();

    HallQuestions(KnownDays days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    /**
     * The day that a text means; tomorrow for none.
     *
     * @throws ResponseStatusException with status 400 for what is no day, or one far outside
     */
    KnownDay day(@Nullable String day) {
        return days.of(date(day, CORRIDOR));
    }

    /**
     * What is asked of a hall.
     *
     * @param id of the hall
     * @param day such as {@code 2026-11-27}; absent for tomorrow in the port's zone
     * @param share in percent, or absent
     * @param staff counters more or fewer, or absent
     * @throws ResponseStatusException with status 404 for a hall that is not known, 400 for a day that is none
     */
    AskedHall of(String id, @Nullable String day, @Nullable Integer share, @Nullable Integer staff) {
        KnownDay known = days.of(date(day, CORRIDOR));
        int place = place(known.halls(), id);
        Hall hall = known.halls().get(place).hall();
        ZoneId zone = ports.find(hall.port()).map(Port::zone).orElse(CORRIDOR);
        if (day == null && !date(null, zone).equals(known.day())) {
            known = days.of(date(null, zone));
            place = place(known.halls(), id);
        }
        int range = Roster.of(hall).map(Roster::range).orElse(0);
        int usual = hall.kind() == Hall.Kind.POST ? AskedHall.SHARE_AT_POSTS : 0;
        return new AskedHall(
                known,
                hall,
                known.days().get(place),
                Math.clamp(share == null ? usual : share, 0, AskedHall.MOST_SHARE),
                Math.clamp(staff == null ? 0 : staff, -range, range));
    }

    private static int place(List<DescribedHall> halls, String id) {
        for (int i = 0; i < halls.size(); i++) {
            if (halls.get(i).hall().id().equals(id)) {
                return i;
            }
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private LocalDate date(@Nullable String asked, ZoneId zone) {
        if (asked == null || asked.isBlank()) {
            return LocalDate.now(clock.withZone(zone)).plusDays(1);
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

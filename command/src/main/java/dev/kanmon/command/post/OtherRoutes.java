package dev.kanmon.command.post;

import dev.kanmon.clearance.hall.Coming;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** Travellers of other routes in an arrival hall, one by one as chance has it: they fill the counters that ours need. */
final class OtherRoutes {
    private static final Duration HOUR = Duration.ofHours(1);

    private final Agenda agenda;
    private final ArrivalHall hall;
    private final Luck luck;

    OtherRoutes(Agenda agenda, ArrivalHall hall, Luck luck) {
        this.agenda = agenda;
        this.hall = hall;
        this.luck = luck;
    }

    /** Puts down those of a day, local to the port. */
    void on(LocalDate day) {
        List<Coming.Stream> streams = hall.described().streams();
        for (int i = 0; i < streams.size(); i++) {
            Coming.Stream stream = streams.get(i);
            if (stream.perHour() > 0) {
                Instant from =
                        day.atTime(stream.from()).atZone(hall.port().zone()).toInstant();
                Duration length = Duration.ofMillis((long) (HOUR.toMillis() * stream.travellers() / stream.perHour()));
                next(stream, luck.of(hall.port().code() + ' ' + day + ' ' + i, "stream"), from, from.plus(length));
            }
        }
    }

    private void next(Coming.Stream stream, SplittableRandom random, Instant after, Instant end) {
        double hours = -Math.log(1 - random.nextDouble()) / stream.perHour();
        Instant at = after.plusMillis((long) (hours * HOUR.toMillis()));
        if (at.isBefore(end)) {
            agenda.at(at, () -> {
                hall.other(stream.group(), random.nextDouble());
                next(stream, random, at, end);
            });
        }
    }
}

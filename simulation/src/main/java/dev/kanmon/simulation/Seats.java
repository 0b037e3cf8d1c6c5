package dev.kanmon.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Numbers the travellers of a voyage and gives them seats and bags. */
final class Seats {
    private static final String LETTERS = "ABCDEF";

    /** Rows before it are another cabin. */
    private static final int FIRST_ROW = 7;

    /** A child younger than this sits on a lap. */
    private static final int AGE_WITH_SEAT = 2;

    private final Sailing sailing;
    private final LocalDate day;
    private final Random random;

    Seats(Sailing sailing, LocalDate day, Random random) {
        this.sailing = sailing;
        this.day = day;
        this.random = random;
    }

    void assign(List<Person> everybody) {
        int seat = 0;
        for (int i = 0; i < everybody.size(); i++) {
            Person person = everybody.get(i);
            person.reference = String.format(Locale.ROOT, "%s%s%04d", sailing.carrier(), sailing.number(), i + 1);
            boolean onLap = person.identity().birth().isAfter(day.minusYears(AGE_WITH_SEAT));
            person.seat = onLap ? null : name(seat++);
            person.bags = onLap ? 0 : random.nextInt(3);
            person.bagWeight = person.bags * (9 + random.nextInt(14));
            person.verified = random.nextInt(20) > 0;
        }
    }

    /** What a seat is called; {@code place} from 0. */
    static String name(int place) {
        return FIRST_ROW + place / LETTERS.length() + String.valueOf(LETTERS.charAt(place % LETTERS.length()));
    }
}

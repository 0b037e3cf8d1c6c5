package dev.kanmon.simulation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** Gives out birth dates and document numbers of one day, none of them twice. */
final class Registry {
    private final Set<Integer> births = new HashSet<>();
    private final Set<String> documentNumbers = new HashSet<>();

    /**
     * A birth date that nobody else has: not in two-digit years, and not with day and month swapped.
     *
     * @param on day on which the age is meant
     * @param youngest age in completed years, from 0
     * @param oldest age in completed years
     */
    LocalDate birth(LocalDate on, int youngest, int oldest, Random random) {
        LocalDate latest = on.minusYears(youngest).minusDays(1);
        LocalDate earliest = on.minusYears(oldest + 1L).plusDays(1);
        int days = (int) (latest.toEpochDay() - earliest.toEpochDay());
        while (true) {
            LocalDate birth = earliest.plusDays(random.nextInt(days));
            int year = birth.getYear() % 100 * 10_000;
            int stated = year + birth.getMonthValue() * 100 + birth.getDayOfMonth();
            int swapped = year + birth.getDayOfMonth() * 100 + birth.getMonthValue();
            if (!births.contains(stated) && !births.contains(swapped)) {
                births.add(stated);
                births.add(swapped);
                return birth;
            }
        }
    }

    /** The first number of {@code source} that nobody else has. */
    String documentNumber(Supplier<String> source) {
        String number = source.get();
        while (!documentNumbers.add(number)) {
            number = source.get();
        }
        return number;
    }
}

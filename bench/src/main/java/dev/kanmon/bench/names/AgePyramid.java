package dev.kanmon.bench.names;

import dev.kanmon.names.BirthDate;
import java.time.LocalDate;
import java.util.Random;

/** Birth dates of air passengers on one day, drawn by decade of age; within a decade every day is as likely. */
final class AgePyramid {
    /** The day to which ages relate. */
    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    /** Travellers of a hundred by age 0-9, 10-19 ... 80-89: more of working age than a population has. */
    private static final int[] OF_A_HUNDRED = {5, 8, 20, 20, 17, 15, 10, 4, 1};

    private AgePyramid() {}

    static BirthDate draw(Random random) {
        int hundredth = random.nextInt(100);
        int decade = 0;
        for (int below = OF_A_HUNDRED[0]; hundredth >= below; below += OF_A_HUNDRED[decade]) {
            decade++;
        }
        LocalDate youngest = DAY.minusYears(10L * decade);
        int days = Math.toIntExact(
                youngest.toEpochDay() - DAY.minusYears(10L * decade + 10).toEpochDay());
        return of(youngest.minusDays(random.nextInt(days)));
    }

    static BirthDate of(LocalDate day) {
        return new BirthDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** A whole day for someone of whom it may be known in part: what is not known is drawn. */
    static BirthDate whole(BirthDate known, Random random) {
        int month = known.month() == 0 ? 1 + random.nextInt(12) : known.month();
        int length = LocalDate.of(known.year(), month, 1).lengthOfMonth();
        return new BirthDate(known.year(), month, known.day() == 0 ? 1 + random.nextInt(length) : known.day());
    }
}

package dev.kanmon.simulation;

import java.time.LocalDate;

/** Which passport somebody has on the day: they renew it in time, always after the same number of years. */
final class Passports {
    /** Years from issue to expiry: adults, and children. */
    private static final int VALID_YEARS = 10;

    private static final int VALID_YEARS_OF_CHILDREN = 5;

    private static final int ADULT_AT_ISSUE = 18;

    /** No ordinary passport expires sooner after the day than this many days. */
    private static final int SOUND_FOR_DAYS = 200;

    /** On which day of ten years somebody renews. */
    static final int PHASES = VALID_YEARS * 365;

    /**
     * A passport.
     *
     * @param number nobody else's
     * @param expiry last day of validity
     */
    record Passport(String number, LocalDate expiry) {}

    private final DocumentNumbers numbers;
    private final LocalDate decade;
    private final LocalDate day;

    Passports(long seed, LocalDate decade, LocalDate day) {
        this.numbers = new DocumentNumbers(seed);
        this.decade = decade;
        this.day = day;
    }

    Passport of(String nationality, int person, LocalDate birth, int phase) {
        boolean child = birth.isAfter(day.minusYears(ADULT_AT_ISSUE));
        int years = child ? VALID_YEARS_OF_CHILDREN : VALID_YEARS;
        LocalDate expiry = decade.plusDays(phase % (years * 365));
        int renewal = 0;
        while (!expiry.isAfter(day.plusDays(SOUND_FOR_DAYS))) {
            expiry = expiry.plusYears(years);
            renewal++;
        }
        // Nobody has a passport from before birth: the first one of an infant is a few days younger than they are.
        LocalDate first = birth.plusDays(10).plusYears(years);
        return new Passport(numbers.passport(nationality, person, renewal), expiry.isBefore(first) ? first : expiry);
    }

    String visa(int place) {
        return numbers.visa(place);
    }
}

package dev.kanmon.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Everyone who may travel: households of each State, every one following from the seed, the decade and its number alone.
 * So the same people travel again on other days of the decade, some often; they grow older, children are born, passports
 * are renewed.
 *
 * <p>A Korean couple has two surnames and their children the father's; a Japanese family has one. Kinds of households and
 * ages are assumed. Nobody is older than eighty.
 */
final class Population {
    /** Households of one State that travel now and then. */
    static final int ORDINARY_BITS = 20;

    /** Households of one State that travel often. */
    static final int FREQUENT_BITS = 14;

    /** Listed persons whom a list of some day may have. */
    static final int LISTED_BITS = 12;

    /** Households of a third State. */
    static final int THIRD_STATE_BITS = 16;

    private static final int FREQUENT = 1 << ORDINARY_BITS;
    private static final int LISTED = FREQUENT + (1 << FREQUENT_BITS);
    private static final int UNNAMED = LISTED + (1 << LISTED_BITS);

    /** Residents of the other State, of a hundred households; assumed. */
    private static final int RESIDENTS = 4;

    private final long seed;
    private final LocalDate day;
    private final LocalDate decade;
    private final Passports passports;
    private final List<LocalDate> listedBirths;

    Population(long seed, LocalDate day) {
        this.decade = LocalDate.of(day.getYear() - day.getYear() % 10, 1, 1);
        this.seed = Lot.of(seed, decade.getYear());
        this.day = day;
        this.passports = new Passports(this.seed, decade, day);
        this.listedBirths = BirthDays.listed(decade);
    }

    /** Those of a household who may travel on the day, adults first; none where they are too young to travel alone. */
    List<Identity> household(String nationality, int place) {
        return members(nationality, place);
    }

    /** The same of a household that travels often. */
    List<Identity> frequent(String nationality, int place) {
        return members(nationality, FREQUENT + place);
    }

    /** One adult of a third State. */
    Identity ofThirdState(String nationality, int place) {
        Random random = Lot.random(seed, Lot.of(nationality), place);
        String sex = sex(random);
        return new Draft(nationality, nationality, place, random)
                .person(NameStock.surname(nationality, random), sex, birth(22, 60, random));
    }

    /** A listed person, whose birth date nobody else has. */
    Identity listed(int place) {
        Random random = Lot.random(seed, LISTED, place);
        String nationality = random.nextInt(5) < 3 ? "KOR" : "JPN";
        String sex = sex(random);
        return new Draft(nationality, nationality, LISTED + place, random)
                .person(NameStock.surname(nationality, random), sex, listedBirth(place));
    }

    /** The number of a visa that nobody else has on the day. */
    String visa(int place) {
        return passports.visa(place);
    }

    /** The birth date of the listed person at a place. */
    LocalDate listedBirth(int place) {
        return listedBirths.get(place);
    }

    /** Somebody with a surname that nobody else has. */
    Identity withRareSurname(String nationality, int place) {
        Random random = Lot.random(seed, UNNAMED, Lot.of(nationality), place);
        String sex = sex(random);
        return new Draft(nationality, nationality, UNNAMED + place, random)
                .person(NameStock.rareSurname(nationality, random), sex, birth(22, 60, random));
    }

    private List<Identity> members(String nationality, int household) {
        Random random = Lot.random(seed, Lot.of(nationality), household);
        String abroad = nationality.equals("KOR") ? "JPN" : "KOR";
        String residence = random.nextInt(100) < RESIDENTS ? abroad : nationality;
        Draft draft = new Draft(nationality, residence, household, random);
        NamePart surname = NameStock.surname(nationality, random);
        int kind = random.nextInt(100);
        if (kind < 44) {
            draft.add(surname, sex(random), birth(12, 69, random));
        } else if (kind < 70) {
            couple(draft, surname, birth(18, 63, random));
        } else if (kind < 92) {
            family(draft, surname);
        } else {
            friends(draft);
        }
        return draft.members();
    }

    private static void couple(Draft draft, NamePart surname, LocalDate his) {
        NamePart hers = draft.nationality.equals("KOR") ? NameStock.surname("KOR", draft.random) : surname;
        draft.add(surname, "M", his);
        draft.add(hers, "F", near(his, 5, draft.random));
    }

    private static LocalDate near(LocalDate birth, int years, Random random) {
        LocalDate near = birth;
        do {
            near = birth.plusDays(random.nextInt(2 * years * 365) - years * 365L);
        } while (BirthDays.isKept(near));
        return near;
    }

    /** Children are born when the father is 25 to 40, which may be after the day or long before it. */
    private void family(Draft draft, NamePart surname) {
        LocalDate his = birth(22, 48, draft.random);
        couple(draft, surname, his);
        for (int children = 1 + draft.random.nextInt(3); children > 0; children--) {
            draft.addChild(surname, sex(draft.random), near(his.plusYears(32), 8, draft.random));
        }
    }

    private void friends(Draft draft) {
        String sex = sex(draft.random);
        for (int count = 2 + draft.random.nextInt(4); count > 0; count--) {
            draft.add(NameStock.surname(draft.nationality, draft.random), sex, birth(18, 40, draft.random));
        }
    }

    /** A birth date of somebody between two ages at the beginning of the decade. */
    private LocalDate birth(int youngest, int oldest, Random random) {
        LocalDate earliest = decade.minusYears(oldest + 1L);
        int days = (int) (decade.minusYears(youngest).toEpochDay() - earliest.toEpochDay());
        LocalDate birth = earliest.plusDays(random.nextInt(days));
        while (BirthDays.isKept(birth)) {
            birth = earliest.plusDays(random.nextInt(days));
        }
        return birth;
    }

    private static String sex(Random random) {
        return random.nextBoolean() ? "M" : "F";
    }

    /** A household while it is made. */
    private final class Draft {
        /** An infant travels from this age, in days. */
        private static final int YOUNGEST = 14;

        /** Younger ones do not travel alone. */
        private static final int ALONE = 16;

        /** Older children do not travel with their parents. */
        private static final int CHILD_UNTIL = 27;

        private static final int ADULT = 19;

        final String nationality;
        final Random random;
        private final String residence;
        private final int household;
        private final List<Identity> members = new ArrayList<>();
        private int drawn;

        Draft(String nationality, String residence, int household, Random random) {
            this.nationality = nationality;
            this.residence = residence;
            this.household = household;
            this.random = random;
        }

        void add(NamePart surname, String sex, LocalDate birth) {
            members.add(person(surname, sex, birth));
        }

        /** One who travels with the parents from soon after birth until grown up. */
        void addChild(NamePart surname, String sex, LocalDate birth) {
            Identity child = person(surname, sex, birth);
            if (!birth.isAfter(day.minusDays(YOUNGEST)) && birth.isAfter(day.minusYears(CHILD_UNTIL))) {
                members.add(child);
            }
        }

        /** Draws from the lot the same number of times for everybody, so that the days of a decade agree. */
        Identity person(NamePart surname, String sex, LocalDate birth) {
            NamePart given = NameStock.given(nationality, sex, random);
            String printed = printed(given);
            int phase = random.nextInt(Passports.PHASES);
            int person = household * DocumentNumbers.MEMBERS + drawn++;
            Passports.Passport passport = passports.of(nationality, person, birth, phase);
            return new Identity(
                    person,
                    nationality,
                    residence,
                    surname,
                    given,
                    printed,
                    sex,
                    birth,
                    !birth.isAfter(day.minusYears(ADULT)),
                    passport.number(),
                    passport.expiry());
        }

        /** Most Korean passports join the syllables; about one in five splits or hyphenates them. */
        private String printed(NamePart given) {
            int habit = random.nextInt(20);
            if (habit == 0) {
                return given.latin();
            }
            boolean split = habit < 4 || !(nationality.equals("KOR") || nationality.equals("CHN"));
            return split ? given.latin().replace('-', ' ') : given.joined();
        }

        List<Identity> members() {
            boolean alone = members.stream().allMatch(member -> member.birth().isAfter(day.minusYears(ALONE)));
            return alone ? List.of() : List.copyOf(members);
        }
    }
}

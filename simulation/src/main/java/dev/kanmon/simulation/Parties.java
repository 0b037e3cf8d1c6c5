package dev.kanmon.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Fills a voyage with ordinary travellers: of ten parties four are one traveller, three a couple, two a family and one
 * friends. A party shares a reservation.
 *
 * <p>A Korean couple has two surnames and their children the father's; a Japanese family has one.
 */
final class Parties {
    /** No ordinary passport expires sooner after arrival than this many days. */
    private static final int SOUND_FOR_DAYS = 200;

    /** Years from issue to expiry of a passport: adults, and children. */
    private static final int VALID_YEARS = 10;

    private static final int VALID_YEARS_OF_CHILDREN = 5;

    private static final String LOCATOR = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final Sailing sailing;
    private final LocalDate day;
    private final Registry registry;
    private final Random random;

    Parties(Sailing sailing, LocalDate day, Registry registry, Random random) {
        this.sailing = sailing;
        this.day = day;
        this.registry = registry;
        this.random = random;
    }

    /** Everybody on board, party after party, with reservations, references, seats and bags. */
    List<Person> board() {
        List<Person> everybody = new ArrayList<>();
        while (everybody.size() < sailing.travellers()) {
            List<Person> party = party(random.nextInt(100) < sailing.koreans() ? "KOR" : "JPN");
            int room = sailing.travellers() - everybody.size();
            List<Person> fitting = party.subList(0, Math.min(room, party.size()));
            String reservation = reservation();
            fitting.forEach(person -> person.reservation = reservation);
            everybody.addAll(fitting);
        }
        new Seats(sailing, day, random).assign(everybody);
        return everybody;
    }

    private List<Person> party(String nationality) {
        String surname = NameStock.surname(nationality, random);
        boolean resident = random.nextInt(100) < 4;
        List<Person> party = switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> List.of(adult(nationality, surname, sex(), 19, 74));
            case 4, 5, 6 -> couple(nationality, surname, 24, 70);
            case 7, 8 -> family(nationality, surname);
            default -> friends(nationality);
        };
        if (resident) {
            party.forEach(person -> person.residence = nationality.equals("KOR") ? "JPN" : "KOR");
        }
        return party;
    }

    private List<Person> couple(String nationality, String surname, int youngest, int oldest) {
        String hers = nationality.equals("KOR") ? NameStock.surname(nationality, random) : surname;
        return List.of(
                adult(nationality, surname, "M", youngest, oldest), adult(nationality, hers, "F", youngest, oldest));
    }

    private List<Person> family(String nationality, String surname) {
        List<Person> family = new ArrayList<>(couple(nationality, surname, 30, 44));
        for (int children = 1 + random.nextInt(3); children > 0; children--) {
            family.add(person(nationality, surname, sex(), 0, 16, false));
        }
        return family;
    }

    private List<Person> friends(String nationality) {
        List<Person> friends = new ArrayList<>();
        String sex = sex();
        for (int count = 2 + random.nextInt(4); count > 0; count--) {
            friends.add(adult(nationality, NameStock.surname(nationality, random), sex, 19, 34));
        }
        return friends;
    }

    private Person adult(String nationality, String surname, String sex, int youngest, int oldest) {
        return person(nationality, surname, sex, youngest, oldest, true);
    }

    private Person person(String nationality, String surname, String sex, int youngest, int oldest, boolean adult) {
        int validYears = adult ? VALID_YEARS : VALID_YEARS_OF_CHILDREN;
        int validDays = validYears * 365 - SOUND_FOR_DAYS;
        Person person = new Person(
                nationality,
                surname,
                NameStock.given(nationality, sex, random),
                sex,
                registry.birth(day, youngest, oldest, random),
                adult,
                registry.documentNumber(() -> PassportNumber.of(nationality, random)),
                sailing.arrival(day).plusDays(SOUND_FOR_DAYS + random.nextInt(validDays)));
        person.reportedGiven = reported(person.given);
        return person;
    }

    /** Most Korean passports join the syllables; about one in five splits or hyphenates them. */
    private String reported(String given) {
        int habit = random.nextInt(20);
        if (habit == 0) {
            return given;
        }
        return habit < 4 ? given.replace('-', ' ') : Person.joined(given);
    }

    private String sex() {
        return random.nextBoolean() ? "M" : "F";
    }

    private String reservation() {
        StringBuilder locator = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            locator.append(LOCATOR.charAt(random.nextInt(LOCATOR.length())));
        }
        return locator.toString();
    }
}

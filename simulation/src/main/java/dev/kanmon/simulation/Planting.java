package dev.kanmon.simulation;

import dev.kanmon.messages.TravelDocument;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Plants on one voyage what {@link Plant.Kind} says, in adults drawn by lot. */
final class Planting {
    private static final DateTimeFormatter YYMMDD = DateTimeFormatter.ofPattern("uuMMdd", Locale.ROOT);

    /** The visa-free stay of Koreans in Japan and of Japanese in Korea; the day of arrival is day 1. */
    private static final int STAY_DAYS = 90;

    /** A traveller's birth date and that of a namesake are at least this many years apart. */
    private static final int YEARS_APART = 3;

    /** A planted traveller while the watch list has no ids yet. */
    record Planted(
            Plant.Kind kind,
            Sailing sailing,
            Person person,
            @Nullable ListedPerson listed) {}

    private final Sailing sailing;
    private final LocalDate day;
    private final Registry registry;
    private final Random random;
    private final List<Person> lots;
    private final List<Planted> planted;

    /**
     * For one voyage.
     *
     * @param everybody on board
     * @param planted those planted on the voyages before; those planted here are added
     */
    Planting(
            Sailing sailing,
            LocalDate day,
            List<Person> everybody,
            List<Planted> planted,
            Registry registry,
            Random random) {
        this.sailing = sailing;
        this.day = day;
        this.registry = registry;
        this.random = random;
        this.planted = planted;
        this.lots = new ArrayList<>(everybody);
        Collections.shuffle(lots, random);
    }

    /** Plants every kind; {@code main} says by which of its numbers. */
    void plant(boolean main) {
        for (Plant.Kind kind : Plant.Kind.values()) {
            int count = main ? kind.onMainVoyage() : kind.onOtherVoyage();
            for (int i = 0; i < count; i++) {
                plant(kind, i);
            }
        }
    }

    private void plant(Plant.Kind kind, int which) {
        switch (kind) {
            case LISTED_AS_SPELLED -> {
                Person person = draw(this::resemblesNobodyWithoutBirthDate);
                list(kind, person, nameOf(person));
            }
            case LISTED_GIVEN_NAME_DIVIDED -> divide(kind, which);
            case LISTED_NAMES_SWAPPED -> {
                Person person = draw(this::resemblesNobodyWithoutBirthDate);
                list(kind, person, nameOf(person));
                String surname = person.surname;
                person.surname = person.reportedGiven;
                person.reportedGiven = surname;
            }
            case LISTED_LETTER_OFF -> {
                Person person = draw(one -> resemblesNobodyWithoutBirthDate(one)
                        && Slip.in(Person.joined(one.given)).isPresent());
                list(kind, person, person.surname + ' ' + Person.joined(person.given));
                person.reportedGiven = Slip.in(Person.joined(person.given)).orElseThrow();
            }
            case LISTED_DOCUMENT_OTHER_NAME -> listDocument(kind);
            case NAMESAKE_OF_LISTED -> {
                Person person = draw(this::resemblesNobodyWithoutBirthDate);
                planted.add(new Planted(
                        kind, sailing, person, listed(nameOf(person), otherBirth(person), person.nationality, null)));
            }
            case DOCUMENT_EXPIRED -> {
                Person person = draw(any -> true);
                person.expiry(sailing.arrival(day).minusDays(1L + random.nextInt(700)));
                add(kind, person);
            }
            case DOCUMENT_EXPIRES_DURING_STAY -> {
                Person person = draw(one -> !one.nationality.equals(sailing.destination()));
                person.expiry(sailing.arrival(day).plusDays(5L + random.nextInt(STAY_DAYS - 5)));
                add(kind, person);
            }
            case EXPIRY_IMPOSSIBLE -> {
                Person person = draw(any -> true);
                person.expiryReported = person.expiryReported.substring(0, 2) + "0231";
                add(kind, person);
            }
            case DOCUMENT_NUMBER_MALFORMED -> {
                Person person = draw(any -> true);
                person.documentNumber = malformed(person.documentNumber, which);
                add(kind, person);
            }
            case BIRTH_DATE_MISSING -> {
                Person person = draw(this::resemblesNobodyListed);
                person.birthReported = false;
                add(kind, person);
            }
            case DOCUMENT_NUMBER_MISSING -> {
                Person person = draw(any -> true);
                person.documentNumber = null;
                add(kind, person);
            }
            case THIRD_STATE_WITH_VISA -> {
                Person person = draw(any -> true);
                naturalise(person, ThirdState.withVisa(random));
                person.visa = visa();
                add(kind, person);
            }
            case THIRD_STATE_WITHOUT_VISA -> {
                Person person = draw(any -> true);
                naturalise(person, ThirdState.withoutVisa(random));
                add(kind, person);
            }
        }
    }

    /** The first adult of the lots, not planted yet, who will do. */
    private Person draw(Predicate<Person> willDo) {
        Person drawn = lots.stream()
                .filter(person -> person.adult && !person.planted && willDo.test(person))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody is left on the voyage to plant this in"));
        drawn.planted = true;
        return drawn;
    }

    private void add(Plant.Kind kind, Person person) {
        planted.add(new Planted(kind, sailing, person, null));
    }

    private void list(Plant.Kind kind, Person person, String name) {
        planted.add(new Planted(kind, sailing, person, listed(name, person.birth, person.nationality, null)));
    }

    private ListedPerson listed(String name, LocalDate birth, String nationality, @Nullable String document) {
        return new ListedPerson(
                name, List.of(), birth.toString(), nationality, document, WatchListText.expires(day, random));
    }

    private static String nameOf(Person person) {
        return person.surname + ' ' + person.reportedGiven;
    }

    /** In turn: joined on the list and split here, split there and joined here, joined there and hyphenated here. */
    private void divide(Plant.Kind kind, int which) {
        Person person = draw(one -> resemblesNobodyWithoutBirthDate(one) && one.given.contains("-"));
        String split = person.given.replace('-', ' ');
        String joined = Person.joined(person.given);
        list(kind, person, person.surname + ' ' + (which % 3 == 1 ? split : joined));
        person.reportedGiven = List.of(split, joined, person.given).get(which % 3);
    }

    private void listDocument(Plant.Kind kind) {
        Person person = draw(any -> true);
        String surname = NameStock.surname("IDN", random);
        String given = NameStock.given("IDN", person.sex, random);
        planted.add(new Planted(
                kind,
                sailing,
                person,
                listed(
                        surname + ' ' + given,
                        registry.birth(day, 25, 60, random),
                        person.nationality,
                        person.nationality + ':' + person.documentNumber)));
    }

    private LocalDate otherBirth(Person person) {
        LocalDate birth = registry.birth(day, 20, 70, random);
        while (Math.abs(birth.getYear() - person.birth.getYear()) < YEARS_APART) {
            birth = registry.birth(day, 20, 70, random);
        }
        return birth;
    }

    /** Without a birth date the name alone would fit. */
    private boolean resemblesNobodyListed(Person person) {
        return planted.stream()
                .filter(plant -> plant.listed() != null)
                .noneMatch(plant -> resemble(plant.person(), person));
    }

    private boolean resemblesNobodyWithoutBirthDate(Person person) {
        return planted.stream()
                .filter(plant -> plant.kind() == Plant.Kind.BIRTH_DATE_MISSING)
                .noneMatch(plant -> resemble(plant.person(), person));
    }

    private static boolean resemble(Person one, Person other) {
        return one.surname.equals(other.surname) || one.given.equals(other.given);
    }

    private static String malformed(@Nullable String number, int which) {
        String sound = number == null ? "" : number;
        return switch (which % 3) {
            case 0 -> sound + "00";
            case 1 -> sound.substring(0, 4) + '/' + sound.substring(5);
            default -> sound.substring(0, sound.length() - 1) + '*';
        };
    }

    private void naturalise(Person person, String nationality) {
        person.nationality = nationality;
        person.residence = nationality;
        person.surname = NameStock.surname(nationality, random);
        person.given = NameStock.given(nationality, person.sex, random);
        person.reportedGiven = person.given.replace('-', ' ');
        person.documentNumber = registry.documentNumber(() -> PassportNumber.of(nationality, random));
    }

    /** Two letters and seven digits, valid for one to six months after departure. */
    private TravelDocument visa() {
        String number = registry.documentNumber(() -> String.format(Locale.ROOT, "VA%07d", random.nextInt(10_000_000)));
        LocalDate expiry = day.plusDays(30L + random.nextInt(150));
        return new TravelDocument("V", number, sailing.destination(), Person.stated(YYMMDD.format(expiry)));
    }
}

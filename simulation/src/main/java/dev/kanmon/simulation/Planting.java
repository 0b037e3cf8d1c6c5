package dev.kanmon.simulation;

import dev.kanmon.messages.TravelDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Plants on one voyage what {@link Plant.Kind} says, in adults drawn by lot. */
final class Planting {
    /** The visa-free stay of Koreans in Japan and of Japanese in Korea; the day of arrival is day 1. */
    private static final int STAY_DAYS = 90;

    /** A traveller's birth date and that of a namesake are at least this many years apart. */
    private static final int YEARS_APART = 3;

    /** More travellers of third States than this are on no voyage; each has a number of its own below it. */
    private static final int MOST_OF_THIRD_STATES = 1 << 6;

    private final Sailing sailing;
    private final LocalDate day;
    private final Population population;
    private final ListedPlaces places;
    private final Scatter thirdStates;
    private final Random random;
    private final List<Person> everybody;
    private final Lots lots;
    private final List<Planted> planted = new ArrayList<>();
    private int ofThirdStates;
    private int withRareSurname;

    Planting(Sailing sailing, CorridorPlan plan, Population population, List<Person> everybody, Random random) {
        this.sailing = sailing;
        this.day = plan.day();
        this.population = population;
        this.places = ListedPlaces.of(sailing, plan.seed(), day.toEpochDay());
        this.thirdStates = new Scatter(Lot.of(plan.seed(), day.toEpochDay(), 3), Population.THIRD_STATE_BITS);
        this.random = random;
        this.everybody = everybody;
        this.lots = new Lots(everybody, random);
    }

    /** Plants every kind. */
    List<Planted> plant() {
        for (Plant.Kind kind : Plant.Kind.values()) {
            int count = count(kind);
            for (int i = 0; i < count; i++) {
                plant(kind, i);
            }
        }
        return planted;
    }

    private int count(Plant.Kind kind) {
        if (sailing.ofSmallDay()) {
            return sailing.isMain() ? kind.onMainVoyage() : kind.onOtherVoyage();
        }
        int count = 0;
        for (int i = everybody.size(); i > 0; i--) {
            count += random.nextInt(10_000) < kind.ofTenThousand() ? 1 : 0;
        }
        return count;
    }

    private void plant(Plant.Kind kind, int which) {
        switch (kind) {
            case LISTED_AS_SPELLED -> {
                Person person = listed(any -> true);
                list(kind, person, nameOf(person));
            }
            case LISTED_GIVEN_NAME_DIVIDED -> divide(which);
            case LISTED_NAMES_SWAPPED -> {
                Person person = listed(any -> true);
                list(kind, person, nameOf(person));
                if (person != null) {
                    String surname = person.reportedSurname;
                    person.reportedSurname = person.reportedGiven;
                    person.reportedGiven = surname;
                }
            }
            case LISTED_LETTER_OFF -> {
                Person person = listed(one -> Slip.in(one.given().joined()).isPresent());
                if (person != null) {
                    String joined = person.identity().given().joined();
                    list(kind, person, person.reportedSurname + ' ' + joined);
                    person.reportedGiven = Slip.in(joined).orElseThrow();
                }
            }
            case LISTED_DOCUMENT_OTHER_NAME -> listDocument();
            case NAMESAKE_OF_LISTED -> namesake();
            case DOCUMENT_EXPIRED -> {
                Person person = lots.draw();
                person.expiry(sailing.arrival(day).minusDays(1L + random.nextInt(700)));
                add(kind, person);
            }
            case DOCUMENT_EXPIRES_DURING_STAY ->
                // In the holidays of one State a voyage home may have nobody else on board.
                lots.find(one -> !one.identity().nationality().equals(sailing.destination()))
                        .ifPresent(person -> {
                            person.expiry(sailing.arrival(day).plusDays(5L + random.nextInt(STAY_DAYS - 5)));
                            add(kind, person);
                        });
            case EXPIRY_IMPOSSIBLE -> {
                Person person = lots.draw();
                person.expiryReported = person.expiryReported.substring(0, 2) + "0231";
                add(kind, person);
            }
            case DOCUMENT_NUMBER_MALFORMED -> {
                Person person = lots.draw();
                person.documentNumber = malformed(person.identity().documentNumber(), which);
                add(kind, person);
            }
            case BIRTH_DATE_MISSING -> {
                // Without a birth date the name alone would fit: theirs is like nobody's on the list.
                Person person = lots.draw();
                String nationality = person.identity().nationality();
                person.become(population.withRareSurname(nationality, numberOnDay(withRareSurname++)));
                person.birthReported = false;
                add(kind, person);
            }
            case DOCUMENT_NUMBER_MISSING -> {
                Person person = lots.draw();
                person.documentNumber = null;
                add(kind, person);
            }
            case THIRD_STATE_WITH_VISA -> fromThirdState(kind, ThirdState.withVisa(random), true);
            case THIRD_STATE_WITHOUT_VISA -> fromThirdState(kind, ThirdState.withoutVisa(random), false);
        }
    }

    private void add(Plant.Kind kind, Person person) {
        planted.add(new Planted(kind, sailing, person, null));
    }

    /** Puts a listed person who will do in the place of an ordinary one; nothing where the voyage has none left. */
    private @Nullable Person listed(Predicate<Identity> willDo) {
        while (places.hasNext()) {
            int place = places.next();
            Identity identity = population.listed(place);
            if (willDo.test(identity)) {
                Person person = lots.draw();
                person.become(identity);
                person.listedPlace = place;
                return person;
            }
        }
        return null;
    }

    private void list(Plant.Kind kind, @Nullable Person person, String name) {
        if (person != null) {
            Identity identity = person.identity();
            planted.add(new Planted(
                    kind,
                    sailing,
                    person,
                    entry(person.listedPlace, name, identity.birth(), identity.nationality(), null)));
        }
    }

    private ListedPerson entry(int place, String name, LocalDate birth, String nationality, @Nullable String document) {
        return new ListedPerson(
                place, name, List.of(), birth.toString(), nationality, document, WatchListText.expires(day, random));
    }

    private static String nameOf(@Nullable Person person) {
        return person == null ? "" : person.reportedSurname + ' ' + person.reportedGiven;
    }

    /** In turn: joined on the list and split here, split there and joined here, joined there and hyphenated here. */
    private void divide(int which) {
        Person person = listed(one -> one.given().latin().contains("-"));
        if (person != null) {
            String given = person.identity().given().latin();
            String split = given.replace('-', ' ');
            String joined = person.identity().given().joined();
            list(
                    Plant.Kind.LISTED_GIVEN_NAME_DIVIDED,
                    person,
                    person.reportedSurname + ' ' + (which % 3 == 1 ? split : joined));
            person.reportedGiven = List.of(split, joined, given).get(which % 3);
        }
    }

    private void listDocument() {
        if (!places.hasNext()) {
            return;
        }
        int place = places.next();
        Identity other = population.ofThirdState("IDN", place);
        Person person = lots.draw();
        String nationality = person.identity().nationality();
        planted.add(new Planted(
                Plant.Kind.LISTED_DOCUMENT_OTHER_NAME,
                sailing,
                person,
                entry(
                        place,
                        other.surname().joined() + ' ' + other.given().joined(),
                        population.listedBirth(place),
                        nationality,
                        nationality + ':' + person.documentNumber)));
    }

    /** An entry with the name of an ordinary traveller, and a birth date far from theirs. */
    private void namesake() {
        while (places.hasNext()) {
            int place = places.next();
            LocalDate birth = population.listedBirth(place);
            Person person = lots.draw();
            if (Math.abs(birth.getYear() - person.identity().birth().getYear()) >= YEARS_APART) {
                planted.add(new Planted(
                        Plant.Kind.NAMESAKE_OF_LISTED,
                        sailing,
                        person,
                        entry(place, nameOf(person), birth, person.identity().nationality(), null)));
                return;
            }
            person.planted = false;
        }
    }

    private static String malformed(String number, int which) {
        return switch (which % 3) {
            case 0 -> number + "00";
            case 1 -> number.substring(0, 4) + '/' + number.substring(5);
            default -> number.substring(0, number.length() - 1) + '*';
        };
    }

    private void fromThirdState(Plant.Kind kind, String nationality, boolean withVisa) {
        if (ofThirdStates == MOST_OF_THIRD_STATES) {
            return;
        }
        Person person = lots.draw();
        int number = numberOnDay(ofThirdStates++);
        person.become(population.ofThirdState(nationality, thirdStates.at(number)));
        if (withVisa) {
            LocalDate expiry = day.plusDays(30L + random.nextInt(150));
            person.visa =
                    new TravelDocument("V", population.visa(number), sailing.destination(), Person.stated(expiry));
        }
        add(kind, person);
    }

    /** A number that nobody else planted on the day has. */
    private int numberOnDay(int numberOnVoyage) {
        return sailing.order() * MOST_OF_THIRD_STATES + numberOnVoyage % MOST_OF_THIRD_STATES;
    }
}

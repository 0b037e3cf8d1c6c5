package dev.kanmon.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Puts the listed persons of a day among many others into a list of tab-separated text. */
final class WatchListText {
    /** Entries that concern nobody on board, so that those who are listed do not stand out. */
    static final int OTHERS = 240;

    private static final String HEADER = """
            # An invented list of invented people, for demonstrations and tests.
            id\tname\taliases\tdob\tnationality\tdocument\tsource\tbasis\texpires
            """;

    private static final String SOURCE = "Kanmon simulation";

    /** Refusal of entry: Korea Immigration Act 11(1); Japan Immigration Control and Refugee Recognition Act 5(1). */
    private static final List<String> BASES = List.of("KR Immigration Act 11(1)", "JP Immigration Act 5(1)");

    /** With the year alone an entry might fit an ordinary traveller of that name, were it not too old for one. */
    private static final int YEAR_ONLY_FROM_AGE = 85;

    private WatchListText() {}

    /**
     * The list's text.
     *
     * @param concerned those whom travellers of the day were planted for
     * @param others those who concern nobody
     */
    static String of(List<ListedPerson> concerned, List<ListedPerson> others) {
        List<ListedPerson> everybody = new ArrayList<>(concerned);
        everybody.addAll(others);
        everybody.sort(Comparator.comparingInt(ListedPerson::place));
        StringBuilder text = new StringBuilder(HEADER);
        everybody.forEach(person -> text.append(row(person)).append('\n'));
        return text.toString();
    }

    /** Those who concern nobody on board: the same for any number of voyages. */
    static List<ListedPerson> others(long seed, LocalDate day, Population population) {
        ListedPlaces places = ListedPlaces.ofOthers(seed, day.toEpochDay(), OTHERS);
        List<ListedPerson> others = new ArrayList<>();
        while (places.hasNext()) {
            others.add(other(places.next(), day, population));
        }
        return others;
    }

    private static ListedPerson other(int place, LocalDate day, Population population) {
        Identity listed = population.listed(place);
        Random random = Lot.random(Lot.of("other"), place, day.getYear());
        boolean third = random.nextInt(3) == 0;
        Identity named = third ? population.ofThirdState(ThirdState.any(random), place) : listed;
        boolean yearOnly = random.nextInt(10) == 0;
        String year = Integer.toString(day.getYear() - YEAR_ONLY_FROM_AGE - random.nextInt(10));
        boolean hasAlias = named.given().latin().contains("-") && random.nextBoolean();
        String surname = named.surname().joined();
        return new ListedPerson(
                place,
                surname + ' ' + named.given().joined(),
                hasAlias ? List.of(surname + ' ' + named.given().latin().replace('-', ' ')) : List.of(),
                yearOnly ? year : listed.birth().toString(),
                named.nationality(),
                third || random.nextInt(3) == 0 ? null : listed.nationality() + ':' + listed.documentNumber(),
                expires(day, random));
    }

    /** A listing lasts from one to five years from the day on. */
    static LocalDate expires(LocalDate day, Random random) {
        return day.plusYears(1).plusDays(random.nextInt(4 * 365));
    }

    private static String row(ListedPerson person) {
        return String.join(
                "\t",
                person.id(),
                person.name(),
                String.join(";", person.aliases()),
                person.birth(),
                person.nationality(),
                person.document() == null ? "" : person.document(),
                SOURCE,
                BASES.get(person.place() % BASES.size()),
                person.expires().toString());
    }
}

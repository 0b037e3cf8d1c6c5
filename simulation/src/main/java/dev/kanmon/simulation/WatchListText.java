package dev.kanmon.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private final LocalDate day;
    private final Registry registry;
    private final Random random;

    WatchListText(LocalDate day, Registry registry, Random random) {
        this.day = day;
        this.registry = registry;
        this.random = random;
    }

    /**
     * A finished list.
     *
     * @param text the file
     * @param ids id of each person it was made from
     */
    record Finished(String text, Map<ListedPerson, String> ids) {}

    /**
     * Makes the list.
     *
     * @param concerned those whom travellers of the day were planted for
     * @param unnamed travellers whose birth date was not sent: nobody else listed has a surname or a given name of theirs
     */
    Finished finish(List<ListedPerson> concerned, List<Person> unnamed) {
        List<ListedPerson> everybody = new ArrayList<>(concerned);
        while (everybody.size() < concerned.size() + OTHERS) {
            everybody.add(other(unnamed));
        }
        Collections.shuffle(everybody, random);
        StringBuilder text = new StringBuilder(HEADER);
        Map<ListedPerson, String> ids = new HashMap<>();
        for (ListedPerson person : everybody) {
            String id = String.format(Locale.ROOT, "KS-%04d", ids.size() + 1);
            ids.put(person, id);
            text.append(row(id, person)).append('\n');
        }
        return new Finished(text.toString(), Map.copyOf(ids));
    }

    private ListedPerson other(List<Person> unnamed) {
        String nationality = random.nextInt(3) == 0 ? ThirdState.any(random) : random.nextBoolean() ? "KOR" : "JPN";
        String sex = random.nextBoolean() ? "M" : "F";
        String surname = NameStock.surname(nationality, random);
        String given = NameStock.given(nationality, sex, random);
        boolean near =
                unnamed.stream().anyMatch(person -> person.surname.equals(surname) || person.given.equals(given));
        if (near) {
            return other(unnamed);
        }
        // With the year alone an entry might fit an ordinary traveller of that name, were it not too old for one.
        boolean yearOnly = random.nextInt(10) == 0;
        LocalDate birth = yearOnly ? registry.birth(day, 80, 95, random) : registry.birth(day, 20, 70, random);
        boolean withDocument = random.nextInt(3) > 0;
        String number = registry.documentNumber(() -> PassportNumber.of(nationality, random));
        boolean hasAlias = given.contains("-") && random.nextBoolean();
        return new ListedPerson(
                surname + ' ' + Person.joined(given),
                hasAlias ? List.of(surname + ' ' + given.replace('-', ' ')) : List.of(),
                yearOnly ? Integer.toString(birth.getYear()) : birth.toString(),
                nationality,
                withDocument ? nationality + ':' + number : null,
                expires(day, random));
    }

    /** A listing lasts from one to five years from the day on. */
    static LocalDate expires(LocalDate day, Random random) {
        return day.plusYears(1).plusDays(random.nextInt(4 * 365));
    }

    private String row(String id, ListedPerson person) {
        return String.join(
                "\t",
                id,
                person.name(),
                String.join(";", person.aliases()),
                person.birth(),
                person.nationality(),
                person.document() == null ? "" : person.document(),
                SOURCE,
                BASES.get(random.nextInt(BASES.size())),
                person.expires().toString());
    }
}

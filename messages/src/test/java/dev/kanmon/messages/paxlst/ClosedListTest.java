package dev.kanmon.messages.paxlst;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.messages.Contact;
import dev.kanmon.messages.Particulars;
import dev.kanmon.messages.PassengerList;
import dev.kanmon.messages.Problem;
import dev.kanmon.messages.ProblemCode;
import dev.kanmon.messages.StatedDate;
import dev.kanmon.messages.TravelDocument;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.profile.ClosedList;
import dev.kanmon.messages.profile.Field;
import dev.kanmon.messages.profile.StateProfile;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a State's law does not let in reaches no record. */
class ClosedListTest {
    private static final int LISTS = 2_000;

    /** What stands for each field in {@link #traveller}, and nowhere else in a list. */
    private static final Map<Field, List<String>> MARKS = Map.ofEntries(
            Map.entry(Field.NAME, List.of("MARKSURNAME", "MARKGIVEN")),
            Map.entry(Field.SEX, List.of("sex=X")),
            Map.entry(Field.BIRTH_DATE, List.of("19710101")),
            Map.entry(Field.BIRTH_PLACE, List.of("MARKBIRTHPLACE")),
            Map.entry(Field.NATIONALITY, List.of("QNA")),
            Map.entry(Field.RESIDENCE, List.of("QRE")),
            Map.entry(Field.EMBARK, List.of("QEM")),
            Map.entry(Field.DISEMBARK, List.of("QDI")),
            Map.entry(Field.CLEARANCE, List.of("QCL")),
            Map.entry(Field.RESERVATION, List.of("MARKRESERVATION")),
            Map.entry(Field.REFERENCE, List.of("MARKREFERENCE")),
            Map.entry(Field.SEATS, List.of("MARKSEAT")),
            Map.entry(Field.BAGS, List.of("MARKTAG", "weight=77")),
            Map.entry(Field.VERIFIED, List.of("verified=true")),
            Map.entry(Field.DOCUMENT_TYPE, List.of("type=IP")),
            Map.entry(Field.DOCUMENT_NUMBER, List.of("MARKNUMBER")),
            Map.entry(Field.DOCUMENT_ISSUER, List.of("QIS")),
            Map.entry(Field.DOCUMENT_EXPIRY, List.of("20310202")),
            Map.entry(Field.DOCUMENT_ISSUED, List.of("20210303")),
            Map.entry(Field.DUTY, List.of("CR4")),
            Map.entry(Field.REDRESS, List.of("MARKREDRESS")),
            Map.entry(Field.CUSTOMER, List.of("MARKCUSTOMER")),
            Map.entry(Field.TICKETS, List.of("MARKTICKET")),
            Map.entry(Field.ADDRESS, List.of("MARKSTREET", "MARKCITY", "MARKREGION", "MARKPOST", "QCO")),
            Map.entry(Field.CONTACT, List.of("MARKPHONE")));

    @Test
    void everyFieldHasItsMark() {
        assertThat(MARKS.keySet()).containsExactlyInAnyOrder(Field.values());
        assertThat(MARKS.values().stream().flatMap(List::stream))
                .allMatch(traveller().toString()::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KOR", "JPN", "DEU", "ZZZ"})
    void nothingOutsideAStatesListReachesARecord(String state) {
        ClosedList law = StateProfile.of(state).fields();
        assertOnlyWhatIsAllowed(law, read(law), "profile of " + state);
    }

    @Test
    void nothingOutsideAnyListReachesARecord() {
        long seed = Long.getLong("kanmon.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int i = 0; i < LISTS; i++) {
            Set<Field> allowed = EnumSet.noneOf(Field.class);
            Arrays.stream(Field.values()).filter(field -> random.nextBoolean()).forEach(allowed::add);
            ClosedList law =
                    new ClosedList(allowed.stream().collect(Collectors.toMap(field -> field, field -> "a clause")));
            assertOnlyWhatIsAllowed(law, read(law), "list " + i + "; replay with -Dkanmon.seed=" + seed);
        }
    }

    private static void assertOnlyWhatIsAllowed(ClosedList law, PassengerList list, String which) {
        String record = list.travellers().toString();
        for (Field field : Field.values()) {
            if (law.allows(field)) {
                assertThat(record).as(which).contains(MARKS.get(field));
            } else {
                assertThat(record).as(which).doesNotContain(MARKS.get(field));
            }
        }
        assertThat(list.problems())
                .as(which)
                .containsExactly(Arrays.stream(Field.values())
                        .filter(field -> !law.allows(field))
                        .map(field -> Problem.of(ProblemCode.FIELD_DROPPED, 0, field.label(), "2"))
                        .toArray(Problem[]::new));
    }

    /** The list is written and read again, with two such travellers. */
    private static PassengerList read(ClosedList law) {
        PassengerList plain = ListText.only(ListText.message(ListText.VOYAGE, ListText.LEE));
        PassengerList full = new PassengerList(
                plain.envelope(),
                "745",
                null,
                null,
                null,
                plain.voyage(),
                2,
                List.of(traveller(), traveller()),
                List.of());
        PassengerListReading reading = PaxlstReader.read(
                        PaxlstWriter.write(full, LocalDateTime.of(2026, 11, 22, 8, 15)))
                .within(voyage -> law);
        assertThat(reading.problems()).isEmpty();
        return reading.lists().getFirst();
    }

    private static Traveller traveller() {
        return new Traveller(
                Traveller.Role.PASSENGER,
                "MARKSURNAME",
                "MARKGIVEN",
                "X",
                date(1971, 1, 1),
                "QNA",
                "QRE",
                "QEM",
                "QDI",
                "QCL",
                "MARKRESERVATION",
                "MARKREFERENCE",
                List.of("MARKSEAT"),
                new Traveller.Bags(1, 77, List.of(new Traveller.BagTag("MARKTAG", 1))),
                true,
                List.of(new TravelDocument("IP", "MARKNUMBER", "QIS", date(2031, 2, 2), date(2021, 3, 3))),
                new Particulars(
                        "MARKBIRTHPLACE",
                        "CR4",
                        "MARKREDRESS",
                        "MARKCUSTOMER",
                        List.of("MARKTICKET"),
                        new Particulars.Address("MARKSTREET", "MARKCITY", "MARKREGION", "MARKPOST", "QCO"),
                        new Contact(null, List.of(new Contact.Channel("TE", "MARKPHONE")))));
    }

    private static StatedDate date(int year, int month, int day) {
        return new StatedDate("%d%02d%02d".formatted(year, month, day), List.of(LocalDate.of(year, month, day)));
    }
}

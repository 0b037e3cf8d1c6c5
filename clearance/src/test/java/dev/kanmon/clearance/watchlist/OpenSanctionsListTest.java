package dev.kanmon.clearance.watchlist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.watchlist.ReadingNote.Kind;
import dev.kanmon.clearance.watchlist.RejectedRow.Reason;
import dev.kanmon.names.Sex;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two forms of OpenSanctions; the persons are invented. */
class OpenSanctionsListTest {
    private static final String TITLES =
            "\"id\",\"schema\",\"name\",\"aliases\",\"birth_date\",\"countries\",\"addresses\","
                    + "\"identifiers\",\"sanctions\",\"phones\",\"emails\",\"program_ids\",\"dataset\",\"first_seen\",\"last_seen\","
                    + "\"last_change\"";

    private static final String OTHER =
            "{\"id\":\"NK-9\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Ann Roe\"]}}";

    @Test
    void readsTheSimpleTable() {
        WatchListReading reading = TestList.read(
                TITLES,
                "\"NK-1\",\"Person\",\"Han Ga Ram\",\"한가람;Хан Га Рам\",\"1961;1962-03-12\",\"kp;cn\",\"1 Street, \"\"A\"\"\",\"A901\","
                        + "\"Act 1; Act 2\",\"\",\"\",\"XX\",\"US OFAC SDN\",\"2020-01-01\",\"2026-06-01\",\"2026-05-01\"",
                "\"NK-2\",\"Company\",\"Some Bank\",\"\",\"\",\"kp\",\"\",\"\",\"\",\"\",\"\",\"\",\"X\",\"\",\"\",\"\"",
                "\"NK-3\",\"Vessel\",\"Some Ship\",\"\",\"\",\"kp\",\"\",\"\",\"\",\"\",\"\",\"\",\"X\",\"\",\"\",\"\"",
                "\"NK-4\",\"Person\",\"Too short\"",
                "\"NK-5\",\"Person\",\"Open,\"\",\"1970\"",
                "\"NK-6\",\"CryptoWallet\",\"x\",\"\",\"\",\"kp\",\"\",\"\",\"\",\"\",\"\",\"\",\"X\",\"\",\"\",\"\"",
                "\"NK-7\",\"LegalEntity\",\"Perhaps A Person\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"X\",\"\",\"\",\"\"");
        assertThat(reading.rejected())
                .containsExactly(new RejectedRow(5, Reason.SHAPE), new RejectedRow(6, Reason.QUOTE));
        assertThat(reading.notes())
                .containsExactly(
                        new ReadingNote(Kind.ORGANISATIONS, 1),
                        new ReadingNote(Kind.VESSELS, 1),
                        new ReadingNote(Kind.OTHER_KINDS, 1));
        assertThat(TestList.entries(reading)).extracting(WatchListEntry::id).containsExactly("NK-1", "NK-7");
        assertThat(TestList.entries(reading).getFirst())
                .isEqualTo(new WatchListEntry(
                        "NK-1",
                        List.of("Han Ga Ram", "한가람", "Хан Га Рам"),
                        0,
                        List.of(
                                new ListedBirth.YearOnly(Year.of(1961)),
                                new ListedBirth.Day(LocalDate.of(1962, 3, 12))),
                        List.of("PRK", "CHN"),
                        null,
                        List.of(),
                        List.of(new Document(null, "A901")),
                        "US OFAC SDN",
                        "Act 1; Act 2",
                        "2026-05-01",
                        null));
    }

    @Test
    void joinsDocumentsAndSanctionsToThePersonWhateverTheOrder() {
        WatchListReading reading = TestList.read(
                "{\"id\":\"p1\",\"schema\":\"Passport\",\"properties\":{\"holder\":[\"NK-1\"],\"number\":[\"A-901\"],\"country\":[\"kp\"]}}",
                "{\"id\":\"NK-1\",\"caption\":\"Han Ga Ram\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Han Ga Ram\",\"한가람\"],"
                        + "\"alias\":[\"Хан Га Рам\"],\"weakAlias\":[\"Heron\"],\"birthDate\":[\"1961-02\",\"about then\"],"
                        + "\"nationality\":[\"kp\"],\"gender\":[\"female\"],\"birthPlace\":[\"Sinuiju\"],\"passportNumber\":[\"B902\"]},"
                        + "\"datasets\":[\"us_ofac_sdn\",\"un_sc\"],\"target\":true,\"last_change\":\"2026-05-01\"}",
                "",
                "{\"id\":\"i1\",\"schema\":\"Identification\",\"properties\":{\"holder\":[\"NK-1\",\"NK-8\"],\"number\":[\"77\"]}}",
                "{\"id\":\"s1\",\"schema\":\"Sanction\",\"properties\":{\"entity\":[\"NK-1\"],\"authority\":[\"UNSC\"],\"program\":[\"DPRK\"]}}",
                "{\"id\":\"c1\",\"schema\":\"Company\",\"properties\":{\"name\":[\"Some Bank\"]}}",
                "{\"id\":\"w1\",\"schema\":\"Airplane\",\"properties\":{}}",
                "{\"id\":\"f1\",\"schema\":\"Family\",\"properties\":{}}",
                "{\"id\":\"NK-7\",\"schema\":\"Person\",\"target\":false,\"properties\":{\"name\":[\"A Relative\"]}}");
        assertThat(reading.rejected()).isEmpty();
        assertThat(reading.notes())
                .containsExactly(
                        new ReadingNote(Kind.ORGANISATIONS, 1),
                        new ReadingNote(Kind.AIRCRAFT, 1),
                        new ReadingNote(Kind.OTHER_KINDS, 1),
                        new ReadingNote(Kind.NOT_TARGETS, 1),
                        new ReadingNote(Kind.BIRTH_IN_WORDS, 1));
        assertThat(TestList.entries(reading))
                .containsExactly(new WatchListEntry(
                        "NK-1",
                        List.of("Han Ga Ram", "한가람", "Хан Га Рам", "Heron"),
                        1,
                        List.of(
                                new ListedBirth.MonthOnly(YearMonth.of(1961, 2)),
                                new ListedBirth.InWords("about then")),
                        List.of("PRK"),
                        Sex.FEMALE,
                        List.of("Sinuiju"),
                        List.of(new Document(null, "B902"), new Document("PRK", "A901"), new Document(null, "77")),
                        "us_ofac_sdn, un_sc",
                        "UNSC, DPRK",
                        "2026-05-01",
                        null));
    }

    @Test
    void readsNestedEntities() {
        WatchListReading reading = TestList.read(
                "{\"id\":\"NK-1\",\"schema\":\"Person\",\"properties\":{\"lastName\":[\"Han\"],"
                        + "\"firstName\":[\"Ga Ram\"],\"sanctions\":[{\"id\":\"s1\",\"schema\":\"Sanction\",\"properties\":{\"programId\":[\"P\"]}}],"
                        + "\"passport\":[{\"schema\":\"Passport\",\"properties\":{\"number\":[\"A901\"],\"country\":[\"jp\"]}}]}}");
        assertThat(TestList.entries(reading)).singleElement().satisfies(entry -> {
            assertThat(entry.names()).containsExactly("Han Ga Ram");
            assertThat(entry.documents()).containsExactly(new Document("JPN", "A901"));
            assertThat(entry.basis()).isEqualTo("P");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"NK-1\",\"schema\":\"Person\",\"properties\":{\"name\":[\"KIM",
                "{\"id\":\"NK-1\"} {}x",
                "[1]",
                "nonsense",
                "\"NK-1\"",
                "{\"id\":\"NK-1\",\"schema\":\"Person\",\"properties\":{\"name\":[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]}}"
            })
    void aBadLineHarmsNoOther(String bad) {
        WatchListReading reading = TestList.read(OTHER.replace("NK-9", "NK-8"), bad, OTHER);
        assertThat(reading.rejected()).containsExactly(new RejectedRow(2, Reason.NOT_JSON));
        assertThat(TestList.entries(reading)).extracting(WatchListEntry::id).containsExactly("NK-8", "NK-9");
    }

    @Test
    void refusesWhatIsNoEntry() {
        WatchListReading reading = TestList.read(
                OTHER,
                "{\"schema\":\"Person\",\"properties\":{\"name\":[\"No Id\"]}}",
                OTHER,
                "{\"id\":\"NK-1\",\"schema\":\"Person\"}",
                "{\"id\":\"NK-2\",\"schema\":\"Person\",\"properties\":{\"name\":\"Not a list\",\"birthDate\":[5,null]}}",
                "{\"id\":\"NK-3\",\"schema\":\"Person\",\"properties\":{\"name\":[\""
                        + "A".repeat(FtmReader.MAXIMUM_LINE_BYTES) + "\"]}}",
                "{\"id\":\"NK-4\",\"schema\":\"Person\",\"properties\":{\"name\":[\"A\\u0000\\u202E B\"]}}");
        assertThat(reading.rejected())
                .containsExactlyInAnyOrder(
                        new RejectedRow(2, Reason.NO_ID),
                        new RejectedRow(3, Reason.DUPLICATE_ID),
                        new RejectedRow(4, Reason.NO_NAME_AND_NO_DOCUMENT),
                        new RejectedRow(5, Reason.NO_NAME_AND_NO_DOCUMENT),
                        new RejectedRow(6, Reason.TOO_LARGE));
        assertThat(TestList.entries(reading)).extracting(WatchListEntry::id).containsExactly("NK-4", "NK-9");
    }
}

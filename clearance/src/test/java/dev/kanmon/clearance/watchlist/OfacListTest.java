package dev.kanmon.clearance.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kanmon.clearance.watchlist.ReadingNote.Kind;
import dev.kanmon.clearance.watchlist.RejectedRow.Reason;
import dev.kanmon.names.Sex;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** OFAC's list in the form it is published in; the persons are invented. */
class OfacListTest {
    private static final String EMPTY = "-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ";

    private static final String NAMES = String.join(
            "\r\n",
            row(
                    "901",
                    "HAN, Ga Ram",
                    "\"individual\"",
                    "\"DPRK2] [NPWMD\"",
                    "DOB circa 1961; alt. DOB 12 Mar 1962; alt. DOB Feb 1963;"
                            + " alt. DOB 1960 to 1964; POB Sinuiju, North Korea; nationality Korea, North; Gender Female;"
                            + " Passport A-901 22 (Korea, North) issued 04 Feb 2016 expires 04 Feb 2021; alt. Passport 9044455;"
                            + " National ID No. 77-88 (China); Tax ID No. 5555 (China); Linked To: SOME BANK; a.k.a. 'THE HERON'."),
            row("902", "SOME BANK", "-0- ", "\"DPRK\"", "SWIFT/BIC XXXX."),
            row("903", "SOME SHIP", "\"vessel\"", "\"DPRK\"", "Vessel IMO 1."),
            row("904", "SOME PLANE", "\"aircraft\"", "\"DPRK\"", "Tail number 1."),
            row("905", "DOE, Jan", "\"individual\"", "\"SDGT\"", "-0- "),
            "\u001A");

    private static final String ALIASES = """
            901,1,"aka","HAHN, Karam",-0-\s
            902,2,"fka","OTHER BANK",-0-\s
            999,3,"aka","NOBODY",-0-\s
            """;

    private static final String ADDRESSES = """
            901,1,"1 Some Street, Flat 2","Pyongyang","Korea, North",-0-\s
            902,2,-0- ,"Pyongyang","Korea, North",-0-\s
            """;

    @Test
    void readsNamesAliasesAndRemarks() {
        WatchListReading reading = read(ADDRESSES, NAMES, ALIASES, "905,\"DOB 1970; nationality Japan.\"");
        assertThat(reading.rejected()).isEmpty();
        assertThat(reading.list().source()).isEqualTo("OFAC Specially Designated Nationals");
        assertThat(reading.notes())
                .containsExactly(
                        new ReadingNote(Kind.ORGANISATIONS, 1),
                        new ReadingNote(Kind.VESSELS, 1),
                        new ReadingNote(Kind.AIRCRAFT, 1),
                        new ReadingNote(Kind.ADDRESSES, 1),
                        new ReadingNote(Kind.WITHOUT_ENTRY, 1));
        assertThat(TestList.entries(reading))
                .containsExactly(
                        new WatchListEntry(
                                "OFAC-901",
                                List.of("HAN, Ga Ram", "HAHN, Karam", "THE HERON"),
                                1,
                                List.of(
                                        new ListedBirth.About(LocalDate.of(1961, 1, 1), LocalDate.of(1961, 12, 31)),
                                        new ListedBirth.Day(LocalDate.of(1962, 3, 12)),
                                        new ListedBirth.MonthOnly(YearMonth.of(1963, 2)),
                                        new ListedBirth.Between(LocalDate.of(1960, 1, 1), LocalDate.of(1964, 12, 31))),
                                List.of("PRK"),
                                Sex.FEMALE,
                                List.of("Sinuiju, North Korea"),
                                List.of(
                                        new Document("PRK", "A90122"),
                                        new Document(null, "9044455"),
                                        new Document("CHN", "7788")),
                                "OFAC Specially Designated Nationals",
                                "OFAC DPRK2, NPWMD",
                                null,
                                null),
                        new WatchListEntry(
                                "OFAC-905",
                                List.of("DOE, Jan"),
                                0,
                                List.of(new ListedBirth.YearOnly(Year.of(1970))),
                                List.of("JPN"),
                                null,
                                List.of(),
                                List.of(),
                                "OFAC Specially Designated Nationals",
                                "OFAC SDGT",
                                null,
                                null));
        assertThat(TestList.entries(reading).getFirst().isWeak(1)).isFalse();
        assertThat(TestList.entries(reading).getFirst().isWeak(2)).isTrue();
    }

    @Test
    void theFileOfNamesIsAListByItself() {
        assertThat(TestList.entries(read(NAMES)))
                .extracting(WatchListEntry::id)
                .containsExactly("OFAC-901", "OFAC-905");
    }

    @Test
    void partsWithoutNamesOrTwiceOrOfOtherListsAreRefused() {
        assertThatThrownBy(() -> read(ALIASES, ADDRESSES))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining("SDN");
        assertThatThrownBy(() -> read(NAMES, ALIASES, ALIASES)).isInstanceOf(MalformedListException.class);
        assertThatThrownBy(() -> read(NAMES, "id,name\n1,KIM")).isInstanceOf(MalformedListException.class);
    }

    @Test
    void badRowsAreToldWithTheirFileAndHarmNoOther() {
        WatchListReading reading = read(
                NAMES + "\r\n906,\"OPEN, Quote,\"individual\"," + "\"X\"," + EMPTY + ",-0- \r\n907,short\r\n"
                        + row("908", "ROE, Ann", "\"individual\"", "\"SDGT\"", "DOB 1980"),
                "901,1,\"aka\",\"A \"B\" C\",-0- \n901,2,\"aka\",\"HAHN, Karam\",-0- \nx,3,\"aka\",\"C\",-0- \n");
        assertThat(reading.rejected())
                .containsExactly(
                        new RejectedRow(0, 7, Reason.QUOTE),
                        new RejectedRow(0, 8, Reason.SHAPE),
                        new RejectedRow(1, 1, Reason.QUOTE),
                        new RejectedRow(1, 3, Reason.SHAPE));
        assertThat(TestList.entries(reading))
                .extracting(WatchListEntry::id)
                .containsExactly("OFAC-901", "OFAC-905", "OFAC-908");
        assertThat(TestList.entries(reading).getFirst().names()).contains("HAHN, Karam");
    }

    @Test
    void rowsInWindows1252AreReadAndTold() {
        byte[] western = row("909", "MUÑOZ, José", "\"individual\"", "\"SDNT\"", "-0- ")
                .getBytes(Charset.forName("windows-1252"));
        WatchListReading reading = TestList.read(
                ListTerms.kept(),
                TestList.bytes(
                        western, "\r\n".getBytes(StandardCharsets.UTF_8), NAMES.getBytes(StandardCharsets.UTF_8)));
        assertThat(reading.rejected()).isEmpty();
        assertThat(reading.notes()).contains(new ReadingNote(Kind.WESTERN_BYTES, 1));
        assertThat(TestList.entries(reading).getLast().names()).containsExactly("MUÑOZ, José");
    }

    @Test
    void readsTheXmlUnderAnyNamespace() {
        String entry = """
                <sdnEntry><uid>901</uid><firstName>Ga Ram</firstName><lastName>HAN</lastName><sdnType>Individual</sdnType>
                  <programList><program>DPRK2</program><program>NPWMD</program></programList>
                  <akaList>
                    <aka><uid>1</uid><type>a.k.a.</type><category>weak</category><lastName>THE HERON</lastName></aka>
                    <aka><uid>2</uid><type>a.k.a.</type><category>strong</category><lastName>HAHN</lastName>
                      <firstName>Karam</firstName></aka>
                  </akaList>
                  <idList>
                    <id><idType>Passport</idType><idNumber>A-901 22</idNumber><idCountry>Korea, North</idCountry></id>
                    <id><idType>Gender</idType><idNumber>Female</idNumber></id>
                    <id><idType>Tax ID No.</idType><idNumber>5555</idNumber></id>
                  </idList>
                  <nationalityList><nationality><country>Korea, North</country></nationality></nationalityList>
                  <citizenshipList><citizenship><country>China</country></citizenship></citizenshipList>
                  <dateOfBirthList><dateOfBirthItem><dateOfBirth>circa 1961</dateOfBirth></dateOfBirthItem></dateOfBirthList>
                  <placeOfBirthList><placeOfBirthItem><placeOfBirth>Sinuiju</placeOfBirth></placeOfBirthItem></placeOfBirthList>
                </sdnEntry>
                <sdnEntry><uid>902</uid><lastName>SOME BANK</lastName><sdnType>Entity</sdnType></sdnEntry>
                <sdnEntry><uid>903</uid><lastName>SOME SHIP</lastName><sdnType>Vessel</sdnType></sdnEntry>
                <sdnEntry><lastName>NOBODY</lastName><sdnType>Individual</sdnType></sdnEntry>
                """;
        for (String root : List.of(
                "<sdnList>", "<sdnList xmlns=\"http://tempuri.org/sdnList.xsd\">", "<s:sdnList xmlns:s=\"u\">")) {
            WatchListReading reading = read("<?xml version=\"1.0\"?>\n" + root
                    + "<publshInformation><Publish_Date>06/22/2026</Publish_Date></publshInformation>\n" + entry
                    + (root.startsWith("<s:") ? "</s:sdnList>" : "</sdnList>"));
            assertThat(reading.rejected()).containsExactly(new RejectedRow(22, Reason.NO_ID));
            assertThat(reading.notes())
                    .containsExactly(new ReadingNote(Kind.ORGANISATIONS, 1), new ReadingNote(Kind.VESSELS, 1));
            assertThat(TestList.entries(reading))
                    .containsExactly(new WatchListEntry(
                            "OFAC-901",
                            List.of("HAN, Ga Ram", "HAHN, Karam", "THE HERON"),
                            1,
                            List.of(new ListedBirth.About(LocalDate.of(1961, 1, 1), LocalDate.of(1961, 12, 31))),
                            List.of("PRK", "CHN"),
                            Sex.FEMALE,
                            List.of("Sinuiju"),
                            List.of(new Document("PRK", "A90122")),
                            "OFAC Specially Designated Nationals",
                            "OFAC DPRK2, NPWMD",
                            "2026-06-22",
                            null));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Passport A123 (Iran) expires 04 Feb 2021|IRN|A123",
                "Diplomatic Passport D001 (Burundi) issued 08 Apr 2013|BDI|D001",
                "Passport C 14 - 16/2/1421H issued 21 May 2000||C14",
                "Bosnian Personal ID No. 1005||1005",
                "Cedula No. 79634 (Colombia)|COL|79634",
                "Turkish Identification Number 99 (Turkey)|TUR|99",
                "Travel Document Number A0003 (Germany)|DEU|A0003",
                "Passport B7 (Atlantis)||B7",
                "Passport unknown||",
                "Tax ID No. 77 (Russia)||",
                "Registration ID 0108 (Slovenia)||",
                "Phone Number 7911||",
                "Chairman of Passport Office 7||"
            })
    void takesDocumentsThatTravellersShow(String remark, String issuer, String number) {
        EntryDraft draft = new EntryDraft("1");
        draft.name("X");
        OfacRemarks.read(remark, draft);
        assertThat(draft.entry().documents())
                .isEqualTo(number == null ? List.of() : List.of(new Document(issuer, number)));
    }

    private static String row(String number, String name, String kind, String programme, String remarks) {
        String quoted = remarks.startsWith("-0-") ? remarks : '"' + remarks + '"';
        return number + ",\"" + name + "\"," + kind + ',' + programme + ',' + EMPTY + ',' + quoted;
    }

    private static WatchListReading read(String... files) {
        byte[][] bytes = new byte[files.length][];
        for (int i = 0; i < files.length; i++) {
            bytes[i] = files[i].getBytes(StandardCharsets.UTF_8);
        }
        return TestList.read(ListTerms.kept(), bytes);
    }
}

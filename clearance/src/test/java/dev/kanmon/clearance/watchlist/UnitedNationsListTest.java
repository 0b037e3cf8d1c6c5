package dev.kanmon.clearance.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kanmon.clearance.watchlist.ReadingNote.Kind;
import dev.kanmon.clearance.watchlist.RejectedRow.Reason;
import dev.kanmon.names.Sex;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Security Council's list in the form it is published in, and hostile XML; the persons are invented. */
class UnitedNationsListTest {
    private static final String OTHER =
            "<INDIVIDUAL><FIRST_NAME>ANN</FIRST_NAME><REFERENCE_NUMBER>QDi.902</REFERENCE_NUMBER>"
                    + "<UN_LIST_TYPE>New</UN_LIST_TYPE></INDIVIDUAL>";

    @Test
    void readsAPerson() {
        WatchListReading reading = read("""
                <INDIVIDUAL>
                  <DATAID>1</DATAID><FIRST_NAME>HAN</FIRST_NAME><SECOND_NAME> GA
                  RAM</SECOND_NAME><THIRD_NAME/>
                  <UN_LIST_TYPE>DPRK</UN_LIST_TYPE><REFERENCE_NUMBER>KPi.901</REFERENCE_NUMBER>
                  <NAME_ORIGINAL_SCRIPT>한가람</NAME_ORIGINAL_SCRIPT><GENDER>Female</GENDER>
                  <NATIONALITY><VALUE>Democratic People's Republic of Korea</VALUE><VALUE>na</VALUE></NATIONALITY>
                  <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>The Heron</ALIAS_NAME></INDIVIDUAL_ALIAS>
                  <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Hahn Karam; Han Karam</ALIAS_NAME>
                    <DATE_OF_BIRTH>1970</DATE_OF_BIRTH></INDIVIDUAL_ALIAS>
                  <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
                  <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1961</YEAR></INDIVIDUAL_DATE_OF_BIRTH>
                  <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1960</FROM_YEAR><TO_YEAR>1963</TO_YEAR>
                  </INDIVIDUAL_DATE_OF_BIRTH>
                  <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1962-03-12</DATE></INDIVIDUAL_DATE_OF_BIRTH>
                  <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><NOTE>in her thirties</NOTE></INDIVIDUAL_DATE_OF_BIRTH>
                  <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE/></INDIVIDUAL_DATE_OF_BIRTH>
                  <INDIVIDUAL_PLACE_OF_BIRTH><CITY>Sinuiju</CITY><COUNTRY>DPRK</COUNTRY></INDIVIDUAL_PLACE_OF_BIRTH>
                  <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>Korean passport number 83 621</NUMBER>
                    <COUNTRY_OF_ISSUE>Democratic People's Republic of Korea</COUNTRY_OF_ISSUE></INDIVIDUAL_DOCUMENT>
                  <INDIVIDUAL_DOCUMENT/>
                </INDIVIDUAL>""", OTHER);
        assertThat(reading.rejected()).isEmpty();
        assertThat(reading.notes())
                .containsExactly(new ReadingNote(Kind.ORGANISATIONS, 1), new ReadingNote(Kind.BIRTH_IN_WORDS, 1));
        assertThat(TestList.entries(reading).getFirst())
                .isEqualTo(new WatchListEntry(
                        "KPi.901",
                        List.of("HAN GA RAM", "한가람", "Hahn Karam", "Han Karam", "The Heron"),
                        1,
                        List.of(
                                new ListedBirth.YearOnly(Year.of(1970)),
                                new ListedBirth.About(LocalDate.of(1961, 1, 1), LocalDate.of(1961, 12, 31)),
                                new ListedBirth.Between(LocalDate.of(1960, 1, 1), LocalDate.of(1963, 12, 31)),
                                new ListedBirth.Day(LocalDate.of(1962, 3, 12)),
                                new ListedBirth.InWords("in her thirties")),
                        List.of("PRK"),
                        Sex.FEMALE,
                        List.of("Sinuiju, DPRK"),
                        List.of(new Document("PRK", "83621")),
                        "United Nations Security Council",
                        "UN Security Council resolution 1718 (2006)",
                        "2026-02-27",
                        null));
        assertThat(TestList.entries(reading).getLast().basis()).isEqualTo("UN Security Council sanctions, New");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\uFFFF", "&#0;", "&#x1F;", "&#xFFFF;", "&#99999999;"})
    void aCharacterThatXmlForbidsHarmsNoEntry(String character) {
        WatchListReading reading = read(
                "<INDIVIDUAL><FIRST_NAME>GA" + character
                        + "RAM</FIRST_NAME><REFERENCE_NUMBER>KPi.901</REFERENCE_NUMBER>"
                        + "<SECOND_NAME>A&amp;B &#x41;</SECOND_NAME></INDIVIDUAL>",
                OTHER);
        assertThat(reading.notes()).contains(new ReadingNote(Kind.UNREADABLE_CHARACTERS, 1));
        assertThat(TestList.entries(reading))
                .extracting(entry -> entry.names().getFirst())
                .containsExactly("GA RAM A&B A", "ANN");
    }

    @Test
    void bytesOfAnotherEncodingHarmNoOtherEntry() {
        byte[] bad = list(
                        "<INDIVIDUAL><FIRST_NAME>JOS\u00C9</FIRST_NAME><REFERENCE_NUMBER>KPi.901</REFERENCE_NUMBER></INDIVIDUAL>",
                        OTHER)
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(TestList.entries(TestList.read(ListTerms.kept(), bad)))
                .extracting(WatchListEntry::id)
                .containsExactly("KPi.901", "QDi.902");
    }

    @Test
    void entriesBeyondAllMeasureAreRefusedAlone() {
        String begin = "<INDIVIDUAL><REFERENCE_NUMBER>KPi.901</REFERENCE_NUMBER>";
        int deep = XmlEntries.MAXIMUM_DEPTH + 1;
        for (String content : List.of(
                "<FIRST_NAME>" + "A".repeat(XmlEntries.MAXIMUM_CHARACTERS) + "</FIRST_NAME>",
                "<A/>".repeat(XmlEntries.MAXIMUM_ELEMENTS + 1),
                "<A>".repeat(deep) + "</A>".repeat(deep))) {
            WatchListReading reading = read(begin + content + "</INDIVIDUAL>", OTHER);
            assertThat(reading.rejected()).extracting(RejectedRow::reason).containsExactly(Reason.TOO_LARGE);
            assertThat(TestList.entries(reading)).extracting(WatchListEntry::id).containsExactly("QDi.902");
        }
    }

    /** Expanded, the entities of the first would fill the memory; the others ask for a file and for an address. */
    @Timeout(20)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE CONSOLIDATED_LIST [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                        + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>"
                        + "<CONSOLIDATED_LIST><INDIVIDUAL><FIRST_NAME>&d;</FIRST_NAME></INDIVIDUAL></CONSOLIDATED_LIST>",
                "<!DOCTYPE CONSOLIDATED_LIST [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>"
                        + "<CONSOLIDATED_LIST><INDIVIDUAL><FIRST_NAME>&a;</FIRST_NAME></INDIVIDUAL></CONSOLIDATED_LIST>",
                "<!DOCTYPE CONSOLIDATED_LIST SYSTEM \"http://localhost:1/list.dtd\"><CONSOLIDATED_LIST/>",
                "<CONSOLIDATED_LIST><INDIVIDUAL><FIRST_NAME>&unknown;</FIRST_NAME></INDIVIDUAL></CONSOLIDATED_LIST>",
                "<CONSOLIDATED_LIST><INDIVIDUAL><FIRST_NAME>KIM",
                "<CONSOLIDATED_LIST><INDIVIDUAL></CONSOLIDATED_LIST>",
                "<",
                "<?xml version=\"1.0\"?>",
                "<?xml version=\"1.0\" encoding=\"UTF-7\"?><CONSOLIDATED_LIST/>"
            })
    void malformedOrHostileXmlIsRefusedWhole(String xml) {
        assertThatThrownBy(() -> TestList.read(xml))
                .isInstanceOf(MalformedListException.class)
                .hasMessageNotContaining("KIM");
    }

    @Timeout(20)
    @Test
    void endlessMarkupAndDepthAreRefused() {
        int long1 = XmlCharacters.MAXIMUM_MARKUP + 1;
        for (String hostile : List.of(
                "<A b=\"" + "x".repeat(long1) + "\"/>",
                "<" + "x".repeat(long1) + "/>",
                "<!-- " + "> ".repeat(long1) + " -->",
                "<A>".repeat(100_000))) {
            assertThatThrownBy(() -> read(hostile)).isInstanceOf(MalformedListException.class);
        }
    }

    @Test
    void commentsAndManyReferencesAreNoHarm() {
        WatchListReading reading = read("<!-- < > & - -->", OTHER, "<X>" + "&amp;&#65;".repeat(200_000) + "</X>");
        assertThat(reading.list().size()).isEqualTo(1);
    }

    @Test
    void otherXmlIsNoList() {
        assertThatThrownBy(() -> TestList.read("<Sanctions/>"))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining("OFAC");
    }

    private static WatchListReading read(String... individuals) {
        return TestList.read(list(individuals));
    }

    private static String list(String... individuals) {
        return "<CONSOLIDATED_LIST dateGenerated=\"2026-02-27T00:00:09.554Z\"><INDIVIDUALS>\n"
                + String.join("\n", individuals)
                + "</INDIVIDUALS><ENTITIES><ENTITY><FIRST_NAME>SOME BANK</FIRST_NAME></ENTITY></ENTITIES></CONSOLIDATED_LIST>";
    }
}

package dev.kanmon.clearance.pass;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.messages.StatedDate;
import dev.kanmon.messages.TravelDocument;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.mrz.MrzReader;
import dev.kanmon.messages.mrz.MrzReading;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ZoneComparisonTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    /** The specimen of ICAO Doc 9303 part 4, appendix B. */
    private static final MrzReading.Read ANNA =
            read("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<L898902C36UTO7408122F1204159ZE184226B<<<<<10");

    /** The example of a cut name in Doc 9303 part 4, 4.2.3: Nilavadhanananda, Chayapa Dejthamrong Krasuang. */
    private static final String CUT =
            "P<UTONILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<KL898902C36UTO7408122F1204159ZE184226B<<<<<10";

    @Test
    void whatACarrierReportsRightDiffersInNothing() {
        assertThat(fields(ANNA, anna("ERIKSSON", "ANNA MARIA"))).isEmpty();
        assertThat(fields(ANNA, anna("Eriksson", "Anna-Maria"))).isEmpty();
        assertThat(fields(ANNA, anna("ERIKSSON", "ANNAMARIA"))).isEmpty();
        assertThat(ZoneComparison.sameHolder(ANNA, anna("OTHER", "NAME"))).isTrue();
    }

    @Test
    void whatACarrierDoesNotTellIsNoDifference() {
        assertThat(fields(ANNA, traveller(null, null, null, null, null))).isEmpty();
        assertThat(fields(ANNA, traveller(null, null, "U", null, null))).isEmpty();
        assertThat(ZoneComparison.sameHolder(ANNA, traveller(null, null, null, null, null)))
                .isFalse();
    }

    @Test
    void eachFieldIsToldThatDiffers() {
        TravelDocument passport = new TravelDocument("P", "L898902C4", "SWE", date("2012-04-16"));
        assertThat(fields(ANNA, traveller("ERIKSON", "ANNA MARIA", "M", date("1974-08-13"), "SWE", passport)))
                .containsExactly(
                        DocumentField.NUMBER,
                        DocumentField.ISSUER,
                        DocumentField.NAME,
                        DocumentField.BIRTH_DATE,
                        DocumentField.NATIONALITY,
                        DocumentField.SEX,
                        DocumentField.EXPIRY);
    }

    @Test
    void aDifferenceSaysBothButNotInALog() {
        DocumentDifference found =
                ZoneComparison.between(ANNA, anna("ERIKSON", "ANNA MARIA")).getFirst();
        assertThat(found.zone()).isEqualTo("ERIKSSON, ANNA MARIA");
        assertThat(found.other()).isEqualTo("ERIKSON, ANNA MARIA");
        assertThat(found).hasToString("DocumentDifference[NAME]");
    }

    @Test
    void aCutNameIsComparedByItsBeginning() {
        MrzReading.Read cut = read(CUT);
        assertThat(cut.nameMayBeTruncated()).isTrue();
        assertThat(fields(cut, anna("NILAVADHANANANDA", "CHAYAPA DEJTHAMRONG KRASUANG")))
                .isEmpty();
        assertThat(fields(cut, anna("NILAVADHANANANDA", "CHAYAPA DEJTHAMRONG PRASUANG")))
                .containsExactly(DocumentField.NAME);
        assertThat(fields(ANNA, anna("ERIKSSON", "ANNA MARIA LOUISA")))
                .as("a name that ends before its field does is whole")
                .containsExactly(DocumentField.NAME);
    }

    @Test
    void aPersonWithOneNameHasWhateverCarriersPutForTheOther() {
        MrzReading.Read single = read(ANNA, "P<UTOARKFREITH<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<");
        assertThat(fields(single, anna("ARKFREITH", null))).isEmpty();
        assertThat(fields(single, anna("ARKFREITH", "FNU"))).isEmpty();
        assertThat(fields(single, anna("ARKFREITH", "ANNA"))).containsExactly(DocumentField.NAME);
    }

    @Test
    void partsOfABirthDateThatNobodyKnowsDifferFromNothing() {
        MrzReading.Read unknown =
                read("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<L898902C36UTO74<<<<8F1204159ZE184226B<<<<<14");
        assertThat(fields(unknown, anna("ERIKSSON", "ANNA MARIA"))).isEmpty();
        assertThat(ZoneComparison.between(unknown, traveller(null, null, null, date("1975-08-12"), null)))
                .extracting(DocumentDifference::field)
                .containsExactly(DocumentField.BIRTH_DATE);
    }

    @Test
    void germanyIsItsLetter() {
        MrzReading.Read german =
                read("P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<C01X00T478D<<6408125F2702283<<<<<<<<<<<<<<<4");
        TravelDocument passport = new TravelDocument("P", "c01x00t47", "DEU", date("2027-02-28"));
        Traveller erika = traveller("Mustermann", "Erika", "F", date("1964-08-12"), "DEU", passport);
        assertThat(fields(german, erika)).isEmpty();
        assertThat(ZoneComparison.sameHolder(german, erika)).isTrue();
    }

    @Test
    void aVisaIsNotTakenForThePassport() {
        TravelDocument visa = new TravelDocument("V", "V7654321", "JPN", null);
        TravelDocument passport = new TravelDocument("P", "L898902C3", "UTO", date("2012-04-15"));
        assertThat(fields(ANNA, traveller("ERIKSSON", "ANNA MARIA", "F", null, null, visa, passport)))
                .isEmpty();
        assertThat(fields(ANNA, traveller("ERIKSSON", "ANNA MARIA", "F", null, null, visa)))
                .isEmpty();
    }

    @Test
    void aPassIsComparedInAllThatItTells() {
        Pass pass = Pass.of(new TravelAuthorization(
                PassNumber.of("JP", TODAY, 42).text(),
                "ERIKSSON  ANNA MARIA",
                LocalDate.of(1974, 8, 12),
                "F",
                "UTO",
                "L898902C3",
                "ICN",
                TODAY,
                TODAY.plusDays(1),
                null,
                "1",
                "PRE CONFIRMED",
                "KE703 20261127 ICN NRT UTO"));
        assertThat(ZoneComparison.between(ANNA, pass)).isEmpty();
        MrzReading.Read other = read(ANNA, "P<UTOERIKSSON<<ANNA<MARTA<<<<<<<<<<<<<<<<<<<");
        assertThat(ZoneComparison.between(other, pass))
                .extracting(DocumentDifference::field)
                .containsExactly(DocumentField.NAME);
        assertThat(ZoneComparison.between(ANNA, other))
                .extracting(DocumentDifference::field)
                .containsExactly(DocumentField.NAME);
    }

    private static List<DocumentField> fields(MrzReading.Read zone, Traveller reported) {
        return ZoneComparison.between(zone, reported).stream()
                .map(DocumentDifference::field)
                .toList();
    }

    private static MrzReading.Read read(String zone) {
        return (MrzReading.Read) MrzReader.read(zone, TODAY);
    }

    /** The second line of a zone under another first one. */
    private static MrzReading.Read read(MrzReading.Read second, String firstLine) {
        assertThat(second).isSameAs(ANNA);
        return read(firstLine + "L898902C36UTO7408122F1204159ZE184226B<<<<<10");
    }

    private static Traveller anna(String surname, @Nullable String given) {
        return traveller(
                surname,
                given,
                "F",
                date("1974-08-12"),
                "UTO",
                new TravelDocument("P", "L898902C3", "UTO", date("2012-04-15")));
    }

    private static Traveller traveller(
            @Nullable String surname,
            @Nullable String given,
            @Nullable String sex,
            @Nullable StatedDate born,
            @Nullable String nationality,
            TravelDocument... documents) {
        return new Traveller(
                Traveller.Role.PASSENGER,
                surname,
                given,
                sex,
                born,
                nationality,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                Arrays.asList(documents));
    }

    private static StatedDate date(String iso) {
        return new StatedDate(iso, List.of(LocalDate.parse(iso)));
    }
}

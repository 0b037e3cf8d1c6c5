package dev.kanmon.messages.paxlst;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.messages.Contact;
import dev.kanmon.messages.Envelope;
import dev.kanmon.messages.Leg;
import dev.kanmon.messages.Particulars;
import dev.kanmon.messages.PassengerList;
import dev.kanmon.messages.ProblemCode;
import dev.kanmon.messages.StatedDate;
import dev.kanmon.messages.Transaction;
import dev.kanmon.messages.TravelDocument;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.Voyage;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaxlstReaderTest {
    /** The structure of the guide's example of a single sector (section 5.1), with people and ports of our own. */
    private static final String SINGLE_SECTOR = "UNB+UNOA:4+HANAAIR+JPNGOV+261120:0900+000000077'"
            + "UNG+PAXLST+HANAAIR+JPNGOV+261120:0900+000000077+UN+D:15B'"
            + "UNH+HX077+PAXLST:D:15B:UN:IATA'BGM+745'RFF+TN:9988776655'NAD+MS+++HAN:DESK'"
            + "COM+82 2 555 0100:TE+82 2 555 0101:FX+DESK.AT. HANA.EXAMPLE:EM'"
            + "TDT+20+HX703+++HX'LOC+125+ICN'DTM+189:2611231010:201'LOC+87+NRT'DTM+232: 2611231235:201'"
            + "NAD+FL+++TANAKA:HARUKA:MAY+12 SUMMER ROAD+LEEDS+:::YORKS+LS11AA+GBR'"
            + "ATT+2++F'DTM+329:840229'MEA+CT++:2'GEI+4+174'FTX+BAG+++HX012345:3'LOC+22+NRT'LOC+174+GBR'"
            + "LOC+178+ICN'LOC+179+NRT'LOC+180+:::LEEDS GBR'COM+44 20 555 0199:TE'NAT+2+GBR'RFF+AVF:QQ77WW'"
            + "RFF+ABO:HX0001'DOC+P+NB140241'DTM+36:311231'LOC+91+GBR'CNT+42:160'UNT+30+HX077'"
            + "UNE+1+000000077'UNZ+1+000000077'";

    @Test
    void readsASingleSector() {
        PassengerListReading reading = ListText.read(SINGLE_SECTOR);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.lists())
                .containsExactly(new PassengerList(
                        new Envelope(
                                "HANAAIR",
                                "JPNGOV",
                                "000000077",
                                null,
                                false,
                                "HX077",
                                "D.15B",
                                null,
                                null,
                                null,
                                null,
                                new Envelope.Group(
                                        new Envelope.Party("HANAAIR", null),
                                        new Envelope.Party("JPNGOV", null),
                                        "000000077")),
                        "745",
                        null,
                        new Transaction("9988776655", null),
                        new Contact(
                                "HAN DESK",
                                List.of(
                                        new Contact.Channel("TE", "82 2 555 0100"),
                                        new Contact.Channel("FX", "82 2 555 0101"),
                                        new Contact.Channel("EM", "DESK.AT. HANA.EXAMPLE"))),
                        new Voyage(
                                "HX",
                                "703",
                                List.of(new Leg(
                                        "ICN",
                                        "NRT",
                                        LocalDateTime.of(2026, 11, 23, 10, 10),
                                        LocalDateTime.of(2026, 11, 23, 12, 35)))),
                        160,
                        List.of(new Traveller(
                                Traveller.Role.PASSENGER,
                                "TANAKA",
                                "HARUKA MAY",
                                "F",
                                new StatedDate("840229", List.of(LocalDate.of(1984, 2, 29))),
                                "GBR",
                                "GBR",
                                "ICN",
                                "NRT",
                                "NRT",
                                "QQ77WW",
                                "HX0001",
                                List.of(),
                                new Traveller.Bags(2, null, List.of(new Traveller.BagTag("HX012345", 3))),
                                false,
                                List.of(new TravelDocument(
                                        "P",
                                        "NB140241",
                                        "GBR",
                                        new StatedDate("311231", List.of(LocalDate.of(2031, 12, 31))))),
                                new Particulars(
                                        "LEEDS GBR",
                                        null,
                                        null,
                                        null,
                                        List.of(),
                                        new Particulars.Address("12 SUMMER ROAD", "LEEDS", "YORKS", "LS11AA", "GBR"),
                                        new Contact(null, List.of(new Contact.Channel("TE", "44 20 555 0199")))))),
                        List.of()));
    }

    @Test
    void eachTransportWithTwoPortsIsALeg() {
        PassengerList list = ListText.only(ListText.message(
                "TDT+20+HX801+++HX'LOC+92+GMP'DTM+189:2611230800:201'LOC+92+PUS'DTM+232:2611230905:201'"
                        + "TDT+20+HX801+++HX'LOC+125+PUS'DTM+189:2611231000:201'LOC+87+FUK'DTM+232:2611231055:201'",
                ListText.LEE));

        assertThat(list.voyage().legs())
                .containsExactly(
                        new Leg(
                                "GMP",
                                "PUS",
                                LocalDateTime.of(2026, 11, 23, 8, 0),
                                LocalDateTime.of(2026, 11, 23, 9, 5)),
                        new Leg(
                                "PUS",
                                "FUK",
                                LocalDateTime.of(2026, 11, 23, 10, 0),
                                LocalDateTime.of(2026, 11, 23, 10, 55)));
    }

    @Test
    void portsInARowAreLegsToo() {
        PassengerList list = ListText.only(ListText.message(
                "TDT+20+HX801+++HX'LOC+92+GMP'DTM+189:2611230800:201'LOC+125+PUS'DTM+232:2611230905:201'"
                        + "DTM+189:2611231000:201'LOC+87+FUK'DTM+232:2611231055:201'",
                ListText.LEE));

        assertThat(list.voyage().legs())
                .extracting(Leg::from, Leg::to)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("GMP", "PUS"),
                        org.assertj.core.groups.Tuple.tuple("PUS", "FUK"));
        assertThat(list.voyage().legs().get(1).departure()).isEqualTo(LocalDateTime.of(2026, 11, 23, 10, 0));
    }

    @Test
    void ofTwoPortsItIsPlainWhichIsWhichInAnyOrder() {
        Leg leg = new Leg("ICN", "NRT", LocalDateTime.of(2026, 11, 23, 10, 10), LocalDateTime.of(2026, 11, 23, 12, 35));
        for (String voyage : List.of(
                "TDT+20+HX703+++HX'DTM+189:2611231010:201'DTM+232:2611231235:201'LOC+125+ICN'LOC+87+NRT'",
                "TDT+20+HX703+++HX'LOC+125+ICN'LOC+87+NRT'DTM+189:2611231010:201'DTM+232:2611231235:201'",
                "TDT+20+HX703+++HX'LOC+87+NRT'DTM+232:2611231235:201'LOC+125+ICN'DTM+189:2611231010:201'")) {
            assertThat(ListText.only(ListText.message(voyage, ListText.LEE))
                            .voyage()
                            .legs())
                    .as(voyage)
                    .containsExactly(leg);
        }
    }

    @Test
    void anOverflightAndAFerryAreVoyages() {
        assertThat(ListText.only(ListText.message(ListText.VOYAGE.replace("TDT+20", "TDT+34"), ListText.LEE))
                        .voyage()
                        .designator())
                .isEqualTo("HX703");

        PassengerList ferry = ListText.only(ListText.message(
                "TDT+20+0531+1++CML:172:20+++9X1:103::SEA BRIDGE'LOC+125+KRPUS'DTM+189:2611232230:201'LOC+87+JPHKT'"
                        + "DTM+232:2611240730:201'",
                ListText.LEE));
        assertThat(ferry.voyage().carrier()).isEqualTo("CML");
        assertThat(ferry.voyage().number()).isEqualTo("0531");
        assertThat(ferry.voyage().legs().getFirst().from()).isEqualTo("KRPUS");
    }

    @Test
    void aTravellersOnwardJourneyIsNotTheVoyage() {
        PassengerList list = ListText.around("NAD+FL+++HAN:BORA'TDT+20+YY999'ATT+2++F'");
        assertThat(list.voyage().designator()).isEqualTo("HX703");
        assertThat(list.voyage().legs()).hasSize(1);
        assertThat(list.travellers().get(1).sex()).isEqualTo("F");
    }

    /** Ports and times once went to the traveller before, and the list was refused for want of ports. */
    @Test
    void aTravellerBeforeTheVoyageOnceTookItsPorts() {
        PassengerList list = ListText.only(ListText.message(ListText.SATO + ListText.VOYAGE, ListText.LEE));
        assertThat(list.voyage())
                .isEqualTo(ListText.only(ListText.message(ListText.VOYAGE, ListText.LEE))
                        .voyage());
        assertThat(list.travellers()).extracting(Traveller::surname).containsExactly("SATO", "LEE");
        assertThat(list.problems()).isEmpty();
    }

    @Test
    void toldApartAreRolesAndTheirCounts() {
        PassengerList list = ListText.around(
                "NAD+FM+++HAN:BORA'NAD+DDU+++ONO:AI'NAD+DDT+++ABE:JUN'NAD+ZZZ'RFF+ABO:P5'" + "NAD+QQ+++MORI:KEN'");
        assertThat(list.travellers().subList(1, 6))
                .extracting(Traveller::role)
                .containsExactly(
                        Traveller.Role.CREW,
                        Traveller.Role.TRANSIT,
                        Traveller.Role.TRANSIT,
                        Traveller.Role.PASSENGER,
                        Traveller.Role.PASSENGER);
        assertThat(ListText.codes(list)).containsExactly(ProblemCode.ROLE_UNKNOWN, ProblemCode.COUNT_EXCEEDED);
    }

    @Test
    void functionPartAndCountOfCrewAreRead() {
        PassengerList list = ListText.only("UNH+M1+PAXLST:D:02B:UN:IATA+CAR1+02'BGM+250+CP'" + ListText.VOYAGE
                + ListText.LEE + "CNT+41:11'UNT+18+M1'");
        assertThat(list.document()).isEqualTo("250");
        assertThat(list.function()).isEqualTo("CP");
        assertThat(list.count()).isEqualTo(11);
        assertThat(list.envelope().part()).isEqualTo(new Envelope.Part(2, false));
    }

    /** Passengers and crew were once counted together against CNT+42, and CNT+41 beside it against nobody. */
    @ParameterizedTest
    @CsvSource({"2, 1, ''", "1, 1, COUNT_EXCEEDED", "2, 0, COUNT_EXCEEDED", "1, 0, COUNT_EXCEEDED COUNT_EXCEEDED"})
    void crewWereOnceCountedAsPassengers(int passengers, int crew, String told) {
        String counts = "CNT+42:%d'CNT+41:%d'".formatted(passengers, crew);
        PassengerList list =
                ListText.only(ListText.message(ListText.VOYAGE, ListText.LEE + ListText.SATO + "NAD+FM+++HAN:BORA'")
                        .replace("CNT+42:3'", counts)
                        .replaceFirst("UNT\\+\\d+", "UNT+32"));
        assertThat(list.count()).isEqualTo(passengers);
        assertThat(list.problems().stream().map(p -> p.code().name()).collect(Collectors.joining(" ")))
                .isEqualTo(told);
    }

    @Test
    void bagsStandInMeasuresOrTags() {
        assertThat(ListText.between("NAD+FL+++HAN:BORA'MEA+CT++2'MEA+WT++KGM:23'FTX+BAG+++HX1:9'")
                        .bags())
                .isEqualTo(new Traveller.Bags(2, 23, List.of(new Traveller.BagTag("HX1", 9))));
        assertThat(ListText.between("NAD+FL+++HAN:BORA'FTX+BAG+++HX1:2'FTX+BAG+++HX9'")
                        .bags())
                .isEqualTo(new Traveller.Bags(
                        3, null, List.of(new Traveller.BagTag("HX1", 2), new Traveller.BagTag("HX9", 1))));
        // 50 lb is 22.68 kg.
        assertThat(ListText.between("NAD+FL+++HAN:BORA'MEA+WT++LBR:50'").bags())
                .isEqualTo(new Traveller.Bags(null, 23));
        assertThat(ListText.between("NAD+FL+++HAN:BORA'MEA+WT++KGM:22.4'").bags())
                .isEqualTo(new Traveller.Bags(null, 22));
        PassengerList odd = ListText.around("NAD+FL+++HAN:BORA'MEA+CT++TWO'");
        assertThat(odd.travellers().get(1).bags()).isNull();
        assertThat(ListText.codes(odd)).containsExactly(ProblemCode.COUNT_UNREADABLE);
    }

    @Test
    void severalDocumentsKeepTheirOwnExpiryAndIssuer() {
        Traveller traveller = ListText.between("NAD+FL+++HAN:BORA'DOC+P+N1'DTM+36:310101'LOC+91+PHL'"
                + "DOC+V+V2'DTM+182:260101'LOC+91+JPN'DTM+36:20270101:102'");
        assertThat(traveller.documents())
                .containsExactly(
                        new TravelDocument(
                                "P", "N1", "PHL", new StatedDate("310101", List.of(LocalDate.of(2031, 1, 1)))),
                        new TravelDocument(
                                "V",
                                "V2",
                                "JPN",
                                new StatedDate("20270101", List.of(LocalDate.of(2027, 1, 1))),
                                new StatedDate("260101", List.of(LocalDate.of(2026, 1, 1)))));
    }

    @Test
    void whatIsStatedTwiceKeepsTheFirst() {
        PassengerList list = ListText.around("NAD+FL+++HAN:BORA'NAT+2+KOR'NAT+2+USA'RFF+AVF:AA'RFF+AVF:AA'");
        assertThat(list.travellers().get(1).nationality()).isEqualTo("KOR");
        assertThat(ListText.codes(list)).containsExactly(ProblemCode.STATED_TWICE);
    }
}

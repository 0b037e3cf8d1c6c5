package dev.kanmon.messages.paxlst;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.messages.PassengerList;
import dev.kanmon.messages.Problem;
import dev.kanmon.messages.ProblemCode;
import dev.kanmon.messages.Traveller;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Messages of the tests, written by hand: a sound header and sound travellers around what a test is about. */
final class ListText {
    static final String UNH = "UNH+M1+PAXLST:D:05B:UN:IATA+CAR1+01:F'";
    static final String BGM = "BGM+745'RFF+TN:TN42'NAD+MS+++HANA AIR DESK'COM+82 2 555 0100:TE'";
    static final String VOYAGE =
            "TDT+20+HX703+++HX'LOC+125+ICN'DTM+189:2611231010:201'LOC+87+NRT'DTM+232:2611231235:201'";
    static final String LEE = "NAD+FL+++LEE:SEOYEON'ATT+2++F'DTM+329:910214'NAT+2+KOR'RFF+AVF:AB12CD'RFF+ABO:P1'"
            + "DOC+P:110:111+M123A4567'DTM+36:310131'LOC+91+KOR'";
    static final String SATO = "NAD+FL+++SATO:KENJI'ATT+2++M'DTM+329:720907'NAT+2+JPN'RFF+AVF:EF34GH'RFF+ABO:P9'"
            + "DOC+P:110:111+TK1234567'DTM+36:280630'LOC+91+JPN'";

    private ListText() {}

    /** A list of Lee, then {@code person}, then Sato. */
    static PassengerList around(String person) {
        PassengerList list = only(message(VOYAGE, LEE + person + SATO));
        assertThat(list.travellers()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(list.travellers().getFirst()).isEqualTo(sound().getFirst());
        assertThat(list.travellers().getLast()).isEqualTo(sound().getLast());
        return list;
    }

    /** The traveller between Lee and Sato, who are checked to be untouched. */
    static Traveller between(String person) {
        PassengerList list = around(person);
        assertThat(list.travellers()).hasSize(3);
        return list.travellers().get(1);
    }

    private static List<Traveller> sound() {
        return only(message(VOYAGE, LEE + SATO)).travellers();
    }

    static String message(String voyage, String travellers) {
        String body = UNH + BGM + voyage + travellers + "CNT+42:3'";
        long segments = body.chars().filter(c -> c == '\'').count() + 1;
        return body + "UNT+" + segments + "+M1'";
    }

    static PassengerList only(String text) {
        PassengerListReading reading = read(text);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.lists()).hasSize(1);
        return reading.lists().getFirst();
    }

    static PassengerListReading read(String text) {
        return PaxlstReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<ProblemCode> codes(PassengerList list) {
        return codes(list.problems());
    }

    static List<ProblemCode> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }
}

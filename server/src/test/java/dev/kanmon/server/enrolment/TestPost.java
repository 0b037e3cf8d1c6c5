package dev.kanmon.server.enrolment;

import dev.kanmon.clearance.agreement.Scope;
import dev.kanmon.clearance.post.Claim;
import dev.kanmon.clearance.post.Trip;
import dev.kanmon.messages.mrz.Mrz;
import dev.kanmon.messages.mrz.MrzDate;
import dev.kanmon.messages.mrz.MrzFormat;
import dev.kanmon.messages.mrz.MrzWriter;
import dev.kanmon.server.TestServer;
import dev.kanmon.server.agreements.TrialAgreements;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/** An arrangement, a trip and travellers, all invented: Japan's post at Incheon, with two officers. */
public final class TestPost {
    public static final String POST = "JP-ICN";

    public static final String INSTRUMENT = """
            id: test-post
            title: Test arrangement, agreed by nobody
            kind: notice
            parties:
              - {id: JPN, kind: state, name: Japan}
              - {id: KOR, kind: state, name: Republic of Korea}
            sources: [press]
            recorded: 2026-11-01
            provisions:
              - id: test-post-jp
                domain: preclearance
                grantor: JPN
                beneficiary: KOR
                kind: pre_entry_screening
                value: Incheon
                scope:
                  purposes: [visit, business]
                  ports: [ICN]
                  arrangement:
                    places:
                      - {port: ICN, hours: "06:00/21:00", officers: 2, cut_off_minutes: 40, entry_ports: [NRT, HND]}
                    most_days: 90
                    kin: [spouse, first_degree]
                    host_law: KOR
                from: 2026-11-01
                to: 2026-12-31
            """;

    private TestPost() {}

    /** Puts the arrangement in force, and moves the clock so far that it is. */
    public static void inForce(TestServer server) {
        server.context().getBean(TrialAgreements.class).inForce(INSTRUMENT);
        server.clock().forward(Duration.ofMillis(1));
    }

    /** KE703 of the day on which {@link TestServer#START} is, at 15:00. */
    public static Trip trip() {
        LocalDate day = LocalDate.of(2026, 11, 22);
        return trip(day.atTime(15, 0));
    }

    /** KE703 at another time. */
    public static Trip trip(LocalDateTime departure) {
        return new Trip("KE", "703", "ICN", "NRT", departure, departure.plusMinutes(140), Scope.Purpose.VISIT, 5);
    }

    /** A Korean passport's zone. */
    public static String zone(String surname, String given, String number, LocalDate born, String nationality) {
        return String.join(
                "",
                MrzWriter.write(new Mrz(
                        MrzFormat.TD3,
                        "P",
                        nationality,
                        surname,
                        given,
                        number,
                        nationality,
                        MrzDate.of(born),
                        "F",
                        MrzDate.of(LocalDate.of(2031, 5, 1)),
                        "",
                        "")));
    }

    /** Parents and two children, one of them under seventeen. */
    public static List<Person> family() {
        return List.of(
                person("LEE", "MIN SU", 1, 1985, Claim.Tie.FIRST),
                person("KIM", "JI YEON", 2, 1987, Claim.Tie.SPOUSE),
                person("LEE", "SEO YUN", 3, 2008, Claim.Tie.FIRST_DEGREE),
                person("LEE", "DO YUN", 4, 2015, Claim.Tie.FIRST_DEGREE));
    }

    /** One of a family, or anybody by another number. */
    public static Person person(String surname, String given, int number, int year, Claim.Tie tie) {
        return new Person(
                zone(surname, given, String.format(Locale.ROOT, "M%08d", number), LocalDate.of(year, 3, 9), "KOR"),
                null,
                tie);
    }
}

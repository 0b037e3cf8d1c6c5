package dev.kanmon.server.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.agreement.Scope;
import dev.kanmon.clearance.post.Claim;
import dev.kanmon.clearance.post.PostOutcome;
import dev.kanmon.messages.mrz.TypedZone;
import dev.kanmon.server.Browser;
import dev.kanmon.server.MovableClock;
import dev.kanmon.server.TestServer;
import dev.kanmon.server.store.Store;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.MessageSource;

/** What the form of enrolment says to what is typed into it, over real HTTP; one server for all, so none minds the others. */
class EnrolFormTest {
    private static TestServer server;

    private Enroller enroller;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = TestServer.empty(folder, new MovableClock(TestServer.START), Map.of());
        TestPost.inForce(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** The bound of one minute is none of what is tested here. */
    @BeforeEach
    void later() {
        server.clock().forward(Duration.ofMinutes(1));
        enroller = new Enroller(server);
    }

    private static Map<String, String> family() {
        return Enroller.form(TestPost.family());
    }

    private static Map<String, String> alone(int number) {
        return Enroller.form(List.of(TestPost.person("HAN", "SO RA", number, 1990, Claim.Tie.FIRST)));
    }

    @Test
    void thePostsOfADayAreToldToAnyone() {
        HttpResponse<String> page = enroller.browser().get("/enrol?lang=en");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "Post of Japan at Incheon (ICN)",
                        "06:00–21:00",
                        "40 minutes before departure",
                        "Nationals of South Korea",
                        "loses nothing",
                        "Narita (NRT)")
                .doesNotContain("name=\"consent\"");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("script-src 'self'", "worker-src 'self'");
        assertThat(page.headers().firstValue("Permissions-Policy").orElse("")).contains("camera=(self)");
    }

    @Test
    void aVoyageWithoutAPostGoesToTheOrdinaryCounter() {
        String page =
                enroller.browser().get("/enrol?voyage=KE703&day=2026-12-31").body();
        assertThat(page).contains("more than 30 days away");
        HttpResponse<String> sent = enroller.send(Enroller.with(family(), "day", "2027-01-05"));
        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body()).contains("more than 30 days away");
    }

    @Test
    void addingAPersonNeedsNoScriptAndKeepsWhatWasTyped() {
        Map<String, String> form = Enroller.with(alone(1), "do", "add");

        HttpResponse<String> page = enroller.send(form);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("name=\"zone2\"", "HAN&lt;&lt;SO&lt;RA", "name=\"tie2\"");
    }

    @Test
    void rubbishInEveryFieldIsToldFieldByField() {
        long before = rows();
        Map<String, String> good = family();
        Map<Map<String, String>, String> cases = Map.ofEntries(
                Map.entry(Enroller.with(good, "voyage", "<script>"), "Give the carrier and number"),
                Map.entry(Enroller.with(good, "day", "soon"), "Give the day of departure."),
                Map.entry(Enroller.with(good, "day", "2026-11-21"), "The day of departure is over."),
                Map.entry(Enroller.with(good, "departure", "9 o clock"), "Give the departure time"),
                Map.entry(Enroller.with(good, "departure", "09:00"), "The voyage has left already."),
                Map.entry(Enroller.with(good, "to", "ICN"), "Choose the port of arrival."),
                Map.entry(Enroller.with(good, "arrival", "25:00"), "Give the arrival time"),
                Map.entry(Enroller.with(good, "purpose", "FUN"), "Choose the purpose of the stay."),
                Map.entry(Enroller.with(good, "days", "0"), "Give the days of stay as a number"),
                Map.entry(Enroller.with(good, "days", "5 days"), "Give the days of stay as a number"),
                Map.entry(Enroller.with(good, "channel", "AT_DESK"), "Tell who fills this in."),
                Map.entry(Enroller.with(good, "consent", ""), "Please tick the box if you agree."),
                Map.entry(Enroller.with(good, "tie2", "COUSIN"), "Person 2: Choose the tie to the first person."),
                Map.entry(
                        Enroller.with(good, "zone3", "P<KORLEE"),
                        "Person 3: These are not the two or three whole lines"),
                Map.entry(
                        Enroller.with(good, "zone2", Objects.requireNonNull(good.get("zone1"))),
                        "Person 2: This document is in the form twice."),
                Map.entry(
                        Enroller.with(
                                good,
                                "zone4",
                                Objects.requireNonNull(good.get("zone4")).replace("M00000004", "M00000005")),
                        "Person 4: A check digit says that the document number has a typing error."));
        cases.forEach((form, reason) -> {
            HttpResponse<String> answer = enroller.send(form);
            assertThat(answer.statusCode()).as(reason).isEqualTo(422);
            assertThat(answer.body()).as(reason).contains(reason);
            server.clock().forward(Duration.ofSeconds(3));
        });
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void anEmptyFormIsToldAllAtOnce() {
        HttpResponse<String> answer =
                enroller.send(Map.of("voyage", "KE703", "day", Enroller.DAY, "post", TestPost.POST));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "Give the departure time",
                        "Choose the port of arrival.",
                        "Choose the purpose",
                        "Type the lines of at least one passport.",
                        "Please tick the box");
        assertThat(enroller.send(Map.of()).statusCode()).isEqualTo(422);
    }

    @Test
    void whoMayNotTakePartIsToldAndTheOthersAreEnrolled() {
        Map<String, String> form = family();
        form.put("voyage", "KE705");
        form.put("zone2", Enroller.lines(TestPost.zone("SATO", "YUI", "TK1234567", LocalDate.of(1988, 4, 2), "JPN")));

        HttpResponse<String> answer = enroller.send(form);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains(
                        "Nationals of Japan enter by right",
                        "••••••567",
                        "Person 2",
                        "You may take part at",
                        "test-post-jp");
        Matcher page = Pattern.compile("/enrolment/[A-Za-z0-9_-]{22}").matcher(answer.body());
        assertThat(page.find()).isTrue();
        assertThat(enroller.browser().get(page.group()).body())
                .contains("LEE MIN SU", "LEE DO YUN")
                .doesNotContain("SATO");
    }

    @Test
    void whereNobodyMayNothingIsKept() {
        long before = rows();
        HttpResponse<String> answer = enroller.send(Enroller.with(family(), "days", "120"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("It is for stays of at most 90 days.", "ordinary counter", "nothing is kept");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void noSlotIsLeftPastTheCutOff() {
        long before = rows();
        LocalTime now = LocalDateTime.ofInstant(server.clock().instant(), ZoneId.of("Asia/Seoul"))
                .toLocalTime()
                .truncatedTo(ChronoUnit.MINUTES);
        String inTime = now.plusMinutes(45).toString();
        HttpResponse<String> late = enroller.send(
                Enroller.with(family(), "departure", now.plusMinutes(35).toString()));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("nobody later than 40 minutes before departure");

        HttpResponse<String> tight = enroller.send(Enroller.with(family(), "departure", inTime));
        assertThat(tight.statusCode()).isEqualTo(422);
        assertThat(tight.body()).contains("There is no slot left before this voyage.", "nothing is lost");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aGroupPastesItsZones() {
        Map<String, String> form = alone(1);
        form.put("channel", "ASSISTED");
        form.put("group", group(59));

        String page = enroller.enrol(form);

        assertThat(enroller.browser().get(page).body()).contains("••••••159");
        Map<String, String> more = Enroller.with(alone(200), "group", group(60));
        assertThat(enroller.send(more).body()).contains("These are more than 60 persons.");
    }

    private static String group(int size) {
        return IntStream.rangeClosed(101, 100 + size)
                .mapToObj(number -> TestPost.person("PARK", "A", number, 1990, Claim.Tie.COMPANION))
                .map(person -> Enroller.lines(person.zone()))
                .collect(Collectors.joining("\n\n"));
    }

    @Test
    void whoeverEnrolsTwiceIsToldSo() {
        enroller.enrol(alone(77));
        HttpResponse<String> again = enroller.send(alone(77));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("is enrolled for this voyage already");
    }

    @Test
    void anAddressThatIsNobodysFindsNothing() {
        String nobody = "/enrolment/AAAAAAAAAAAAAAAAAAAAAA";
        assertThat(enroller.browser().get(nobody).statusCode()).isEqualTo(404);
        assertThat(Browser.leadsTo(enroller.browser().post(nobody + "/withdraw", Map.of())))
                .isEqualTo("/enrol?withdrawn");
        assertThat(Browser.leadsTo(enroller.browser().post(nobody + "/pass", Map.of("member", "x"))))
                .isEqualTo(nobody);
    }

    @Test
    void everyAnswerHasASentence() {
        MessageSource texts = server.context().getBean(MessageSource.class);
        Stream<String> keys = Stream.of(
                        Arrays.stream(FormFault.Kind.values()).map(one -> "enrol.problem." + one),
                        Arrays.stream(TypedZone.Fault.values()).map(one -> "apply.problem.ZONE_" + one),
                        Arrays.stream(OwnParty.values()).map(one -> "enrolment.how." + one),
                        Arrays.stream(OwnParty.values()).map(one -> "enrolment.how." + one + ".help"),
                        Arrays.stream(Stage.values()).map(one -> "enrolment.stage." + one),
                        Arrays.stream(PostOutcome.values())
                                .filter(one -> one != PostOutcome.PROTECTION)
                                .map(one -> "enrolment.stage." + one),
                        Arrays.stream(Scope.Purpose.values()).map(one -> "enrol.purpose." + one))
                .flatMap(names -> names);
        assertThat(keys)
                .allSatisfy(key ->
                        assertThat(texts.getMessage(key, null, Locale.ENGLISH)).isNotBlank());
    }

    private static long rows() {
        return server.context()
                .getBean(Store.class)
                .read(sql -> sql.sql("select count(*) from enrolment")
                        .query(Long.class)
                        .single());
    }
}

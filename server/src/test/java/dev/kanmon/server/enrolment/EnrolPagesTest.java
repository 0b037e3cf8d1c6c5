package dev.kanmon.server.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.post.Claim;
import dev.kanmon.clearance.post.PostOutcome;
import dev.kanmon.server.Browser;
import dev.kanmon.server.MovableClock;
import dev.kanmon.server.TestServer;
import dev.kanmon.server.access.LedgerLines;
import dev.kanmon.server.posts.Voyage703;
import dev.kanmon.server.store.Store;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** Parties from the form to their page and back, over real HTTP. */
class EnrolPagesTest {
    private static final Pattern MEMBER = Pattern.compile("name=\"member\" value=\"([0-9a-f-]{36})\"");

    @TempDir
    private Path folder;

    private TestServer server;
    private Enroller enroller;

    /** Some need other settings of slots than a server has by itself. */
    @BeforeEach
    void start(TestInfo test) {
        server = TestServer.empty(
                folder,
                new MovableClock(TestServer.START),
                test.getTags().contains("few-slots")
                        ? Map.of("kanmon.posts.desk-seconds", "600", "kanmon.posts.earliest-minutes", "60")
                        : test.getTags().contains("small-slots")
                                ? Map.of("kanmon.posts.desk-seconds", "600")
                                : Map.of());
        TestPost.inForce(server);
        enroller = new Enroller(server);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static Map<String, String> family() {
        return Enroller.form(TestPost.family());
    }

    private static Map<String, String> alone(int number) {
        return Enroller.form(List.of(TestPost.person("HAN", "SO RA", number, 1990, Claim.Tie.FIRST)));
    }

    @Test
    void aFamilyHasASlotAndAPageOfItsOwn() {
        String page = enroller.enrol(family());

        HttpResponse<String> own = enroller.browser().get(page);
        assertThat(page).matches("/enrolment/[A-Za-z0-9_-]{22}");
        assertThat(enroller.how(page)).isEqualTo("SLOT");
        assertThat(own.body())
                .contains("KE703", "LEE MIN SU", "••••••001 (KOR)", "LEE DO YUN", page)
                .doesNotContain("M00000001");
        assertThat(own.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(own.headers().firstValue("X-Robots-Tag").orElse("")).contains("noindex");
        assertThat(own.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(LedgerLines.kinds(server)).contains("enrolment.received");
    }

    @Test
    void whatTheCarrierToldIsNotAskedForAgain() {
        Voyage703.list(server, "L1", Voyage703.KIM);

        String page = enroller.browser()
                .get("/enrol?voyage=KE703&day=" + Enroller.DAY)
                .body();
        assertThat(page)
                .contains("As told by the carrier", "12:10", "14:35")
                .doesNotContain("name=\"departure\"", "name=\"arrival\"");
        Map<String, String> form = family();
        form.keySet().removeAll(List.of("departure", "arrival", "to"));
        String own = enroller.enrol(form);
        assertThat(enroller.browser().get(own).body()).contains("12:10");
    }

    @Test
    @Tag("few-slots")
    void whoeverWaitsGetsTheSlotThatSomebodyGivesBack() {
        // One traveller a slot, and two slots: 11:10 and 11:20 before the cut-off at 11:30.
        String first = enroller.enrol(Enroller.with(alone(1), "departure", "12:10"));
        String second = enroller.enrol(Enroller.with(alone(2), "departure", "12:10"));
        String third = enroller.enrol(Enroller.with(alone(3), "departure", "12:10"));
        String fourth = enroller.enrol(Enroller.with(alone(4), "departure", "12:10"));
        assertThat(List.of(enroller.how(first), enroller.how(second))).containsOnly("SLOT");
        assertThat(enroller.how(third)).isEqualTo("WAITING");
        assertThat(enroller.browser().get(third).body()).contains("waiting list: place 1");
        assertThat(enroller.browser().get(fourth).body()).contains("waiting list: place 2");

        assertThat(Browser.leadsTo(enroller.browser().post(first + "/withdraw", Map.of())))
                .isEqualTo("/enrol?withdrawn");
        server.context().getBean(EnrolmentWatch.class).look();

        assertThat(enroller.how(third)).isEqualTo("SLOT");
        assertThat(enroller.browser().get(third).body()).contains("Come at 11:10");
        assertThat(enroller.browser().get(fourth).body()).contains("waiting list: place 1");
        assertThat(LedgerLines.kinds(server)).contains("enrolment.slot");
    }

    @Test
    @Tag("small-slots")
    void aSlotCanBeChangedWhileThereIsRoom() {
        String first = enroller.enrol(alone(1));
        String second = enroller.enrol(alone(2));
        String taken = slot(first);

        HttpResponse<String> refused = enroller.browser().post(second + "/slot", Map.of("slot", taken));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("That time is no longer free.");
        HttpResponse<String> rubbish = enroller.browser().post(second + "/slot", Map.of("slot", "noon"));
        assertThat(rubbish.statusCode()).isEqualTo(422);

        HttpResponse<String> changed =
                enroller.browser().post(second + "/slot", Map.of("slot", Enroller.DAY + "T14:00"));
        assertThat(Browser.leadsTo(changed)).isEqualTo(second + "?changed");
        assertThat(enroller.browser().get(second).body()).contains("Come at 14:00");
    }

    @Test
    void whoeverMissedTheSlotIsWaitedForNoMoreAndMayChooseAnother() {
        String page = enroller.enrol(family());
        server.clock().forward(Duration.ofMinutes(170));
        server.context().getBean(EnrolmentWatch.class).look();
        assertThat(enroller.how(page)).isEqualTo("MISSED");

        enroller.browser().post(page + "/slot", Map.of("slot", Enroller.DAY + "T14:00"));

        assertThat(enroller.how(page)).isEqualTo("SLOT");
    }

    @Test
    void oneGoesAndThenAllGo() {
        String page = enroller.enrol(family());
        Matcher member = MEMBER.matcher(enroller.browser().get(page).body());
        assertThat(member.find()).isTrue();
        String key = dataKey();

        HttpResponse<String> one = enroller.browser().post(page + "/withdraw", Map.of("member", member.group(1)));

        assertThat(Browser.leadsTo(one)).isEqualTo(page + "?gone");
        assertThat(enroller.browser().get(page).body())
                .doesNotContain("LEE MIN SU")
                .contains("LEE DO YUN");
        assertThat(dataKey()).as("what the one told opens under no key").isNotEqualTo(key);
        assertThat(LedgerLines.kinds(server)).contains("keys.destroyed");
        assertThat(Browser.leadsTo(enroller.browser().post(page + "/withdraw", Map.of("member", "nobody"))))
                .isEqualTo(page + "?gone");

        assertThat(Browser.leadsTo(enroller.browser().post(page + "/withdraw", Map.of())))
                .isEqualTo("/enrol?withdrawn");
        assertThat(enroller.browser().get("/enrol?withdrawn").body()).contains("Nothing of it is kept.");
        HttpResponse<String> gone = enroller.browser().get(page);
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(gone.body()).contains("No enrolment here");
        assertThat(rows()).isZero();
    }

    @Test
    void ofProtectionThePageTellsNothing() {
        String page = enroller.enrol(alone(1));
        Member member = party(page).members().getFirst();
        Members members = server.context().getBean(Members.class);
        server.context()
                .getBean(Store.class)
                .write(tx -> members.end(tx, member.id(), PostOutcome.PROTECTION, null, null));

        assertThat(enroller.browser().get(page).body())
                .contains("With an officer")
                .doesNotContainIgnoringCase("protection");
    }

    @Test
    void oneAddressCannotFloodAPost() {
        for (int i = 0; i < EnrolPages.SENT_A_MINUTE; i++) {
            assertThat(enroller.send(Map.of()).statusCode()).isEqualTo(422);
        }
        assertThat(enroller.send(family()).statusCode()).isEqualTo(429);
        server.clock().forward(Duration.ofMinutes(1));
        assertThat(enroller.send(family()).statusCode()).isEqualTo(302);
    }

    @Test
    void nothingOfAnEnrolmentIsInTheClearInAnyFile() throws IOException {
        String page = enroller.enrol(family());
        enroller.browser().get(page);
        Matcher member = MEMBER.matcher(enroller.browser().get(page).body());
        assertThat(member.find()).isTrue();
        enroller.browser().post(page + "/withdraw", Map.of("member", member.group(1)));
        String secret = page.substring(page.lastIndexOf('/') + 1);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain("MIN<SU", "M00000001", "850309", "JI<YEON", "M00000002", secret);
            }
        }
    }

    private Party party(String page) {
        return server.context()
                .getBean(Enrolments.class)
                .linked(page.substring(page.lastIndexOf('/') + 1))
                .orElseThrow();
    }

    private String slot(String page) {
        return String.valueOf(party(page).slot());
    }

    private long rows() {
        return server.context()
                .getBean(Store.class)
                .read(sql -> sql.sql("select count(*) from enrolment")
                        .query(Long.class)
                        .single());
    }

    private String dataKey() {
        return server.context()
                .getBean(Store.class)
                .read(sql -> sql.sql("select data_key from enrolment")
                        .query(String.class)
                        .single());
    }
}

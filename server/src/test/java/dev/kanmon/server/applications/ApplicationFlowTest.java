package dev.kanmon.server.applications;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.server.Browser;
import dev.kanmon.server.MovableClock;
import dev.kanmon.server.TestServer;
import dev.kanmon.server.access.LedgerLines;
import dev.kanmon.server.ledger.Ledger;
import dev.kanmon.server.ledger.LedgerVerdict;
import dev.kanmon.server.posts.Voyage703;
import dev.kanmon.server.store.KeyPurpose;
import dev.kanmon.server.store.Store;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.MessageSource;

/** Applications from the form to their end, over real HTTP. */
class ApplicationFlowTest {
    private static final Passports KOREA = new Passports("KR");
    private static final Passports UNKNOWN = new Passports("KR");
    private static final Passports JAPAN = new Passports("JP");

    @TempDir
    private Path folder;

    private TestServer server;
    private Browser officer;
    private Applicant traveller;

    @BeforeEach
    void start() {
        Path trust = KOREA.trusted(folder.resolve("trust"));
        server = TestServer.empty(
                folder.resolve("store"),
                new MovableClock(TestServer.START),
                Map.of("kanmon.passes.chip-trust", trust.toString()));
        officer = new Browser(server);
        officer.get(server.officerLink());
        traveller = new Applicant(server);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void whoTypesTheZoneWaitsForTheListThenForTheOfficerThenHasThePass() {
        String page = traveller.apply("ke 0703", Passports.KIM, null);

        HttpResponse<String> first = traveller.browser().get(page);
        assertThat(first.body())
                .contains("KE703", "••••••567 (KOR)", "KIM MINJI", "No digital travel credential was sent", page)
                .doesNotContain("M123A4567");
        assertThat(first.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(first.headers().firstValue("X-Robots-Tag").orElse("")).contains("noindex");
        assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(traveller.step(page)).isEqualTo("WAITING");
        assertThat(LedgerLines.kinds(server)).contains("application.received").doesNotContain("chip.verified");

        Voyage703.list(server, "L1", Voyage703.KIM);
        assertThat(traveller.step(page)).isEqualTo("WITH_OFFICER");
        assertThat(traveller.browser().get(page).body()).contains("It agrees with your document.");

        String officers = Voyage703.issued(server, officer, "KIM");
        assertThat(traveller.step(page)).isEqualTo("PASS_ISSUED");
        String pass = Browser.leadsTo(traveller.post(page + "/pass"));
        assertThat(pass).startsWith("/pass/");
        assertThat(traveller.browser().get(pass).body()).contains("Valid now", "M123A4567");
        assertThat(traveller.browser().get(officers).statusCode()).isEqualTo(404);
        assertThat(traveller.browser().get(page).body()).contains("href=\"" + pass + "\"");
        assertThat(Browser.leadsTo(traveller.post(page + "/pass"))).isEqualTo(pass);

        Voyage703.told(server, "L2", "XR", Voyage703.KIM);
        assertThat(traveller.step(page)).isEqualTo("ORDINARY_COUNTER");
    }

    @Test
    void whoIsReferredHearsNothingOfIt() {
        String expired = Voyage703.passenger("KIM", "MINJI", "P1", "M123A4567", "2025-12-31");
        String page = traveller.apply("KE703", Passports.KIM, null);
        Voyage703.list(server, "L1", expired);

        assertThat(traveller.step(page)).isEqualTo("WITH_OFFICER");
        assertThat(traveller.browser().get(page).body())
                .contains("It differs from your document in:", "date of expiry")
                .doesNotContain("2025-12-31", "Refer", "expired");
    }

    @Test
    void aVoyageWhoseListHasComeWithoutOneLooksAsIfNoneHadCome() {
        String page = traveller.apply("KE703", Passports.zone("SEO", "JUN", "M999X1111", "KOR"), null);
        String before = traveller.browser().get(page).body();
        Voyage703.list(server, "L1", Voyage703.KIM);

        assertThat(traveller.browser().get(page).body()).isEqualTo(before);
    }

    @Test
    void aCredentialOfATrustedStateIsAuthentic() {
        String page = traveller.apply("KE703", null, KOREA.credential(Passports.KIM, 60_000));

        assertThat(traveller.grade(page)).isEqualTo("AUTHENTIC");
        assertThat(traveller.browser().get(page).body())
                .contains("Authentic: your State signed these data", "KIM MINJI");
        assertThat(LedgerLines.kinds(server)).containsSubsequence("application.received", "chip.verified");
        assertThat(LedgerLines.bodies(server).getLast()).contains("AUTHENTIC").doesNotContain("KIM", "M123A4567");

        Voyage703.list(server, "L1", Voyage703.KIM);
        assertThat(officers()).contains("Chip authentic", "Nothing differs from what the carrier reported.");
        assertThat(officer.get("/voyages/" + Voyage703.voyage(server).summary().id())
                        .body())
                .contains("class=\"applied\"");
    }

    @Test
    void whatIsWrongWithAChipIsToldApart() {
        String unknown = traveller.apply("KE703", null, UNKNOWN.credential(Passports.KIM, 2_000));
        String tampered = traveller.apply(
                "KE703", null, KOREA.tampered(Passports.KIM, Passports.zone("KIM", "MINJI", "M123A4568", "KOR")));
        assertThat(traveller.grade(unknown)).isEqualTo("ISSUER_UNKNOWN");
        assertThat(traveller.browser().get(unknown).body()).contains("It counts for less.");
        assertThat(traveller.grade(tampered)).isEqualTo("ALTERED");

        Voyage703.list(server, "L1", Voyage703.KIM);
        assertThat(traveller.step(tampered)).as("names another document").isEqualTo("WAITING");
        assertThat(officers()).contains("Issuer unknown here").doesNotContain("Chip authentic");
    }

    @Test
    void aTrustedStateCannotSignForAnother() {
        JAPAN.trusted(folder.resolve("trust-of-japan"));
        try (TestServer other = TestServer.empty(
                folder.resolve("other"),
                new MovableClock(TestServer.START),
                Map.of(
                        "kanmon.passes.chip-trust",
                        folder.resolve("trust-of-japan").toString()))) {
            Applicant applicant = new Applicant(other);
            String page = applicant.apply("KE703", null, JAPAN.credential(Passports.KIM, 2_000));
            assertThat(applicant.grade(page)).isEqualTo("SIGNER_REFUSED");
        }
    }

    @Test
    void withoutATrustFolderEveryIssuerIsUnknownAndThePageSaysSo() {
        try (TestServer other =
                TestServer.empty(folder.resolve("other"), new MovableClock(TestServer.START), Map.of())) {
            Applicant applicant = new Applicant(other);
            String page = applicant.apply("KE703", null, KOREA.credential(Passports.KIM, 2_000));
            assertThat(applicant.grade(page)).isEqualTo("ISSUER_UNKNOWN");
            assertThat(applicant.browser().get(page).body()).contains("knows the certificate of no State yet");
        }
    }

    @Test
    void aCredentialOfAnotherPassportIsToldToTheTravellerAndTheOfficer() {
        String page = traveller.apply("KE703", Passports.KIM, null);
        HttpResponse<String> added = traveller.send(
                page + "/credential",
                Map.of(),
                KOREA.credential(Passports.zone("KIM", "MINJA", "M555D0001", "KOR"), 2_000));
        assertThat(Browser.leadsTo(added)).isEqualTo(page);
        assertThat(traveller.browser().get(page).body())
                .contains("The credential is of another document than the lines you typed", "document number", "name");

        Voyage703.list(server, "L1", Voyage703.KIM);
        Voyage703.issued(server, officer, "KIM");
        assertThat(traveller.step(page)).as("shows no pass").isEqualTo("WITH_OFFICER");
        assertThat(officers())
                .contains(
                        "Chip and carrier differ in the document number: the chip has M555D0001, the carrier reported"
                                + " M123A4567.",
                        "Chip and typed zone differ in the name: the chip has KIM, MINJA, the traveller typed KIM,"
                                + " MINJI.");

        traveller.send(page + "/credential", Map.of(), KOREA.credential(Passports.KIM, 2_000));
        assertThat(traveller.step(page)).isEqualTo("PASS_ISSUED");
        assertThat(LedgerLines.kinds(server).stream().filter("chip.verified"::equals))
                .hasSize(2);
    }

    @Test
    void whatIsNoApplicationIsRefusedWithTheReasons() {
        String zone = String.join("\n", Passports.KIM);
        Map<Map<String, String>, String> cases = Map.of(
                Applicant.form("", Applicant.DAY, zone), "Give the carrier and number",
                Applicant.form("KE703", "tomorrow", zone), "Give the day of departure.",
                Applicant.form("KE703", "2026-11-21", zone), "The day of departure is over.",
                Applicant.form("KE703", "2027-01-22", zone), "more than a month away",
                Applicant.form("KE703", Applicant.DAY, ""), "Choose the file",
                Applicant.form("KE703", Applicant.DAY, "P<KORKIM"), "not the two or three whole lines",
                Applicant.form("KE703", Applicant.DAY, zone.replace("M123A4567", "M123A4568")),
                        "the document number has a typing error",
                Applicant.form("KE703", Applicant.DAY, zone.replace("P<KOR", "V<KOR")), "the lines of a visa");
        cases.forEach((form, reason) -> {
            HttpResponse<String> answer = traveller.send("/apply", form, null);
            assertThat(answer.statusCode()).as(reason).isEqualTo(422);
            assertThat(answer.body()).contains(reason);
        });
        HttpResponse<String> rubbish = traveller.send(
                "/apply",
                Applicant.form("KE703", Applicant.DAY, ""),
                "this is no credential".getBytes(StandardCharsets.UTF_8));
        assertThat(rubbish.statusCode()).isEqualTo(422);
        assertThat(rubbish.body()).contains("no digital travel credential that can be read");
        assertThat(LedgerLines.kinds(server)).doesNotContain("application.received");
    }

    @Test
    void fullWidthLettersOfAKeyboardAreTaken() {
        String wide = String.join("\n", Passports.KIM)
                .chars()
                .map(letter -> letter > 32 && letter < 127 ? letter + 0xFEE0 : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        HttpResponse<String> answer = traveller.send("/apply", Applicant.form("KE703", Applicant.DAY, wide), null);
        assertThat(answer.statusCode()).isEqualTo(302);
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        Map<String, String> form = Applicant.form("KE703", Applicant.DAY, "");
        HttpResponse<String> ten = traveller.send("/apply", form, new byte[10 << 20]);
        assertThat(ten.statusCode()).isEqualTo(413);
        assertThat(ten.body()).contains("Too large");

        HttpResponse<String> little = traveller.send("/apply", form, new byte[(256 << 10) + 1]);
        assertThat(little.statusCode()).isEqualTo(422);
        assertThat(little.body()).contains("larger than 256 KiB");
        assertThat(traveller.apply("KE703", null, KOREA.credential(Passports.KIM, 250_000)))
                .startsWith("/application/");
    }

    @Test
    void whatIsNoFormIsRefused() {
        assertThat(traveller.post("/apply").statusCode()).isEqualTo(415);
        for (String body : List.of(
                "", "--x", "--x\r\n", "--x\r\n\r\n", "--x\r\nContent-Disposition: form-data; name=\"day\"\r\n\r\n1")) {
            HttpResponse<String> answer = traveller
                    .browser()
                    .send(traveller
                            .browser()
                            .request("/apply")
                            .header("Content-Type", "multipart/form-data; boundary=x")
                            .POST(java.net.http.HttpRequest.BodyPublishers.ofString(body)));
            assertThat(answer.statusCode()).as(body).isEqualTo(400);
        }
    }

    @Test
    void oneAddressCannotFloodAVoyage() {
        Map<String, String> empty = Applicant.form("", "", "");
        for (int i = 0; i < ApplyPages.SENT_A_MINUTE; i++) {
            assertThat(traveller.send("/apply", empty, null).statusCode()).isEqualTo(422);
        }
        HttpResponse<String> answer = traveller.send("/apply", empty, null);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("Wait a minute");
        server.clock().forward(Duration.ofMinutes(1));
        assertThat(traveller.send("/apply", empty, null).statusCode()).isEqualTo(422);
    }

    @Test
    void aVoyageTakesNoMoreApplicationsThanItsBound() {
        Store store = server.context().getBean(Store.class);
        store.write(tx -> {
            for (int i = 0; i < Applications.MOST_OF_A_VOYAGE; i++) {
                tx.sql()
                        .sql("""
                                insert into application
                                  (id, link, voyage, day, data_key, sealed, received_at, ends_at)
                                values (?, ?, 'KE703', ?, ?, x'00', 0, ?)
                                """)
                        .params(
                                new UUID(1, i).toString(),
                                new UUID(2, i).toString(),
                                Applicant.DAY,
                                new UUID(3, i).toString(),
                                Long.MAX_VALUE / 2)
                        .update();
            }
            return true;
        });
        String zone = String.join("\n", Passports.KIM);
        HttpResponse<String> full = traveller.send("/apply", Applicant.form("KE703", Applicant.DAY, zone), null);
        assertThat(full.statusCode()).isEqualTo(422);
        assertThat(full.body()).contains("Please use the ordinary counter: nothing is lost.");
        assertThat(traveller.apply("KE705", Passports.KIM, null)).startsWith("/application/");
    }

    @Test
    void withdrawingDestroysEverythingAtOnce() {
        String page = traveller.apply("KE703", Passports.KIM, KOREA.credential(Passports.KIM, 2_000));
        assertThat(rows()).isEqualTo(1);
        UUID key = key();
        assertThat(lives(key)).isTrue();

        assertThat(Browser.leadsTo(traveller.post(page + "/withdraw"))).isEqualTo("/apply?withdrawn");

        assertThat(traveller.browser().get("/apply?withdrawn").body()).contains("Nothing of it is kept.");
        HttpResponse<String> gone = traveller.browser().get(page);
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(gone.body()).contains("No application here");
        assertThat(rows()).isZero();
        assertThat(lives(key)).isFalse();
        assertThat(LedgerLines.kinds(server)).endsWith("application.withdrawn", "keys.destroyed");
        assertThat(Browser.leadsTo(traveller.post(page + "/withdraw"))).isEqualTo("/apply?withdrawn");
        assertThat(Ledger.verify(folder.resolve("store"))).isInstanceOf(LedgerVerdict.Sound.class);
    }

    @Test
    void twoDaysAfterDepartureNothingIsKept() {
        String page = traveller.apply("KE703", Passports.KIM, null);
        UUID key = key();
        server.clock().forward(Duration.between(TestServer.START, Instant.parse("2026-11-23T23:59:59Z")));
        assertThat(traveller.step(page)).isEqualTo("ORDINARY_COUNTER");

        server.clock().forward(Duration.ofSeconds(1));
        assertThat(traveller.browser().get(page).statusCode()).isEqualTo(404);
        server.context().getBean(Ledger.class).destroyDue(server.clock().instant());
        server.context().getBean(ApplicationWatch.class).removeEnded();
        assertThat(lives(key)).isFalse();
        assertThat(rows()).isZero();
    }

    @Test
    void nothingOfAnApplicationIsInTheClearInAnyFile() throws IOException {
        String page = traveller.apply("KE703", Passports.KIM, KOREA.credential(Passports.KIM, 100_000));
        Voyage703.list(server, "L1", Voyage703.KIM);
        traveller.browser().get(page);
        String secret = page.substring(page.lastIndexOf('/') + 1);
        try (Stream<Path> files = Files.walk(folder.resolve("store"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain("MINJI", "M123A4567", "880305", "PICTURE-OF-A-FACE", secret);
            }
        }
    }

    @Test
    void anAddressThatIsNobodysFindsNothing() {
        assertThat(traveller
                        .browser()
                        .get("/application/AAAAAAAAAAAAAAAAAAAAAA")
                        .statusCode())
                .isEqualTo(404);
        assertThat(traveller.post("/application/AAAAAAAAAAAAAAAAAAAAAA/pass").statusCode())
                .isEqualTo(404);
        assertThat(traveller
                        .send("/application/AAAAAAAAAAAAAAAAAAAAAA/credential", Map.of(), new byte[3])
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void everyProblemAndStepHasASentence() {
        MessageSource texts = server.context().getBean(MessageSource.class);
        Stream<String> keys = Stream.of(
                        Arrays.stream(Problem.values()).map(one -> "apply.problem." + one),
                        Arrays.stream(Progress.Step.values()).map(one -> "application.step." + one),
                        Arrays.stream(Progress.Step.values()).map(one -> "application.step." + one + ".help"),
                        Arrays.stream(Application.Source.values()).map(one -> "application.source." + one),
                        Arrays.stream(Application.Source.values()).map(one -> "applied.source." + one))
                .flatMap(names -> names);
        assertThat(keys)
                .allSatisfy(key ->
                        assertThat(texts.getMessage(key, null, Locale.ENGLISH)).isNotBlank());
    }

    private String officers() {
        return officer.get("/travellers/" + Voyage703.traveller(server, "KIM").id())
                .body();
    }

    private long rows() {
        return server.context()
                .getBean(Store.class)
                .read(sql -> sql.sql("select count(*) from application")
                        .query(Long.class)
                        .single());
    }

    /** Id of the key of the only application. */
    private UUID key() {
        return UUID.fromString(server.context()
                .getBean(Store.class)
                .read(sql -> sql.sql("select data_key from application")
                        .query(String.class)
                        .single()));
    }

    private boolean lives(UUID key) {
        return server.context()
                .getBean(Store.class)
                .keys()
                .find(key, KeyPurpose.APPLICATION)
                .isPresent();
    }
}

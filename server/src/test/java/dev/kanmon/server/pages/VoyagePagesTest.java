package dev.kanmon.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.decision.Finding;
import dev.kanmon.clearance.decision.Sentences;
import dev.kanmon.server.Browser;
import dev.kanmon.server.TestServer;
import dev.kanmon.server.access.LedgerLines;
import dev.kanmon.server.screening.SampleVoyages;
import dev.kanmon.server.screening.ScreenedTraveller;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoyagePagesTest {
    private static TestServer server;

    private Browser officer;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = new TestServer(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void anOfficerIsSignedIn() {
        officer = new Browser(server);
        officer.get(server.officerLink());
    }

    @Test
    void aDayShowsItsVoyagesInTheOrderOfDeparture() {
        String page = officer.get("/voyages").body();

        assertThat(page).containsSubsequence("JL92", "GMP", "09:05", "HND", "11:15", "departed");
        assertThat(page).containsSubsequence("KE703", "123 travellers", "ICN", "12:10", "NRT", "14:35");
        assertThat(page)
                .containsSubsequence("leaves in 2 h 10 min", "Refer", "<b>3</b>", "Clear", "<b>118</b>", "CAML");
    }

    @Test
    void aDayWithoutVoyagesSaysWhatToDo() {
        String page = officer.get("/voyages?day=2026-11-25").body();

        assertThat(page).contains("No voyages leave on this day", "Wednesday, November 25, 2026", "Show today");
        assertThat(page).contains("/voyages?day=2026-11-24", "/voyages?day=2026-11-26");
    }

    @ParameterizedTest
    @CsvSource({"ko, 운항편, 확인 필요", "ja, 便一覧, 要確認", "en, Voyages, Refer"})
    void speaksTheLanguageOfTheBrowserAndOfTheSwitch(String language, String title, String refer) {
        HttpResponse<String> asked = officer.get("/voyages", "Accept-Language", language);
        HttpResponse<String> switched = officer.get("/voyages?lang=" + language);
        HttpResponse<String> remembered = officer.get("/voyages", "Accept-Language", "fr");

        assertThat(List.of(asked, switched, remembered))
                .allSatisfy(page -> assertThat(page.body()).contains("<html lang=\"" + language + "\">", title, refer));
    }

    @Test
    void anUnknownLanguageChangesNothing() {
        assertThat(officer.get("/voyages?lang=xx").body()).contains("<html lang=\"en\">");
        assertThat(officer.get("/voyages?lang=xx").headers().allValues("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void aVoyageShowsAHundredTravellersAPage() {
        String first = officer.get("/voyages/" + SampleVoyages.KE703).body();
        String second =
                officer.get("/voyages/" + SampleVoyages.KE703 + "?page=2").body();

        assertThat(travellers(first)).isEqualTo(100);
        assertThat(travellers(second)).isEqualTo(SampleVoyages.ON_KE703 - 100);
        assertThat(first).contains("Page 1 of 2").contains(SampleVoyages.EXPIRED_DOCUMENT, "1979-04-30", "GBR");
    }

    @Test
    void aVoyageCanBeNarrowedToADecision() {
        String page = officer.get("/voyages/" + SampleVoyages.KE703 + "?decision=REFER")
                .body();

        assertThat(travellers(page)).isEqualTo(3);
        assertThat(page).contains(SampleVoyages.EXPIRED_SURNAME);
        assertThat(travellers(officer.get("/voyages/" + SampleVoyages.KE703 + "?decision=NOT_SCREENED")
                        .body()))
                .isEqualTo(1);
    }

    @Test
    void aTravellerIsShownWithFindingsAndWhatTheyRestOn() {
        ScreenedTraveller traveller =
                new SampleVoyages().traveller(SampleVoyages.EXPIRED).orElseThrow();
        Finding finding =
                Objects.requireNonNull(traveller.record()).decision().findings().getFirst();

        for (Locale language : Languages.OFFERED) {
            assertThat(officer.get("/travellers/" + SampleVoyages.EXPIRED + "?lang=" + language)
                            .body())
                    .contains(Sentences.of(finding, language))
                    .contains("QUINTRELL", "X90817263", "1979-04-30", "REF100002")
                    .contains("2026-08-14", "entry-kr-in-jp-3@2025-01-01", "sample@4be0")
                    .containsSubsequence("2026-11-22 09:41:07", ">42<");
        }
    }

    @Test
    void whatACarrierSendsIsTextAndNothingElse() {
        assertThat(officer.get("/travellers/" + SampleVoyages.EXPIRED).body())
                .contains("ROSAMUND &lt;b&gt;")
                .doesNotContain("ROSAMUND <b>");
    }

    @Test
    void ofWhomTheKeyIsDestroyedTheOutcomeIsLeft() {
        String page = officer.get("/travellers/" + SampleVoyages.GONE).body();

        assertThat(page).contains("Personal data destroyed", "Clear", "Board", ">47<");
        assertThat(page).doesNotContain("As the carrier reported");
    }

    @Test
    void everyLookIsInTheLedger() {
        int before = LedgerLines.kinds(server).size();
        officer.get("/voyages/" + SampleVoyages.KE703);
        officer.get("/travellers/" + SampleVoyages.EXPIRED);

        List<String> kinds = LedgerLines.kinds(server);
        List<String> bodies = LedgerLines.bodies(server);
        assertThat(kinds.subList(before, kinds.size())).containsExactly("record.viewed", "record.viewed");
        assertThat(bodies.get(before)).contains(SampleVoyages.KE703.toString()).doesNotContain("decision");
        assertThat(bodies.get(before + 1))
                .contains(SampleVoyages.KE703.toString(), "\"decision\":\"" + SampleVoyages.EXPIRED);
    }

    @Test
    void whatIsNotThereIsNotRecorded() {
        int before = LedgerLines.kinds(server).size();

        assertThat(officer.get("/voyages/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(officer.get("/travellers/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(LedgerLines.kinds(server)).hasSize(before);
    }

    private static int travellers(String page) {
        return page.split("href=\"/travellers/", -1).length - 1;
    }
}

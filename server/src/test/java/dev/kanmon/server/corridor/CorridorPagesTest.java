package dev.kanmon.server.corridor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.agreement.Domain;
import dev.kanmon.clearance.agreement.Instrument;
import dev.kanmon.clearance.relations.Indicator;
import dev.kanmon.clearance.relations.Relations;
import dev.kanmon.server.Browser;
import dev.kanmon.server.TestServer;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What anyone reads of agreements, on the whole server, whose day is 2026-11-22. */
class CorridorPagesTest {
    private static final Pattern TAGS = Pattern.compile("<[^>]*>");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static TestServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = new TestServer(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<String> everyPage() {
        return Stream.of(
                        Stream.of("", "/outlook", "/commitments", "/indicators", "/instruments", "/sources"),
                        Arrays.stream(Domain.values())
                                .map(domain ->
                                        "/timeline?domain=" + domain.name().toLowerCase(Locale.ROOT)),
                        Agreements.shipped().instruments().stream()
                                .map(Instrument::id)
                                .map(id -> "/instruments/" + id),
                        Relations.shipped().indicators().stream()
                                .map(Indicator::id)
                                .map(id -> "/indicators/" + id))
                .flatMap(paths -> paths)
                .map(path -> "/agreements" + path);
    }

    /** A text that has no translation shows as ??key??. */
    @ParameterizedTest
    @MethodSource("everyPage")
    void everyPageIsOpenToEveryoneInEachLanguageWithoutAScript(String path) {
        for (String language : List.of("ko", "ja", "en")) {
            HttpResponse<String> page =
                    new Browser(server).get(path + (path.contains("?") ? "&" : "?") + "lang=" + language);

            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.body()).as(path + " in " + language).doesNotContain("??", "<script", "style=\"");
        }
    }

    /** Both waivers were suspended from 2020-03-09; from 2022-08-04 Korea let Japanese in with K-ETA for a time. */
    @ParameterizedTest
    @ValueSource(strings = {"2020-03-09", "2022-08-03"})
    void aSuspendedWaiverAsksForAVisaBothWays(String day) {
        String page = text("/agreements?on=" + day);

        assertThat(page)
                .contains("Koreans to Japan A visa is needed: the waiver is suspended")
                .contains("Japanese to Korea A visa is needed: the waiver is suspended")
                .contains("Visa-free days 90 Suspended");
    }

    @Test
    void theDayBeforeAndTheDayAfterASuspensionNoVisaIsNeeded() {
        assertThat(text("/agreements?on=2020-03-08"))
                .contains("Koreans to Japan 90 days without a visa")
                .contains("Japanese to Korea 90 days without a visa");
        assertThat(text("/agreements?on=2022-10-11"))
                .contains("Koreans to Japan 90 days without a visa")
                .contains("Japanese to Korea 90 days without a visa K-ETA is needed");
    }

    @Test
    void todayTheWaiverOfTheAuthorisationAndTheSwapLineAreAboutToLapse() {
        String page = text("/agreements");

        assertThat(page)
                .contains("K-ETA is waived")
                .contains("8 days left Swap line: USD 10 bn both ways Japan → Korea · Last day 2026-11-30")
                .contains("39 days left Travel authorisation waived: K-ETA Korea → Japan · Last day 2026-12-31")
                .contains("2026-10-31 (−30)");
        assertThat(text("/agreements?on=2027-01-01"))
                .contains("K-ETA is needed")
                .doesNotContain("K-ETA is waived");
    }

    /** The control of three items was published on 2019-07-01 and applied from 2019-07-04. */
    @Test
    void whatWasNotYetPublishedIsNotShown() {
        String items = "Individual licence required";

        assertThat(text("/agreements?on=2019-07-04&known=2019-06-30")).doesNotContain(items);
        assertThat(text("/agreements?on=2019-07-04&known=2019-07-01")).contains(items);
    }

    @Test
    void whatIsOnlyProposedStandsApart() {
        String page = text("/agreements");

        assertThat(page).contains("Only proposed Travel authorisation needed JESTA Japan → Korea");
        assertThat(page).doesNotContain("JESTA In force");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/agreements?on=yesterday",
                "/agreements?on=2026-02-30",
                "/agreements?known=1066-10-14",
                "/agreements?on=%2B999999999-12-31",
                "/agreements/outlook?on=x",
                "/agreements/commitments?on=2026-13-01",
                "/agreements/timeline?domain=weather",
                "/agreements/timeline?from=soon",
                "/agreements/timeline?from=99999999999",
                "/agreements/indicators/visitors-kr-to-jp?around=2026-2-1"
            })
    void whatIsNoDayIsAnsweredByAPageThatSaysSo(String path) {
        HttpResponse<String> page = new Browser(server).get(path, "Accept-Language", "en");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("Something in the address or the form is not as it should be.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?from=2200&to=1900", "?from=-5&to=5", "?from=1900&to=2200", "?from=2026&to=2026"})
    void aTimelineOfAnyYearsIsDrawn(String years) {
        assertThat(new Browser(server).get("/agreements/timeline" + years).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/agreements/instruments/no-such", "/agreements/indicators/no-such", "/agreements/no-such"})
    void whatIsNotThereIsNotFound(String path) {
        HttpResponse<String> page = new Browser(server).get(path, "Accept-Language", "en");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Nothing here");
    }

    @Test
    void whatAnAddressSaysIsNeverTakenForHtml() {
        String attack = "%3Cb%20id%3Dx%3E%22%27";

        for (String path : List.of(
                "/agreements?on=" + attack,
                "/agreements/instruments/" + attack,
                "/agreements/indicators/visitors-kr-to-jp?with=" + attack,
                "/agreements/timeline?domain=entry&known=2026-01-01&x=" + attack)) {
            assertThat(new Browser(server).get(path).body()).as(path).doesNotContain("<b id=x>");
        }
    }

    @Test
    void aTimelineDrawsWhatWasSuspendedWhatIsProposedAndWhatHasNoEnd() {
        String page = page("/agreements/timeline?domain=entry");

        assertThat(page).contains("class=\"bar-SUSPENDED\"", "class=\"bar-PROPOSED\"", "class=\"now\"");
        assertThat(page).contains("entry-kr-in-jp-3: 2020-03-09 – 2022-10-10, Suspended");
        assertThat(page).contains("entry-kr-in-jp-3: 2022-10-11 – , In force");
    }

    @Test
    void anInstrumentShowsHowItsLanesAreCarriedOut() {
        assertThat(text("/agreements/instruments/jp-2025-lane"))
                .contains("HND terminal 3, carriers JL KE NH OZ, up to 5 voyages a day")
                .contains("FUK, up to 18 voyages a day")
                .contains("visited within 12 months")
                .contains("enrolment on an earlier day");
    }

    @Test
    void anInstrumentShowsItsSourceItsCitationAndWhoCanEndIt() {
        String page = text("/agreements/instruments/kr-2025-k-eta-waiver");
        String citation = Agreements.shipped().histories("entry-jp-in-kr-eta-waiver").stream()
                .map(history -> history.latest().citation())
                .findFirst()
                .orElseThrow();

        assertThat(page).contains(citation, "2023-04-01 – 2026-12-31", "By one side alone Korea", "confidence");
    }

    @Test
    void anIndicatorShowsExactFiguresBesideTheInstrumentsAskedFor() {
        String page = page("/agreements/indicators/visitors-kr-to-jp?with=goods");

        assertThat(readable(page)).contains("2018 7539", "2019-07-04 Japan → Korea Individual licence required");
        assertThat(page).contains("/api/v1/agreements/indicators/visitors-kr-to-jp?format=csv");
        assertThat(text("/agreements/indicators/visitors-kr-to-jp?with=finance"))
                .doesNotContain("Individual licence required");
    }

    /** 2011 and 2020 do not follow each other; what lies between is not known. */
    @Test
    void noLineLeadsAcrossYearsWithoutAFigure() {
        String page = page("/agreements/indicators/two-way-trade?with=goods");

        assertThat(page).doesNotContainPattern("<polyline[^>]*points=\"[^\"]* [^\"]*\"");
    }

    /** The wartime labour fund: no evidence counts as none. */
    @Test
    void aCommitmentWithoutEvidenceCountsAsNone() {
        assertThat(text("/agreements/commitments"))
                .contains("Compensate victims of wartime forced labour through a foundation without money from the sued"
                        + " firms Delivery No evidence");
    }

    @Test
    void theFrontPageLeadsHere() {
        assertThat(page("/")).contains("href=\"/agreements\"");
    }

    private static String page(String path) {
        HttpResponse<String> page = new Browser(server).get(path, "Accept-Language", "en");
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return page.body();
    }

    private static String text(String path) {
        return readable(page(path));
    }

    /** What a reader sees, with single spaces. */
    private static String readable(String page) {
        return SPACES.matcher(TAGS.matcher(page).replaceAll(" "))
                .replaceAll(" ")
                .replace(" :", ":");
    }
}

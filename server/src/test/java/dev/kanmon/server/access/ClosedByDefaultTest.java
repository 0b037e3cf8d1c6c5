package dev.kanmon.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.server.Browser;
import dev.kanmon.server.TestServer;
import dev.kanmon.server.screening.SampleVoyages;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every mapping there is, asked for by a stranger. */
class ClosedByDefaultTest {
    /** What is open to anyone; the links prove themselves. */
    private static final Set<String> PUBLIC = Set.of(
            "GET /",
            "GET /sign-in",
            // The same for anyone, and nothing personal in it.
            "GET /gate",
            "GET /gate/{name}",
            "GET /welcome/{secret}",
            "GET /enter/{secret}",
            "GET /actuator/health",
            "GET /error",
            // Travellers apply without an account.
            "GET /apply",
            "POST /apply",
            "GET /application/{secret}",
            "POST /application/{secret}/credential",
            "POST /application/{secret}/pass",
            "POST /application/{secret}/withdraw",
            // Figures of months are public: no small count is in them.
            "GET /figures",
            "GET /figures/{month}",
            "GET /figures/{month}.csv",
            "GET /api/v1/figures/{month}",
            // Parties enrol without an account.
            "GET /enrol",
            "POST /enrol",
            "GET /enrolment/{secret}",
            "POST /enrolment/{secret}/pass",
            "POST /enrolment/{secret}/slot",
            "POST /enrolment/{secret}/withdraw",
            // Agreements are public.
            "GET /agreements",
            "GET /agreements/commitments",
            "GET /agreements/facilities",
            "GET /agreements/indicators",
            "GET /agreements/indicators/{id}",
            "GET /agreements/instruments",
            "GET /agreements/instruments/{id}",
            "GET /agreements/outlook",
            "GET /agreements/sources",
            "GET /agreements/timeline",
            "GET /api/v1/agreements",
            "GET /api/v1/agreements/commitments",
            "GET /api/v1/agreements/diff",
            "GET /api/v1/agreements/due",
            "GET /api/v1/agreements/gaps",
            "GET /api/v1/agreements/indicators",
            "GET /api/v1/agreements/indicators/{id}",
            "GET /api/v1/agreements/undo",
            "GET /api/v1/agreements/conflicts",
            "GET /api/v1/agreements/entry",
            "GET /api/v1/agreements/facilities",
            "GET /api/v1/agreements/instruments",
            "GET /api/v1/agreements/instruments/{id}",
            "GET /api/v1/agreements/instruments/{id}/copy",
            "GET /api/v1/agreements/key",
            "GET /api/v1/agreements/licences",
            "GET /api/v1/agreements/registry",
            "GET /api/v1/agreements/registry/{version}",
            "GET /api/v1/agreements/uses",
            // What gates verify passes with holds nothing personal.
            "GET /api/v1/passes/status/{state}",
            "GET /api/v1/passes/trust",
            "GET /api/v1/passes/trust/{sha256}.cer",
            // A traveller's own page: the secret in its address proves itself.
            "GET /pass/{secret}",
            "GET /pass/{secret}/pass.json",
            "GET /pass/{secret}/pass.png",
            "GET /pass/{secret}/pass.svg",
            "GET /pass/{secret}/pass.txt",
            "GET /pass/{secret}/print",
            // Open from this machine alone, until there is a carrier's key; CarrierKeysTest says when not.
            "POST /api/v1/messages");

    private static TestServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = new TestServer(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aStrangerGetsNowhereButToThePublicPages() {
        Set<String> open = new TreeSet<>();
        Set<String> all = mappings();
        for (String mapping : all) {
            String[] methodAndPath = mapping.split(" ", 2);
            HttpResponse<String> answer = ask(methodAndPath[0], methodAndPath[1]);
            boolean shut = answer.statusCode() == 401
                    || answer.statusCode() == 403
                    || (answer.statusCode() == 302 && Browser.leadsTo(answer).equals("/sign-in"));
            if (!shut) {
                open.add(mapping);
            }
        }

        assertThat(all)
                .contains(
                        "GET /halls/{hall}",
                        "GET /api/v1/halls/{hall}/forecast",
                        "GET /voyages",
                        "GET /protection",
                        "POST /api/v1/posts/{post}/protection",
                        "GET /actuator/metrics",
                        "POST /accounts/invitations");
        assertThat(PUBLIC).containsAll(open);
    }

    @Test
    void theMappingsThatComeLaterAreShutAsWell() {
        assertThat(Browser.leadsTo(ask("GET", "/a/page/of/tomorrow"))).isEqualTo("/sign-in");
        assertThat(ask("GET", "/api/v1/tomorrow").statusCode()).isEqualTo(401);
        assertThat(ask("GET", "/api/v1/voyages").statusCode()).isEqualTo(401);
        assertThat(ask("GET", "/api/v1/decisions/" + SampleVoyages.EXPIRED).statusCode())
                .isEqualTo(401);
    }

    @Test
    void healthSaysNothingButHowItIs() {
        assertThat(ask("GET", "/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(Browser.leadsTo(ask("GET", "/actuator/health/diskSpace"))).isEqualTo("/sign-in");
        assertThat(Browser.leadsTo(ask("GET", "/actuator"))).isEqualTo("/sign-in");
    }

    @Test
    void rolesAreDisjoint() {
        Person administrator = Person.welcomed(server, "warden", server.firstLink());
        Person desk = Person.welcomed(server, "desk", Invited.by(administrator, Role.AGREEMENT_DESK));
        Browser officer = new Browser(server);
        officer.get(server.officerLink());

        for (String path :
                Set.of("/voyages", "/voyages/" + SampleVoyages.KE703, "/travellers/" + SampleVoyages.EXPIRED)) {
            assertThat(administrator.browser().get(path).statusCode()).as(path).isEqualTo(403);
            assertThat(officer.get(path).statusCode()).as(path).isEqualTo(200);
            assertThat(desk.browser().get(path).statusCode()).as(path).isEqualTo(403);
        }
        for (String path : Set.of("/accounts", "/carriers", "/actuator/metrics")) {
            assertThat(administrator.browser().get(path).statusCode()).as(path).isEqualTo(200);
            assertThat(officer.get(path).statusCode()).as(path).isEqualTo(403);
            assertThat(desk.browser().get(path).statusCode()).as(path).isEqualTo(403);
        }
        for (String path : Set.of("/desk/agreements", "/desk/agreements/new", "/desk/facilities")) {
            assertThat(administrator.browser().get(path).statusCode()).as(path).isEqualTo(403);
            assertThat(officer.get(path).statusCode()).as(path).isEqualTo(403);
            assertThat(desk.browser().get(path).statusCode()).as(path).isEqualTo(200);
        }
    }

    private static HttpResponse<String> ask(String method, String path) {
        Browser stranger = new Browser(server);
        return stranger.send(stranger.request(path.replaceAll("\\{[^}]+}", SampleVoyages.KE703.toString()))
                .method(method, HttpRequest.BodyPublishers.noBody()));
    }

    private static Set<String> mappings() {
        Set<String> all = new TreeSet<>();
        for (RequestMappingInfoHandlerMapping registry : server.context()
                .getBeansOfType(RequestMappingInfoHandlerMapping.class)
                .values()) {
            for (RequestMappingInfo mapping : registry.getHandlerMethods().keySet()) {
                Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
                for (String path : mapping.getPatternValues()) {
                    for (RequestMethod method :
                            methods.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : methods) {
                        all.add(method + " " + path);
                    }
                }
            }
        }
        return all;
    }
}

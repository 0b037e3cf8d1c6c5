package dev.kanmon.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.server.Browser;
import dev.kanmon.server.TestServer;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CarrierKeysTest {
    private static final Pattern KEY = Pattern.compile("id=\"key\">(kmn_[A-Za-z0-9_-]{43})<");

    private final RecordingSender sender = new RecordingSender();
    private TestServer server;
    private Person administrator;

    @BeforeEach
    void start(@TempDir Path folder) {
        server = new TestServer(folder, beans -> beans.registerBean(RecordingSender.class, () -> sender));
        administrator = Person.welcomed(server, "warden", server.firstLink());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aKeyTellsWhichCarrierSends() {
        String key = create("ke");

        HttpResponse<String> answer = send("Authorization", "Bearer " + key);

        assertThat(answer.statusCode()).isNotIn(401, 403);
        assertThat(sender.take())
                .hasValueSatisfying(came -> assertThat(came)
                        .isInstanceOfSatisfying(
                                CarrierPrincipal.class,
                                carrier -> assertThat(carrier.carrier()).isEqualTo("KE")));
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(LedgerLines.kinds(server)).last().isEqualTo("carrier-key.created");
    }

    @Test
    void aKeyIsShownOnce() {
        String key = create("KE");

        assertThat(administrator.browser().get("/carriers").body())
                .contains("KE")
                .doesNotContain(key);
    }

    @Test
    void aRevokedKeyIsGoodNoLonger() {
        String key = create("KE");
        Matcher revoke = Pattern.compile("action=\"(/carriers/keys/[^\"]+/revoke)\"")
                .matcher(administrator.browser().get("/carriers").body());
        assertThat(revoke.find()).isTrue();
        administrator.browser().post(revoke.group(1), Map.of());

        assertThat(send("Authorization", "Bearer " + key).statusCode()).isEqualTo(401);
        assertThat(LedgerLines.kinds(server)).last().isEqualTo("carrier-key.revoked");
    }

    @ParameterizedTest
    @CsvSource({"Bearer kmn_wrong", "Bearer", "Basic a2U6a2U=", "''"})
    void anythingElseIsNoKey(String authorization) {
        HttpResponse<String> answer = send("Authorization", authorization);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer realm=\"kanmon\"");
        assertThat(sender.take()).isEmpty();
    }

    @Test
    void thisMachineMaySendUntilTheFirstKeyExists() {
        assertThat(send().statusCode()).isNotIn(401, 403);
        assertThat(sender.take()).hasValue(new LoopbackPrincipal());
        create("KE");

        assertThat(send().statusCode()).isEqualTo(401);
        assertThat(sender.take()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Forwarded, for=192.0.2.60",
        "X-Forwarded-For, 192.0.2.60",
        "X-Real-IP, 192.0.2.60",
        "Via, 1.1 proxy.example",
        "Origin, https://elsewhere.example"
    })
    void aProxyOrABrowserOnThisMachineMayNot(String header, String value) {
        assertThat(send(header, value).statusCode()).isEqualTo(401);
        assertThat(sender.take()).isEmpty();
    }

    @Test
    void onlyADesignatorGetsAKey() {
        administrator.browser().get("/carriers");
        administrator.browser().post("/carriers/keys", Map.of("carrier", "Korean Air"));

        assertThat(administrator.browser().get("/carriers").body())
                .contains("A designator has two to four letters or digits")
                .doesNotContain("kmn_");
    }

    @Test
    void aMessageBeyondEightMebibytesIsRefused() {
        HttpResponse<String> told = new Browser(server)
                .send(new Browser(server)
                        .request("/api/v1/messages")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[(8 << 20) + 1])));

        assertThat(told.statusCode()).isEqualTo(413);
        assertThat(told.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    private HttpResponse<String> send(String... headers) {
        sender.take();
        Browser system = new Browser(server);
        return system.send(
                system.request("/api/v1/messages", headers).POST(HttpRequest.BodyPublishers.ofString("UNA:+.? '")));
    }

    private String create(String carrier) {
        administrator.browser().get("/carriers");
        administrator.browser().post("/carriers/keys", Map.of("carrier", carrier));
        Matcher key = KEY.matcher(administrator.browser().get("/carriers").body());
        assertThat(key.find()).isTrue();
        return key.group(1);
    }
}

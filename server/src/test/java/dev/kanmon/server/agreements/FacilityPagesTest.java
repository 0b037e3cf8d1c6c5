package dev.kanmon.server.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.copies.SignedCopy;
import dev.kanmon.clearance.copies.Verdict;
import dev.kanmon.server.Browser;
import dev.kanmon.server.TestServer;
import dev.kanmon.server.access.Invited;
import dev.kanmon.server.access.Person;
import dev.kanmon.server.access.Role;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the desk's form sends, and what a stranger reads of it; copies checked by the key that is given out. */
class FacilityPagesTest {
    private static final String HOME = "/desk/facilities";
    private static final String API = "/api/v1/agreements";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static TestServer server;
    private static Browser desk;
    private static Browser stranger;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = new TestServer(folder, Map.of("kanmon.agreements.signer", "KOR"));
        Person administrator = Person.welcomed(server, "warden", server.firstLink());
        desk = Person.welcomed(server, "desk", Invited.by(administrator, Role.AGREEMENT_DESK))
                .browser();
        stranger = new Browser(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aUseGoesFromTheFormToEveryone() {
        assertThat(desk.get(HOME).body()).contains("swap-2023/JPN/KOR/USD", "10000000000 USD");
        Map<String, String> form = new HashMap<>(Map.of(
                "line", "swap-2023/JPN/KOR/USD",
                "act", "USED",
                "amount", "2500000000.5",
                "day", "2026-11-20",
                "by", "KOR",
                "note", "<b>first</b>"));
        assertThat(Browser.leadsTo(desk.post(HOME, form))).isEqualTo(HOME);
        assertThat(desk.get(HOME).body()).contains("2500000000.5 USD", "7499999999.5 USD");

        form.put("amount", "8000000000");
        var refused = desk.post(HOME, form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Only 7499999999.5 is available on that day.", "&lt;b&gt;first")
                .doesNotContain("<b>first");
        assertThat(desk.get(HOME, "Accept-Language", "ko").body()).contains("사용 기록");
        assertThat(desk.get(HOME, "Accept-Language", "ja").body()).contains("使用を記録");

        JsonNode line = line("/facilities?on=2026-11-20");
        assertThat(line.get("ceiling").get("amount").decimalValue()).isEqualByComparingTo("10000000000");
        assertThat(line.get("used").decimalValue()).isEqualByComparingTo("2500000000.5");
        assertThat(line.get("givenBack").decimalValue()).isEqualByComparingTo("0");
        assertThat(line.get("available").decimalValue()).isEqualByComparingTo("7499999999.5");
        assertThat(line.get("overCeiling").booleanValue()).isFalse();
        assertThat(line.get("parts").get(0).get("party").stringValue()).isEqualTo("KR");
        assertThat(line("/facilities?on=2026-11-19").get("inUse").decimalValue())
                .isEqualByComparingTo("0");
        assertThat(line("/facilities?on=2026-11-20&known=2026-11-21")
                        .get("inUse")
                        .decimalValue())
                .isEqualByComparingTo("0");

        assertThat(JSON.readTree(stranger.get(API + "/uses").body())
                        .get("uses")
                        .valueStream()
                        .filter(use -> use.get("facility").stringValue().equals("swap-2023")))
                .singleElement()
                .satisfies(use -> {
                    assertThat(use.get("act").stringValue()).isEqualTo("used");
                    assertThat(use.get("reported").booleanValue()).isFalse();
                    assertThat(use.get("published").stringValue()).isEqualTo("2026-11-22");
                });
        assertThat(stranger.get(API + "/uses?format=csv").body())
                .startsWith("id,facility,grantor,beneficiary,act,amount,unit,day,by,")
                .contains(",swap-2023,JP,KR,used,2500000000.5,USD,2026-11-20,KR,");
    }

    @Test
    void onlyTheDeskRecordsAndOnlyByItsOwnForm() {
        assertThat(Browser.leadsTo(stranger.get(HOME))).isEqualTo("/sign-in");
        Browser officer = new Browser(server);
        officer.get(server.officerLink());
        assertThat(officer.get(HOME).statusCode()).isEqualTo(403);
        assertThat(desk.postWithToken(HOME, Map.of("line", "swap-2023/JPN/KOR/USD"), "")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aCopyIsGenuineByTheKeyGivenOut() throws Exception {
        String pem = stranger.get(API + "/key").body();
        PublicKey key = KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(
                        Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""))));
        String file = stranger.get(API + "/instruments/swap-2023/copy").body();
        SignedCopy copy = SignedCopy.read("swap-2023.json", file.getBytes(StandardCharsets.UTF_8));

        assertThat(copy.verify(Map.of("KOR", key), List.of("KOR"))).isEqualTo(new Verdict.Genuine(List.of("KOR")));
        assertThat(copy.text()).isEqualTo(Texts.shipped("swap-2023"));
        SignedCopy altered = new SignedCopy(
                copy.instrument(), copy.version(), copy.text() + "# more\n", copy.sources(), copy.signatures());
        assertThat(altered.verify(Map.of("KOR", key), List.of())).isEqualTo(new Verdict.BadSignature("KOR"));
        assertThat(stranger.get(API + "/instruments/nothing/copy").statusCode()).isEqualTo(404);
    }

    private static JsonNode line(String path) {
        return JSON.readTree(stranger.get(API + path).body())
                .get("facilities")
                .valueStream()
                .filter(one -> one.get("id").stringValue().equals("swap-2023")
                        && one.get("grantor").stringValue().equals("JP"))
                .findFirst()
                .orElseThrow();
    }
}

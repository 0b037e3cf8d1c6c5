package dev.kanmon.clearance.post;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.post.Eligibility.Ground;
import dev.kanmon.clearance.post.Eligibility.Reason;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a traveller is told: why, what to do, and by which arrangement. */
class EligibilityWordsTest {
    private static final Post POST = WrittenPost.of("kind: pre_entry_screening", """
            {purposes: [visit, business], hours: "06:00/21:00", arrangement: {host_law: KOR, most_days: 90,
             visited_within_months: 12, places: [{port: ICN, terminal: "1", officers: 14, cut_off_minutes: 40,
             entry_ports: [NRT], carriers: [KE, OZ], voyages: [KE703]}]}}""");

    @Test
    void theSentenceSaysWhyAndWhatToDoAndByWhat() {
        String citation = POST.by().citation();
        assertThat(EligibilityWords.of(Locale.ENGLISH)
                        .sentence(new Eligibility.NotEligible(citation, List.of(Reason.STAY_TOO_LONG)), POST))
                .isEqualTo(
                        "It is for stays of at most 90 days. Use the ordinary counter on arrival; you lose nothing by it."
                                + " (arrangement of a test, " + citation + ")");
        assertThat(EligibilityWords.of(Locale.KOREA)
                        .sentence(new Eligibility.NotEligible(citation, List.of(Reason.PAST_CUT_OFF)), POST))
                .isEqualTo("출발 40분 전부터는 접수하지 않습니다. 도착 후 일반 심사대를 이용하십시오. 불이익은 없습니다." + " (arrangement of a test, "
                        + citation + ")");
        assertThat(EligibilityWords.of(Locale.JAPAN)
                        .sentence(new Eligibility.NotEligible(citation, List.of(Reason.NOT_THAT_DAY)), POST))
                .isEqualTo("その日は実施されていません。実施期間：2030年6月1日～2030年6月30日。"
                        + "到着後、通常の審査カウンターをご利用ください。不利益はありません。（arrangement of a test、" + citation + "）");
    }

    @Test
    void whoeverTakesPartIsToldWhereAndHow() {
        assertThat(EligibilityWords.of(Locale.ENGLISH)
                        .sentences(new Eligibility.Eligible(POST.by().citation(), Ground.OWN), POST))
                .containsExactly(
                        "You may take part at Incheon Terminal 1.",
                        "Come to the post in your time slot, with your travel document.",
                        "(arrangement of a test, " + POST.by().citation() + ")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "ja"})
    void everyReasonAndGroundHasASentenceThatIsFilledAndRefusesNobody(String language) {
        EligibilityWords words = EligibilityWords.of(Locale.of(language));
        for (Reason reason : Reason.values()) {
            assertThat(words.reason(reason, POST))
                    .as(reason.name())
                    .doesNotContain("{")
                    .doesNotContain("null")
                    .doesNotContainIgnoringCase("refuse")
                    .doesNotContain("거부")
                    .doesNotContain("拒否")
                    .matches(".+[.。]");
        }
        for (Ground ground : Ground.values()) {
            assertThat(words.ground(ground, POST)).contains("Incheon").doesNotContain("{");
        }
    }

    @Test
    void anyOtherLanguageIsToldInEnglish() {
        assertThat(EligibilityWords.of(Locale.FRENCH)).isSameAs(EligibilityWords.of(Locale.ENGLISH));
    }

    @Test
    void theLanguagesHaveTheSameKeys() throws IOException {
        Set<Object> english = keys("en");
        assertThat(keys("ko")).isEqualTo(english);
        assertThat(keys("ja")).isEqualTo(english);
    }

    private static Set<Object> keys(String language) throws IOException {
        Properties words = new Properties();
        words.load(new InputStreamReader(
                Objects.requireNonNull(EligibilityWords.class.getResourceAsStream("words_" + language + ".properties")),
                StandardCharsets.UTF_8));
        return words.keySet();
    }
}

package dev.kanmon.clearance.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    private static final Pattern SLOT = Pattern.compile("\\{([^:}]*)(:[^}]*)?}");
    private static final Pattern HANGUL = Pattern.compile("[가-힣]");
    private static final Pattern KANA = Pattern.compile("[ぁ-んァ-ン]");
    private static final Set<Locale> LANGUAGES = Set.of(Locale.KOREAN, Locale.JAPANESE, Locale.ENGLISH);

    /** Every language tells the same evidence, and tells nothing that a finding does not carry. */
    @ParameterizedTest
    @EnumSource
    void everyCodeHasASentenceInEachLanguageFromItsEvidence(FindingCode code) {
        for (Locale language : LANGUAGES) {
            Set<String> used = SLOT.matcher(Sentences.phrasebook(language).template(code))
                    .results()
                    .map(slot -> slot.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(used).as("%s in %s", code, language).isEqualTo(new TreeSet<>(code.evidence()));
        }
        assertThat(HANGUL.matcher(Sentences.phrasebook(Locale.KOREAN).template(code))
                        .find())
                .isTrue();
        assertThat(KANA.matcher(Sentences.phrasebook(Locale.JAPANESE).template(code))
                        .find())
                .isTrue();
    }

    @Test
    void rendersDatesAndStatesInEachLanguage() {
        Finding finding = Finding.of(
                FindingCode.VISA_FREE,
                Map.of(
                        "arrival",
                        "2026-11-22",
                        "days",
                        "90",
                        "nationality",
                        "KOR",
                        "provision",
                        "a-1@0123456789ab",
                        "state",
                        "JPN"));
        assertThat(Sentences.of(finding, Locale.ENGLISH))
                .isEqualTo("Nationals of South Korea may stay in Japan for 90 days without a visa, counted from 22"
                        + " November 2026 (a-1@0123456789ab).");
        assertThat(Sentences.of(finding, Locale.KOREA))
                .isEqualTo("국적이 대한민국인 사람은 2026년 11월 22일부터 90일간 사증 없이 일본에 체류할 수 있습니다(a-1@0123456789ab).");
        assertThat(Sentences.of(finding, Locale.JAPAN))
                .isEqualTo("韓国の国民は、2026年11月22日から90日間、査証なしで日本に滞在できます（a-1@0123456789ab）。");
        assertThat(Sentences.of(finding, Locale.FRENCH)).isEqualTo(Sentences.of(finding, Locale.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "surname",
                "birthDate",
                "nationality",
                "document",
                "documentType",
                "documentNumber",
                "documentIssuer",
                "arrival"
            })
    void namesTheMissingItemInEachLanguage(String item) {
        Finding finding = Finding.of(FindingCode.DATA_MISSING, Map.of("item", item, "law", "Art. 1"));
        assertThat(HANGUL.matcher(Sentences.of(finding, Locale.KOREAN)).find()).isTrue();
        assertThat(Sentences.of(finding, Locale.KOREAN)).doesNotContain(item);
        assertThat(Sentences.of(finding, Locale.JAPANESE)).doesNotContain(item);
    }

    @Test
    void showsWhateverTheEvidenceIs() {
        Finding odd = Finding.of(
                FindingCode.DOCUMENT_EXPIRED,
                Map.of("document", "$1\\{x}", "expiry", "never", "arrival", "2026-11-22"));
        assertThat(Sentences.of(odd, Locale.ENGLISH))
                .isEqualTo("Document $1\\{x} expired on never, before the arrival on 22 November 2026.");
        assertThat(Sentences.of(Finding.of(FindingCode.PORT_UNKNOWN, Map.of()), Locale.ENGLISH))
                .contains("port \"?\"");
    }

    @Test
    void doesNotDependOnTheDefaultLocale() {
        Finding finding = Finding.of(FindingCode.ENTERS_AS_NATIONAL, Map.of("state", "JPN"));
        String before = Sentences.of(finding, Locale.ENGLISH);
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.KOREA);
            assertThat(Sentences.of(finding, Locale.ENGLISH)).isEqualTo(before).contains("Japan");
        } finally {
            Locale.setDefault(locale);
        }
    }
}

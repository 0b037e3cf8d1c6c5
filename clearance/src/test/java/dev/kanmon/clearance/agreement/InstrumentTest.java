package dev.kanmon.clearance.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentTest {
    private static final String WHOLE = """
            instrument: exchange of notes
            provisions:
              - id: a-1
                domain: entry
                grantor: KOR
                beneficiary: JPN
                kind: visa_free_with_authorisation_days
                value: 90
                scheme: K-ETA
                standing: adopted
                from: 2022-08-04
                to: 2022-10-31
                source: gazette
                confidence: high
                published: 2022-08-03
            """;

    @Test
    void readsEveryField() {
        assertThat(read(WHOLE).provisions())
                .containsExactly(new Provision(
                        "a-1",
                        "entry",
                        "KOR",
                        "JPN",
                        new Terms.VisaFreeWithAuthorisation(90, "K-ETA"),
                        Provision.Standing.ADOPTED,
                        LocalDate.of(2022, 8, 4),
                        LocalDate.of(2022, 10, 31),
                        "exchange of notes",
                        "gazette",
                        Provision.Confidence.HIGH,
                        LocalDate.of(2022, 8, 3)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: a-1                   | id: A_1              | provisions[0].id",
                "domain: entry             | domain: weather      | provisions[0].domain",
                "grantor: KOR              | grantor: KR          | provisions[0].grantor",
                "beneficiary: JPN          | people: JPN          | provisions[0].people",
                "kind: visa_free_with_authorisation_days | kind: visa_forever | provisions[0].",
                "kind: visa_free_with_authorisation_days | kind: visa_free_days | provisions[0].scheme",
                "value: 90                 | value: ninety        | provisions[0].value",
                "value: 90                 | value: 0             | provisions[0].value",
                "value: 90                 | value: 367           | provisions[0].value",
                "scheme: K-ETA             | scheme: ''           | provisions[0].scheme",
                "standing: adopted         | standing: perhaps    | provisions[0].standing",
                "from: 2022-08-04          | from: 2022-02-30     | provisions[0].from",
                "from: 2022-08-04          | from: 4 August 2022  | provisions[0].from",
                "to: 2022-10-31            | to: 2022-08-03       | provisions[0].to",
                "source: gazette           | source: [a, b]       | provisions[0].source",
                "confidence: high          | confidence: H        | provisions[0].confidence",
                "instrument: exchange      | title: exchange      | title",
                "provisions:               | rules:               | rules",
                "source: gazette           | id: a-2              | line"
            })
    void refusesWhatIsMalformedNamingFileAndField(String sound, String broken, String named) {
        assertThat(WHOLE).contains(sound);
        assertThatThrownBy(() -> read(WHOLE.replace(sound, broken)))
                .isInstanceOf(MalformedInstrumentException.class)
                .hasMessageStartingWith("notes.yaml: " + named);
    }

    @ParameterizedTest
    @CsvSource({"''", "[]", "just text", "'{\"provisions\": []}'", "'{'", "'instrument: x'"})
    void refusesWhatIsNoInstrument(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(MalformedInstrumentException.class)
                .hasMessageStartingWith("notes.yaml: ");
    }

    @Test
    void refusesControlCharactersWhichWouldBlurTheCanonicalForm() {
        assertThatThrownBy(() -> read(WHOLE.replace("source: gazette", "source: \"a\\nvalue=1\"")))
                .hasMessageStartingWith("notes.yaml: provisions[0].source");
    }

    @Test
    void refusesLargeFiles() {
        assertThatThrownBy(() -> Instrument.read("notes.yaml", new byte[2_000_000]))
                .hasMessageStartingWith("notes.yaml: ");
    }

    private static Instrument read(String text) {
        return Instrument.read("notes.yaml", text.getBytes(StandardCharsets.UTF_8));
    }
}

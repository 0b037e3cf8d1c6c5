package dev.kanmon.clearance.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.decision.FindingCode.Weight;
import dev.kanmon.messages.cusres.Directive;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionTest {
    private static final BasisVersions BASIS = new BasisVersions(List.of(), List.of(), "test");

    @ParameterizedTest
    @CsvSource({
        "'', CLEAR, BOARD",
        "VISA_FREE, CLEAR, BOARD",
        "VISA_FREE DOCUMENT_EXPIRES_DURING_STAY, CLEAR, BOARD",
        "DATA_MISSING, INSUFFICIENT_DATA, HOLD",
        "DATA_MISSING LISTED_NAME, REFER, HOLD",
        "DATA_MISSING DOCUMENT_EXPIRED, REFER, HOLD",
        "ENTITLEMENT_NOT_SHOWN, REFER, HOLD",
        "VOYAGE_NOT_COVERED, NOT_SCREENED, HOLD",
        "PORT_UNKNOWN, NOT_SCREENED, HOLD",
        "DATA_MISSING VOYAGE_NOT_COVERED, NOT_SCREENED, HOLD",
        "VOYAGE_NOT_COVERED LISTED_DOCUMENT, NOT_SCREENED, HOLD",
        "SCREENING_FAILED, NOT_SCREENED, HOLD"
    })
    void followsFromTheFindings(String codes, Outcome outcome, Directive directive) {
        List<Finding> findings = Stream.of(codes.split(" "))
                .filter(code -> !code.isEmpty())
                .map(code -> Finding.of(FindingCode.valueOf(code), Map.of()))
                .toList();
        assertThat(Decision.of(findings, BASIS)).isEqualTo(new Decision(outcome, directive, findings, BASIS));
    }

    @ParameterizedTest
    @EnumSource
    void onlyNotesLetBoardAndNoCodeRefuses(FindingCode code) {
        Decision decision = Decision.of(List.of(Finding.of(code, Map.of())), BASIS);
        assertThat(decision.directive()).isEqualTo(code.weight() == Weight.NOTE ? Directive.BOARD : Directive.HOLD);
    }

    @Test
    void noSetOfFindingsRefuses() {
        List<Finding> all = Arrays.stream(FindingCode.values())
                .map(code -> Finding.of(code, Map.of()))
                .toList();
        assertThat(Decision.of(all, BASIS).directive()).isEqualTo(Directive.HOLD);
    }
}

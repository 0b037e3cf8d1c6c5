package dev.kanmon.clearance.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kanmon.clearance.gate.GateRules.Admit;
import dev.kanmon.clearance.gate.GateRules.Answer;
import dev.kanmon.clearance.gate.GateRules.Ask;
import dev.kanmon.clearance.gate.GateRules.Identity;
import dev.kanmon.clearance.gate.GateRules.Shown;
import dev.kanmon.clearance.gate.GateRules.ToCounter;
import dev.kanmon.clearance.pass.PassVerdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GateRulesTest {
    private static Answer answer(@Nullable PassVerdict verdict, Identity identity) {
        return GateRules.answer(new Shown(verdict, true, true, false), identity);
    }

    @Test
    void nobodyIsLandedButWithAValidUnusedPassForThisPortADocumentAndIdentityConfirmed() {
        List<Object> admitted = new ArrayList<>();
        List<@Nullable PassVerdict> verdicts = new ArrayList<>(List.of(PassVerdict.values()));
        verdicts.add(null);
        for (PassVerdict verdict : verdicts) {
            for (int bits = 0; bits < 8; bits++) {
                for (Identity identity : Identity.values()) {
                    Shown shown = new Shown(verdict, (bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0);
                    if (GateRules.answer(shown, identity) instanceof Admit admit) {
                        admitted.add(List.of(shown, identity, admit.way()));
                    }
                }
            }
        }
        Shown right = new Shown(PassVerdict.VALID, true, true, false);
        assertThat(admitted)
                .containsExactlyInAnyOrder(
                        List.of(right, Identity.OFFICER_YES, LandingWay.OFFICER),
                        List.of(right, Identity.E_GATE_YES, LandingWay.E_GATE));
    }

    @Test
    void theReasonForTheCounterIsTold() {
        assertThat(answer(PassVerdict.OTHER_DOCUMENT, Identity.OPEN))
                .isEqualTo(new ToCounter(CounterReason.OTHER_DOCUMENT));
        assertThat(answer(PassVerdict.OTHER_VOYAGE, Identity.OFFICER_YES))
                .isEqualTo(new ToCounter(CounterReason.OTHER_VOYAGE));
        assertThat(answer(PassVerdict.STATUS_UNKNOWN, Identity.E_GATE_YES))
                .isEqualTo(new ToCounter(CounterReason.STATUS_UNKNOWN));
        assertThat(answer(PassVerdict.SIGNER_REVOKED, Identity.OFFICER_YES))
                .isEqualTo(new ToCounter(CounterReason.NOT_GENUINE));
        assertThat(answer(null, Identity.OPEN)).isEqualTo(new ToCounter(CounterReason.NO_PASS));
        assertThat(answer(PassVerdict.VALID, Identity.OFFICER_NO))
                .isEqualTo(new ToCounter(CounterReason.NOT_CONFIRMED));
        assertThat(answer(PassVerdict.VALID, Identity.E_GATE_NO)).isEqualTo(new ToCounter(CounterReason.E_GATE_NO));
        assertThat(GateRules.answer(new Shown(PassVerdict.VALID, false, true, false), Identity.OPEN))
                .isEqualTo(new ToCounter(CounterReason.OTHER_PORT));
    }

    @Test
    void aUsedPassIsToldAsUsedAlsoWhereTheNextListCallsItWithdrawn() {
        for (PassVerdict verdict : List.of(PassVerdict.VALID, PassVerdict.WITHDRAWN, PassVerdict.STATUS_UNKNOWN)) {
            assertThat(GateRules.answer(new Shown(verdict, true, true, true), Identity.OFFICER_YES))
                    .isEqualTo(new ToCounter(CounterReason.USED));
        }
    }

    @Test
    void theGateAsksForTheDocumentAndThenForTheFace() {
        assertThat(GateRules.answer(new Shown(PassVerdict.VALID, true, false, false), Identity.OPEN))
                .isEqualTo(Ask.DOCUMENT);
        assertThat(answer(PassVerdict.VALID, Identity.OPEN)).isEqualTo(Ask.IDENTITY);
    }

    @Test
    void aRecordThatContradictsItselfIsNone() {
        UUID id = new UUID(0x7000, 1L << 63);
        Instant at = Drawn.PEAK;
        assertThatThrownBy(() -> Drawn.landing(id, 1, null, at, null)).hasMessageContaining("Without a pass");
        assertThatThrownBy(() -> Drawn.landing(id, 0, Drawn.pass(1), at, null)).hasMessageContaining("sequence");
        assertThatThrownBy(() -> Drawn.landing(UUID.randomUUID(), 1, Drawn.pass(1), at, null))
                .hasMessageContaining("version 7");
        assertThatThrownBy(() -> Drawn.landing(id, 1, Drawn.pass(1), at.plusNanos(1), null))
                .hasMessageContaining("microseconds");
    }
}

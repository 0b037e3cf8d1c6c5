package dev.kanmon.clearance.gate;

import dev.kanmon.clearance.pass.PassVerdict;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a gate does with one traveller. The page of the gate says the same, and a test runs every case through both.
 *
 * <p>The gate confirms what was decided before: everything that needs a second look goes to the counter, where there is time
 * for it. So nobody is landed by a pass whose standing is not known, or without a document beside it.
 */
public final class GateRules {
    private GateRules() {}

    /** What the gate saw of who the person is. */
    public enum Identity {
        /** Nobody has said yet. */
        OPEN,
        /** The officer: the person is the one of the document. */
        OFFICER_YES,
        /** The officer: cannot be confirmed. */
        OFFICER_NO,
        /** The electronic gate: the person is the one of the document. */
        E_GATE_YES,
        /** The electronic gate: cannot be confirmed. */
        E_GATE_NO
    }

    /**
     * What was shown at a gate.
     *
     * @param verdict of the verifier, by document and voyage where they were told; absent where no pass was shown
     * @param portRight whether the pass is for the port of the gate; of no account without a pass
     * @param documentRead whether a document was read and compared with the pass
     * @param usedBefore whether the pass was used, as far as this gate or the server knows
     */
    public record Shown(@Nullable PassVerdict verdict, boolean portRight, boolean documentRead, boolean usedBefore) {}

    /** What the gate does. */
    public sealed interface Answer {}

    /** Something is still to be done here. */
    public enum Ask implements Answer {
        /** Read the document. */
        DOCUMENT,
        /** Compare the face with the document. */
        IDENTITY
    }

    /**
     * Permission to land, in the authority of the officer of the shift.
     *
     * @param way {@link LandingWay#OFFICER} or {@link LandingWay#E_GATE}
     */
    public record Admit(LandingWay way) implements Answer {}

    /**
     * The ordinary counter.
     *
     * @param reason the first that holds
     */
    public record ToCounter(CounterReason reason) implements Answer {}

    /** What to do, by what is known so far. */
    public static Answer answer(Shown shown, Identity identity) {
        Optional<CounterReason> obstacle = obstacle(shown);
        if (obstacle.isPresent()) {
            return new ToCounter(obstacle.get());
        }
        if (!shown.documentRead()) {
            return identity == Identity.OPEN ? Ask.DOCUMENT : new ToCounter(CounterReason.NO_DOCUMENT);
        }
        return switch (identity) {
            case OPEN -> Ask.IDENTITY;
            case OFFICER_YES -> new Admit(LandingWay.OFFICER);
            case E_GATE_YES -> new Admit(LandingWay.E_GATE);
            case OFFICER_NO -> new ToCounter(CounterReason.NOT_CONFIRMED);
            case E_GATE_NO -> new ToCounter(CounterReason.E_GATE_NO);
        };
    }

    /** A pass that was used is told as used also where a list already calls it withdrawn for that. */
    private static Optional<CounterReason> obstacle(Shown shown) {
        PassVerdict verdict = shown.verdict();
        if (verdict == null) {
            return Optional.of(CounterReason.NO_PASS);
        }
        Optional<CounterReason> said = CounterReason.of(verdict);
        if (said.isPresent() && said.get() != CounterReason.WITHDRAWN && said.get() != CounterReason.STATUS_UNKNOWN) {
            return said;
        }
        if (!shown.portRight()) {
            return Optional.of(CounterReason.OTHER_PORT);
        }
        return shown.usedBefore() ? Optional.of(CounterReason.USED) : said;
    }
}

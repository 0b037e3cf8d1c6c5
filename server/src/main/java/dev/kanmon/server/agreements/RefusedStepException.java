package dev.kanmon.server.agreements;

import org.jspecify.annotations.Nullable;

/** A step of the desk was not taken; nothing was changed. */
final class RefusedStepException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Refusal refusal;

    RefusedStepException(Refusal refusal) {
        this(refusal, null);
    }

    /** @param sentence what is wrong with the file or the use */
    RefusedStepException(Refusal refusal, @Nullable String sentence) {
        super(sentence);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}

package dev.kanmon.seals.authority;

import java.io.IOException;

/** Keys that cannot be used as they are. The message is one sentence or two that say what to do, and holds no secret. */
public final class UnusableKeysException extends IOException {
    private static final long serialVersionUID = 1L;

    UnusableKeysException(String sentence) {
        super(sentence);
    }

    UnusableKeysException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}

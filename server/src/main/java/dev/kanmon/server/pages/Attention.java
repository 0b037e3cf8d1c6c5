package dev.kanmon.server.pages;

import dev.kanmon.clearance.decision.Outcome;
import java.util.List;

/** In which order decisions want a person's attention. */
final class Attention {
    static final List<Outcome> ORDER =
            List.of(Outcome.REFER, Outcome.INSUFFICIENT_DATA, Outcome.NOT_SCREENED, Outcome.CLEAR);

    private Attention() {}
}

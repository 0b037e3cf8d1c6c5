package dev.kanmon.server.json;

import dev.kanmon.clearance.agreement.Claim;
import dev.kanmon.clearance.agreement.Conflict;
import java.util.Map;

/** The public shape of sources that disagree. */
public final class ConflictJson {
    private ConflictJson() {}

    /** The object of one conflict: what each side says, the winner first, and the rule by which it wins. */
    public static Map<String, Object> of(Conflict conflict) {
        return new JsonObject()
                .with("subject", conflict.subject())
                .with("field", conflict.field())
                .with("value", conflict.winner().value())
                .with("rule", JsonObject.word(conflict.rule()))
                .withList("claims", conflict.claims(), ConflictJson::claim)
                .entries();
    }

    static Map<String, Object> claim(Claim claim) {
        return new JsonObject()
                .with("field", claim.field())
                .with("value", claim.value())
                .with("confidence", JsonObject.word(claim.confidence()))
                .withList("sources", claim.sources(), SourceJson::of)
                .with("note", claim.note())
                .entries();
    }
}

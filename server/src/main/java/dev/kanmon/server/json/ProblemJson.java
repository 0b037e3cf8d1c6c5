package dev.kanmon.server.json;

import dev.kanmon.messages.Problem;
import java.util.Map;

/** The public shape of a problem. */
public final class ProblemJson {
    private ProblemJson() {}

    /** The object of one problem, ready for {@link JsonLines}. */
    public static Map<String, Object> of(Problem problem) {
        return new JsonObject()
                .with("code", problem.code().name())
                .with("severity", JsonObject.word(problem.code().severity()))
                .with("at", problem.at())
                .with("text", problem.text())
                .entries();
    }
}

package dev.kanmon.server.json;

import dev.kanmon.clearance.agreement.Source;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The public shape of a source of agreements. */
public final class SourceJson {
    private static final String BETWEEN = "; ";

    private SourceJson() {}

    /** The object of one source, ready for {@link JsonLines}. */
    public static Map<String, Object> of(Source source) {
        return new JsonObject()
                .with("id", source.id())
                .with("kind", JsonObject.word(source.kind()))
                .with("publisher", source.publisher())
                .with("title", source.title())
                .with("date", JsonObject.day(source.date()))
                .with("address", source.address())
                .entries();
    }

    /** Several sources in one line of text. */
    static String line(List<Source> sources) {
        return sources.stream().map(Source::citation).collect(Collectors.joining(BETWEEN));
    }
}

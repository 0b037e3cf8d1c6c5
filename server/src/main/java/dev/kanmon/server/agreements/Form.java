package dev.kanmon.server.agreements;

import dev.kanmon.server.json.CsvTable;
import dev.kanmon.server.json.JsonLines;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** In which form a list is answered. */
enum Form {
    JSON,
    CSV;

    private static final MediaType TABLE = new MediaType("text", "csv", StandardCharsets.UTF_8);

    /**
     * The form asked for: by {@code format}, else by {@code Accept}, else JSON.
     *
     * @param format {@code json} or {@code csv}; absent where the header decides
     * @param accept the header Accept
     */
    static Form asked(@Nullable String format, @Nullable String accept) {
        return Question.oneOf("format", format, values()).orElseGet(() -> byHeader(accept));
    }

    /** Whoever names CSV and not JSON wants CSV; no browser and no common client does so unasked. */
    private static Form byHeader(@Nullable String accept) {
        boolean csv =
                accept != null && accept.contains("text/csv") && !accept.contains(MediaType.APPLICATION_JSON_VALUE);
        return csv ? CSV : JSON;
    }

    /**
     * A list with what it is an answer to.
     *
     * @param head what stands before it in JSON
     * @param name of the list in JSON
     * @param columns keys of the rows that CSV has
     */
    ResponseEntity<byte[]> list(
            Map<String, Object> head, String name, List<String> columns, List<Map<String, Object>> rows) {
        return switch (this) {
            case JSON -> {
                Map<String, Object> whole = new LinkedHashMap<>(head);
                whole.put(name, rows);
                yield object(whole);
            }
            case CSV -> answer(TABLE, CsvTable.of(columns, rows));
        };
    }

    /** One object in JSON. */
    static ResponseEntity<byte[]> object(Map<String, Object> object) {
        return answer(MediaType.APPLICATION_JSON, JsonLines.line(object));
    }

    private static ResponseEntity<byte[]> answer(MediaType type, String text) {
        return ResponseEntity.ok()
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .contentType(type)
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}

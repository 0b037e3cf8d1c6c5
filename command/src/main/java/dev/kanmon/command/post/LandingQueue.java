package dev.kanmon.command.post;

import dev.kanmon.clearance.gate.Landing;
import dev.kanmon.server.gates.Shifts;
import dev.kanmon.server.json.JsonLines;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Records of one device that the server has not acknowledged, in their order. What is acknowledged is gone; nothing else is. */
final class LandingQueue {
    /** As many as the server takes at once. */
    private static final int MOST = 500;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DayServer server;
    private final DeviceTally tally;
    private final List<Queued> waiting = new ArrayList<>();

    private record Queued(Shifts.Opened shift, Landing landing) {}

    LandingQueue(DayServer server, DeviceTally tally) {
        this.server = server;
        this.tally = tally;
    }

    void add(Shifts.Opened shift, Landing landing) {
        waiting.add(new Queued(shift, landing));
    }

    int size() {
        return waiting.size();
    }

    /**
     * Sends all that waits, shift by shift.
     *
     * @param answerLost whether the network fails once more before the answer is here: what was sent stays, to be sent again
     */
    void send(boolean answerLost) {
        while (!waiting.isEmpty()) {
            Shifts.Opened shift = waiting.getFirst().shift();
            List<Queued> batch = waiting.stream()
                    .filter(queued -> queued.shift().equals(shift))
                    .limit(MOST)
                    .toList();
            String answer = server.post(
                    "/api/v1/gates/landings",
                    shift.secret(),
                    JsonLines.line(Map.of(
                            "landings",
                            batch.stream().map(queued -> json(queued.landing())).toList())));
            tally.sent(batch.size());
            if (answerLost) {
                return;
            }
            for (JsonNode told : JSON.readTree(answer).path("landings")) {
                tally.answered(told.path("recorded").stringValue());
            }
            waiting.removeAll(batch);
        }
    }

    private static Map<String, Object> json(Landing landing) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", landing.id().toString());
        json.put("sequence", landing.sequence());
        put(json, "pass", landing.pass() == null ? null : landing.pass().text());
        put(json, "voyage", landing.voyage());
        put(json, "day", landing.day());
        put(json, "joinedAt", landing.joinedAt());
        json.put("at", landing.at().toString());
        json.put("way", landing.way().name());
        json.put("word", landing.word().name());
        put(json, "reason", landing.reason());
        put(json, "document", landing.document());
        return json;
    }

    private static void put(Map<String, Object> json, String member, @Nullable Object value) {
        if (value != null) {
            json.put(member, value.toString());
        }
    }
}

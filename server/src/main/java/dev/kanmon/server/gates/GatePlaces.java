package dev.kanmon.server.gates;

import dev.kanmon.clearance.port.Port;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.clearance.port.States;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The codes of States and the zones of ports that a verifier needs, for the page. */
final class GatePlaces {
    private GatePlaces() {}

    /** {@code {"states":{"KOR":"KR",...},"zones":{"ICN":"Asia/Seoul",...}}}, in UTF-8 and always the same. */
    static byte[] json() {
        Map<String, String> states = new TreeMap<>();
        Arrays.stream(Locale.getISOCountries()).forEach(alpha2 -> states.put(States.alpha3(alpha2), alpha2));
        Map<String, String> zones = new TreeMap<>();
        for (Port port : Ports.shipped().all()) {
            put(zones, port.iata(), port);
            put(zones, port.locode(), port);
        }
        return JsonMapper.shared().writeValueAsBytes(new TreeMap<>(Map.of("states", states, "zones", zones)));
    }

    private static void put(Map<String, String> zones, @Nullable String code, Port port) {
        if (code != null) {
            zones.put(code, port.zone().getId());
        }
    }
}

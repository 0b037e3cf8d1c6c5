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

/** The codes of States, and of ports the State, zone and one code, that a gate needs, for the page. */
final class GatePlaces {
    private GatePlaces() {}

    /** What a gate needs of a port. */
    private record Place(String state, String zone, String code) {}

    /**
     * {@code {"ports":{"ICN":{"state":"KOR","zone":"Asia/Seoul","code":"ICN"},...},"states":{"KOR":"KR",...}}}, in UTF-8 and always the
     * same.
     */
    static byte[] json() {
        Map<String, String> states = new TreeMap<>();
        Arrays.stream(Locale.getISOCountries()).forEach(alpha2 -> states.put(States.alpha3(alpha2), alpha2));
        Map<String, Place> ports = new TreeMap<>();
        for (Port port : Ports.shipped().all()) {
            put(ports, port.iata(), port);
            put(ports, port.locode(), port);
        }
        return JsonMapper.shared().writeValueAsBytes(new TreeMap<>(Map.of("states", states, "ports", ports)));
    }

    private static void put(Map<String, Place> ports, @Nullable String code, Port port) {
        if (code != null) {
            ports.put(code, new Place(port.state(), port.zone().getId(), port.code()));
        }
    }
}

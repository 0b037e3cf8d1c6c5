package dev.kanmon.clearance.pass;

import dev.kanmon.seals.vds.Stay;
import dev.kanmon.seals.vds.VdsDocument;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a seal says that is no travel authorisation, as names and values for people. */
final class SealContent {
    /** The largest health certificate seen has forty values; a person reads no more than these. */
    private static final int MOST_VALUES = 100;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}]");

    private final SequencedMap<String, String> values = new LinkedHashMap<>();

    private SealContent() {}

    static SequencedMap<String, String> of(ReadSeal seal) {
        SealContent content = new SealContent();
        switch (seal) {
            case ReadSeal.Json json -> content.json("", json.seal().message());
            case ReadSeal.Binary binary -> content.document(binary.seal().document());
            // Only kinds of messages are known of the barcode structure; they are told as the kind of the seal.
            case ReadSeal.Barcode _ -> {}
        }
        return content.values;
    }

    /** Members by the way to them, such as {@code pid.n} or {@code ve.0.des}. */
    private void json(String way, JsonNode node) {
        if (values.size() >= MOST_VALUES) {
            return;
        }
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                json(joined(way, member.getKey()), member.getValue());
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                json(joined(way, Integer.toString(i)), node.get(i));
            }
        } else {
            put(way, node.asString());
        }
    }

    private static String joined(String way, String name) {
        return way.isEmpty() ? name : way + '.' + name;
    }

    private void document(VdsDocument document) {
        switch (document) {
            case VdsDocument.Visa visa -> {
                put("zone", String.join(" ", visa.zone()));
                put("passport", visa.passportNumber());
                put("entries", visa.entries() == null ? null : entries(visa.entries()));
                put("stay", stay(visa.stay()));
                put("visaType", visa.visaType());
            }
            case VdsDocument.EmergencyTravelDocument travel -> put("zone", String.join(" ", travel.zone()));
            case VdsDocument.Other _ -> {}
        }
    }

    private static String entries(int entries) {
        return entries == 0 ? "M" : Integer.toString(entries);
    }

    /** A period as ISO 8601 writes it, such as P90D. */
    private static String stay(Stay stay) {
        return switch (stay) {
            case Stay.Lasting(var period) -> period.toString();
            case Stay.Special special -> special.name();
        };
    }

    /** Whoever signs is trusted, and a terminal still takes no orders from a seal. */
    private void put(String name, @Nullable String value) {
        if (value != null) {
            values.put(
                    CONTROL.matcher(name).replaceAll(" "),
                    CONTROL.matcher(value).replaceAll(" "));
        }
    }
}

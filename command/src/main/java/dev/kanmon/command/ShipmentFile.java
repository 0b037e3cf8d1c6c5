package dev.kanmon.command;

import dev.kanmon.clearance.agreement.LicenceQuestion;
import dev.kanmon.clearance.port.States;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A shipment in JSON: {@code from}, {@code to}, and {@code items} with their {@code controlItem}. */
final class ShipmentFile {
    private static final JsonMapper JSON = JsonMapper.shared();

    private static final int MAXIMUM_ITEMS = 10_000;

    private ShipmentFile() {}

    /**
     * What to ask of each item, each control item once.
     *
     * @return null where the bytes are no shipment
     */
    static @Nullable List<LicenceQuestion> questions(byte[] content, LocalDate day) {
        JsonNode root;
        try {
            root = JSON.readTree(content);
        } catch (JacksonException notJson) {
            return null;
        }
        JsonNode items = root.path("items");
        if (!root.path("from").isString() || !root.path("to").isString() || !items.isArray()) {
            return null;
        }
        if (items.size() > MAXIMUM_ITEMS) {
            return null;
        }
        Set<String> asked = new LinkedHashSet<>();
        for (JsonNode item : items) {
            asked.add(item.path("controlItem").asString(""));
        }
        List<LicenceQuestion> questions = new ArrayList<>();
        for (String item : asked) {
            questions.add(new LicenceQuestion(
                    States.alpha3(root.path("from").stringValue()),
                    States.alpha3(root.path("to").stringValue()),
                    item.isBlank() ? null : item,
                    day));
        }
        return questions;
    }
}

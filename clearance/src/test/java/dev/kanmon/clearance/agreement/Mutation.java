package dev.kanmon.clearance.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes one place of a file at random: takes a field out, puts one in, moves one, or writes another value. */
final class Mutation {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Fields of every part of the form, and some of none. */
    private static final List<String> FIELDS = List.of(
            "id",
            "title",
            "kind",
            "value",
            "scheme",
            "group",
            "groups",
            "valid_years",
            "papers",
            "facility",
            "ceiling",
            "shares",
            "mode",
            "scope",
            "standing",
            "from",
            "to",
            "ending",
            "renews",
            "durability",
            "published",
            "recorded",
            "change",
            "by",
            "sources",
            "confidence",
            "claims",
            "note",
            "legs",
            "versions",
            "grantor",
            "beneficiary",
            "state",
            "signed",
            "basis",
            "amends",
            "depends_on",
            "items",
            "counting",
            "percent",
            "arrangement",
            "places",
            "port",
            "terminal",
            "officers",
            "kin",
            "enrolment",
            "host_law",
            "law",
            "entry_ports",
            "voyages",
            "colour",
            "ID",
            "");

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "x",
            "a b",
            "A_1",
            "KOR",
            "JPN",
            "KR",
            "*",
            "of entry-kr-in-jp-3",
            "on entry-kr-in-jp-3",
            "2019-02-29",
            "2020-02-29",
            "2019-13-01",
            "19-07-04",
            "2019-07-04",
            "2019-7-4",
            "4 July 2019",
            "open",
            "09:00/18:00",
            "9:00/18:00",
            "09:00/24:00",
            "high",
            "HIGH",
            "adopted",
            "expired",
            "state",
            "notice",
            "goods",
            "visit",
            "swap_line",
            "visa_free_days",
            "suspension",
            "membership",
            "licence_type",
            "pre_entry_screening",
            "visa_for_ever",
            "correction",
            "ending",
            "line\nbreak",
            "tab\there",
            "\u0085",
            "\u3000",
            "ä",
            "HND",
            "KE703",
            "spouse",
            "beforehand",
            "12",
            "-1",
            "0.5",
            "x".repeat(80),
            "x".repeat(81),
            "x".repeat(4000),
            "x".repeat(4001));

    private static final int[] NUMBERS = {
        -1, 0, 1, 2, 30, 31, 90, 100, 101, 366, 367, 1000, 1001, 3660, 3661, Integer.MAX_VALUE
    };

    private Mutation() {}

    /** Changes the tree in place. */
    static void apply(ObjectNode root, Random random) {
        List<JsonNode> places = new ArrayList<>();
        gather(root, places);
        JsonNode place = places.get(random.nextInt(places.size()));
        switch (place) {
            case ObjectNode object -> changeObject(object, places, random);
            case ArrayNode array -> changeArray(array, random);
            default -> throw new IllegalStateException("only what has parts is gathered");
        }
    }

    private static void gather(JsonNode node, List<JsonNode> places) {
        if (node.isContainer()) {
            places.add(node);
            node.forEach(part -> gather(part, places));
        }
    }

    private static void changeObject(ObjectNode object, List<JsonNode> places, Random random) {
        List<String> names = List.copyOf(object.propertyNames());
        String known = names.isEmpty() ? "x" : names.get(random.nextInt(names.size()));
        String any = FIELDS.get(random.nextInt(FIELDS.size()));
        switch (random.nextInt(5)) {
            case 0 -> object.remove(known);
            case 1 -> object.set(any, value(random));
            case 2 -> {
                if (places.get(random.nextInt(places.size())) instanceof ObjectNode other && other.has(any)) {
                    object.set(any, other.get(any).deepCopy());
                }
            }
            default -> object.set(known, value(random));
        }
    }

    private static void changeArray(ArrayNode array, Random random) {
        int at = array.isEmpty() ? 0 : random.nextInt(array.size());
        switch (random.nextInt(4)) {
            case 0 -> array.removeAll();
            case 1 -> array.add(value(random));
            case 2 -> {
                if (!array.isEmpty()) {
                    array.remove(at);
                }
            }
            default -> {
                if (!array.isEmpty()) {
                    array.set(at, value(random));
                }
            }
        }
    }

    private static JsonNode value(Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> JSON.numberNode(NUMBERS[random.nextInt(NUMBERS.length)]);
            case 1 -> JSON.numberNode(random.nextInt(4_000) + 0.5);
            case 2 -> JSON.booleanNode(random.nextBoolean());
            case 3 -> random.nextBoolean() ? JSON.nullNode() : JSON.objectNode();
            case 4 -> JSON.arrayNode();
            case 5 -> JSON.arrayNode().add(TEXTS.get(random.nextInt(TEXTS.size())));
            case 6 -> JSON.objectNode().put("x", 1);
            default -> JSON.stringNode(TEXTS.get(random.nextInt(TEXTS.size())));
        };
    }
}

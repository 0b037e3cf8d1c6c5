package dev.kanmon.seals.vdsnc;

import dev.kanmon.seals.UnreadableSealException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.TreeMap;
import org.erdtman.jcs.NumberToJSON;
import tools.jackson.databind.JsonNode;

/** The canonical form of JSON (RFC 8785). */
final class CanonicalJson {
    private CanonicalJson() {}

    /**
     * In UTF-8.
     *
     * @throws UnreadableSealException where a number has no exact 64-bit floating point form (RFC 8785 section 3.2.2.3), or
     *     half of a surrogate pair stands in a text
     */
    static byte[] of(JsonNode node) {
        StringBuilder form = new StringBuilder();
        write(form, node);
        return form.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(StringBuilder form, JsonNode node) {
        switch (node.getNodeType()) {
            case OBJECT -> object(form, node);
            case ARRAY -> array(form, node);
            case STRING -> text(form, node.stringValue());
            case NUMBER -> form.append(number(node));
            case BOOLEAN -> form.append(node.booleanValue());
            case NULL -> form.append("null");
            case BINARY, MISSING, POJO -> throw new UnreadableSealException("The seal holds what JSON does not have.");
        }
    }

    /** Members in the order of the UTF-16 code units of their names (section 3.2.3), which is how Java compares texts. */
    private static void object(StringBuilder form, JsonNode node) {
        TreeMap<String, JsonNode> members = new TreeMap<>();
        node.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        form.append('{');
        members.forEach((name, value) -> {
            if (form.charAt(form.length() - 1) != '{') {
                form.append(',');
            }
            text(form, name);
            form.append(':');
            write(form, value);
        });
        form.append('}');
    }

    private static void array(StringBuilder form, JsonNode node) {
        form.append('[');
        for (Iterator<JsonNode> values = node.iterator(); values.hasNext(); ) {
            write(form, values.next());
            if (values.hasNext()) {
                form.append(',');
            }
        }
        form.append(']');
    }

    private static String number(JsonNode node) {
        try {
            double value = node.doubleValue();
            if (node.isIntegralNumber() && new BigDecimal(value).compareTo(node.decimalValue()) != 0) {
                throw new UnreadableSealException("A number is too large to be signed.");
            }
            return NumberToJSON.serializeNumber(value);
        } catch (IOException | RuntimeException e) {
            throw e instanceof UnreadableSealException ours
                    ? ours
                    : new UnreadableSealException("A number is too large to be signed.", e);
        }
    }

    private static void text(StringBuilder form, String text) {
        form.append('"');
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            switch (unit) {
                case '"' -> form.append("\\\"");
                case '\\' -> form.append("\\\\");
                case '\b' -> form.append("\\b");
                case '\t' -> form.append("\\t");
                case '\n' -> form.append("\\n");
                case '\f' -> form.append("\\f");
                case '\r' -> form.append("\\r");
                default -> {
                    if (unit < ' ') {
                        form.append(String.format("\\u%04x", (int) unit));
                    } else {
                        checkPair(text, at);
                        form.append(unit);
                    }
                }
            }
        }
        form.append('"');
    }

    private static void checkPair(String text, int at) {
        char unit = text.charAt(at);
        boolean alone = Character.isHighSurrogate(unit)
                ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : Character.isLowSurrogate(unit) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
        if (alone) {
            throw new UnreadableSealException("A text of the seal holds half a character.");
        }
    }
}

package dev.kanmon.clearance.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One mapping of a file, read field by field. Not for use by several threads. */
public final class Fields {
    /** A file that people keep is a page or two of text; a larger one is none. */
    public static final int MAXIMUM_BYTES = 1 << 20;

    /** A list of more parts than this is not kept by hand. */
    private static final int MAXIMUM_PARTS = 10_000;

    private static final int MAXIMUM_TEXT = 4_000;

    /** Words of a-z and 0-9 joined by hyphens. */
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final int MAXIMUM_ID = 80;
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,9})?");

    private final String file;
    private final String path;
    private final JsonNode node;
    private final Set<String> taken = new HashSet<>();

    private Fields(String file, String path, JsonNode node) {
        this.file = file;
        this.path = path;
        this.node = node;
    }

    /**
     * The mapping that a file is.
     *
     * @param file its name, for refusals
     * @param content YAML in UTF-8
     * @throws MalformedFileException where it is not one
     */
    public static Fields of(String file, byte[] content) {
        if (content.length > MAXIMUM_BYTES) {
            throw new MalformedFileException(
                    file + ": the file is larger than " + MAXIMUM_BYTES + " bytes. Put one thing in a file.");
        }
        JsonNode root = YamlTree.read(file, content);
        if (!root.isObject()) {
            throw new MalformedFileException(
                    file + ": the file has no fields. Write a name, a colon and a value a line.");
        }
        return new Fields(file, "", root);
    }

    /** Whether a field is there. */
    public boolean has(String field) {
        return node.has(field);
    }

    /** Which fields are there, in the order of the file. */
    public List<String> names() {
        return List.copyOf(node.propertyNames());
    }

    /** One line of text that is not blank. */
    public String text(String field) {
        return optionalText(field).orElseThrow(() -> refused(field, "is missing or is not text"));
    }

    /** {@link #text}, where the field is there. */
    public Optional<String> optionalText(String field) {
        JsonNode value = take(field);
        return value == null ? Optional.empty() : Optional.of(line(field, value));
    }

    /** A stable name: words of a-z and 0-9 joined by hyphens. */
    public String id(String field) {
        return asId(field, text(field));
    }

    /** {@link #id}, where the field is there. */
    public Optional<String> optionalId(String field) {
        return optionalText(field).map(text -> asId(field, text));
    }

    /** Stable names in the order of the file; none where the field is not there. */
    public List<String> ids(String field) {
        return texts(field).stream().map(text -> asId(field, text)).toList();
    }

    /** Text that fits a pattern. */
    public String matching(String field, Pattern pattern, String complaint) {
        String text = text(field);
        if (!pattern.matcher(text).matches()) {
            throw refused(field, complaint);
        }
        return text;
    }

    /** Lines of text; none where the field is not there. A single text is a list of one. */
    public List<String> texts(String field) {
        JsonNode value = take(field);
        if (value == null) {
            return List.of();
        }
        if (value.isString()) {
            return List.of(line(field, value));
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode part : parts(field, value)) {
            texts.add(line(field, part));
        }
        return List.copyOf(texts);
    }

    /** A day of the calendar, written YYYY-MM-DD. */
    public LocalDate date(String field) {
        return optionalDate(field).orElseThrow(() -> refused(field, "is missing"));
    }

    /** {@link #date}, where the field is there. */
    public Optional<LocalDate> optionalDate(String field) {
        return optionalText(field).map(text -> {
            if (!DATE.matcher(text).matches()) {
                throw refused(field, "is not a day written YYYY-MM-DD");
            }
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw refused(field, "is a day that no calendar has");
            }
        });
    }

    /** A whole number from {@code least} to {@code most}. */
    public int count(String field, int least, int most) {
        return optionalCount(field, least, most)
                .orElseThrow(() -> refused(field, "is not a number from " + least + " to " + most));
    }

    /** {@link #count}, where the field is there. */
    public Optional<Integer> optionalCount(String field, int least, int most) {
        JsonNode value = take(field);
        if (value == null) {
            return Optional.empty();
        }
        if (!value.isInt() || value.intValue() < least || value.intValue() > most) {
            throw refused(field, "is not a number from " + least + " to " + most);
        }
        return Optional.of(value.intValue());
    }

    /** A decimal number, exactly as written: at most 18 digits before the point and 9 behind it. */
    public BigDecimal number(String field) {
        return optionalNumber(field).orElseThrow(() -> refused(field, "is missing"));
    }

    /** {@link #number}, where the field is there. */
    public Optional<BigDecimal> optionalNumber(String field) {
        JsonNode value = take(field);
        if (value == null) {
            return Optional.empty();
        }
        String text = value.isNumber() || value.isString() ? value.asString() : "";
        if (!NUMBER.matcher(text).matches()) {
            throw refused(field, "is not a number such as 12 or 0.5");
        }
        return Optional.of(new BigDecimal(text));
    }

    /** {@code true} or {@code false}; false where the field is not there. */
    public boolean flag(String field) {
        JsonNode value = take(field);
        if (value != null && !value.isBoolean()) {
            throw refused(field, "is neither true nor false");
        }
        return value != null && value.booleanValue();
    }

    /** One of an enum's constants, in lower case. */
    public <E extends Enum<E>> E oneOf(String field, E[] values) {
        return optionalOneOf(field, values).orElseThrow(() -> refused(field, "is missing or is not text"));
    }

    /** {@link #oneOf}, where the field is there. */
    public <E extends Enum<E>> Optional<E> optionalOneOf(String field, E[] values) {
        return optionalText(field)
                .map(text -> Arrays.stream(values)
                        .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(text))
                        .findFirst()
                        .orElseThrow(() -> refused(
                                field, "is none of " + Arrays.toString(values).toLowerCase(Locale.ROOT))));
    }

    /** The mapping inside a field, where it is there. */
    public Optional<Fields> inside(String field) {
        JsonNode value = take(field);
        if (value == null) {
            return Optional.empty();
        }
        if (!value.isObject()) {
            throw refused(field, "has no fields of its own");
        }
        return Optional.of(new Fields(file, path + field + ".", value));
    }

    /** The mappings in a list; none where the field is not there. */
    public List<Fields> list(String field) {
        JsonNode value = take(field);
        if (value == null) {
            return List.of();
        }
        List<Fields> list = new ArrayList<>();
        for (JsonNode part : parts(field, value)) {
            String place = field + "[" + list.size() + "]";
            if (!part.isObject()) {
                throw refused(place, "has no fields of its own");
            }
            list.add(new Fields(file, path + place + ".", part));
        }
        return List.copyOf(list);
    }

    /** Says that all was taken: any other field is refused. */
    public void end() {
        for (String field : node.propertyNames()) {
            if (!taken.contains(field)) {
                throw refused(field, "is not a known field");
            }
        }
    }

    /** What to throw where a field's value cannot be taken. */
    public MalformedFileException refused(String field, String complaint) {
        return new MalformedFileException(file + ": " + path + field + " " + complaint + ".");
    }

    private String asId(String field, String text) {
        if (text.length() > MAXIMUM_ID || !ID.matcher(text).matches()) {
            throw refused(field, "is not words of a-z and 0-9 joined by hyphens");
        }
        return text;
    }

    private JsonNode parts(String field, JsonNode value) {
        if (!value.isArray() || value.size() > MAXIMUM_PARTS) {
            throw refused(field, "is not a list of at most " + MAXIMUM_PARTS);
        }
        return value;
    }

    private String line(String field, JsonNode value) {
        if (!value.isString() || value.stringValue().isBlank()) {
            throw refused(field, "is missing or is not text");
        }
        String text = value.stringValue();
        if (text.length() > MAXIMUM_TEXT) {
            throw refused(field, "is longer than " + MAXIMUM_TEXT + " characters");
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw refused(field, "holds a line break or another control character");
        }
        return text;
    }

    private @Nullable JsonNode take(String field) {
        taken.add(field);
        return node.get(field);
    }
}

package dev.kanmon.server.json;

import dev.kanmon.messages.Problem;
import dev.kanmon.messages.ProblemCode;
import dev.kanmon.messages.edifact.ProblemLog;
import dev.kanmon.messages.edifact.SegmentScanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Stands on one value of a JSON text after the other. A value of the wrong kind is told by its place and passed over; no
 * value and no unknown key of the text gets into what is told.
 */
final class JsonWalk {
    /** The longest data element of the directories (FTX, 4440): at four bytes each it still fits a component of EDIFACT. */
    static final int MAX_CHARACTERS = SegmentScanner.MAX_COMPONENT_BYTES / 4;

    /** Nine digits always fit an {@code int}, and no count in use has more. */
    static final int MAX_NUMBER = 999_999_999;

    private final JsonParser parser;
    private final ProblemLog problems;

    /** Keys of the list itself that were stated twice or with a value of the wrong kind. */
    private final Set<String> spoiled = new HashSet<>();

    JsonWalk(JsonParser parser, ProblemLog problems) {
        this.parser = parser;
        this.problems = problems;
    }

    private void spoil() {
        String place = place();
        // Only keys of the list itself are asked about.
        if (place.lastIndexOf('/') == 0) {
            spoiled.add(place);
        }
    }

    /** Whether a key was stated twice, or with a value of the wrong kind. */
    boolean isSpoiled(String place) {
        return spoiled.contains(place);
    }

    /** Reads the value of a key. */
    interface Keys {
        /** Reads the present value if the key is known; else leaves it alone and says false. */
        boolean read(String key);
    }

    /**
     * Reads the present value as an object.
     *
     * @return false where it is none
     */
    boolean object(Keys keys) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            passOver("an object");
            return false;
        }
        Set<String> read = new HashSet<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            boolean twice = read.contains(key);
            parser.nextToken();
            if (twice) {
                tell(ProblemCode.JSON_KEY_TWICE, place());
                spoil();
                parser.skipChildren();
            } else if (keys.read(key)) {
                read.add(key);
            } else {
                passOverUnknown();
            }
        }
        return true;
    }

    /** The key is the sender's text, so only the object that holds it is named. */
    private void passOverUnknown() {
        String place = place();
        String holder = place.substring(0, place.lastIndexOf('/'));
        tell(ProblemCode.JSON_KEY, holder.isEmpty() ? "/" : holder);
        parser.skipChildren();
    }

    boolean isList() {
        return parser.currentToken() == JsonToken.START_ARRAY;
    }

    /**
     * Reads the present value as a list.
     *
     * @param most items; what lies beyond is passed over
     * @param item reads the present value; what it cannot read it tells and gives nothing
     */
    <T> List<T> list(int most, Supplier<@Nullable T> item) {
        List<T> items = new ArrayList<>();
        if (!isList()) {
            passOver("a list");
            return items;
        }
        int count = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            T read = count < most ? item.get() : null;
            if (read != null) {
                items.add(read);
            }
            parser.skipChildren();
            count++;
        }
        if (count > most) {
            tell(ProblemCode.JSON_TOO_LONG, place(), Integer.toString(most));
        }
        return items;
    }

    /** The text without control characters and surrounding blanks; nothing where that is empty. */
    @Nullable
    String text() {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            passOver("a text");
            return null;
        }
        String text = clean(parser.getString());
        if (text.isEmpty()) {
            passOver("a text");
            return null;
        }
        if (text.codePointCount(0, text.length()) <= MAX_CHARACTERS) {
            return text;
        }
        tell(ProblemCode.JSON_TOO_LONG, place(), Integer.toString(MAX_CHARACTERS));
        return text.substring(0, text.offsetByCodePoints(0, MAX_CHARACTERS)).strip();
    }

    private String clean(String text) {
        if (text.codePoints().allMatch(JsonWalk::isText)) {
            return text.strip();
        }
        tell(ProblemCode.JSON_CHARACTERS, place());
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().filter(JsonWalk::isText).forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }

    /** Half of a pair of surrogates is no character, and no encoder takes it. */
    private static boolean isText(int point) {
        return !Character.isISOControl(point) && Character.getType(point) != Character.SURROGATE;
    }

    @Nullable
    Boolean truth() {
        return switch (parser.currentToken()) {
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case null, default -> {
                passOver("true or false");
                yield null;
            }
        };
    }

    @Nullable
    Integer wholeNumber(int least, int most) {
        boolean fits = parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                && parser.getNumberType() == JsonParser.NumberType.INT
                && parser.getIntValue() >= least
                && parser.getIntValue() <= most;
        if (!fits) {
            passOver("a whole number from " + least + " to " + most);
            return null;
        }
        return parser.getIntValue();
    }

    /** Tells that the present value is not what belongs here, and goes to its end. */
    void passOver(String expected) {
        spoil();
        tell(ProblemCode.JSON_VALUE, place(), expected);
        parser.skipChildren();
    }

    /** Tells something of the present value. */
    void tellOf(ProblemCode code) {
        tell(code, place());
    }

    /** Tells that the object just read has no such key. */
    void tellMissing(String key) {
        tell(ProblemCode.JSON_MISSING, place() + "/" + key);
    }

    /** The JSON pointer (RFC 6901) of the present value. */
    private String place() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    private void tell(ProblemCode code, String... arguments) {
        problems.add(Problem.of(code, 0, arguments));
    }
}

package dev.kanmon.server.json;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An object while it is put together: keys stay in the order given, and what is absent or empty is left out. */
final class JsonObject {
    private final Map<String, Object> entries = new LinkedHashMap<>();

    JsonObject with(String key, @Nullable Object value) {
        if (value != null && !value.equals("") && !(value instanceof Collection<?> many && many.isEmpty())) {
            entries.put(key, value);
        }
        return this;
    }

    /** All of another object. */
    JsonObject withAll(Map<String, Object> others) {
        entries.putAll(others);
        return this;
    }

    /** Another object inside this one. */
    <T> JsonObject withObject(String key, @Nullable T value, Function<T, Map<String, Object>> form) {
        return value == null ? this : with(key, form.apply(value));
    }

    /** A list that is left out where it is empty. */
    <T> JsonObject withEach(String key, Collection<T> values, Function<T, Map<String, Object>> form) {
        return values.isEmpty() ? this : withList(key, values, form);
    }

    /** A list that is there even where it is empty. */
    <T> JsonObject withList(String key, Collection<T> values, Function<T, Map<String, Object>> form) {
        entries.put(key, values.stream().map(form).toList());
        return this;
    }

    /** A word for an enum constant, in lower case. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** A day of the calendar in ISO 8601; null where there is none. */
    static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    Map<String, Object> entries() {
        return entries;
    }
}

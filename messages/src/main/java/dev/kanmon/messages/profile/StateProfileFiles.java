package dev.kanmon.messages.profile;

import dev.kanmon.messages.cusres.Directive;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Period;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads the profiles that ship with the program. A file that lacks a key or has one too many is a fault of the build. */
final class StateProfileFiles {
    private static final Pattern SPACES = Pattern.compile(" +");

    private static final StateProfile DEFAULT = profile(values("default"), "default");

    /** By State; that of the European Union under each State that its regulation binds as well. */
    private static final Map<String, StateProfile> PROFILES = profiles("EUE", "JPN", "KOR");

    private StateProfileFiles() {}

    static StateProfile profile(String state) {
        return PROFILES.getOrDefault(state, DEFAULT);
    }

    private static Map<String, StateProfile> profiles(String... names) {
        Map<String, StateProfile> profiles = new HashMap<>();
        for (String name : names) {
            Properties values = values(name);
            String members = values.remove("members") instanceof String listed ? listed : "";
            StateProfile profile = profile(values, name);
            profiles.put(profile.state(), profile);
            SPACES.splitAsStream(members.strip())
                    .filter(member -> !member.isEmpty())
                    .forEach(member -> profiles.put(member, profile));
        }
        return Map.copyOf(profiles);
    }

    private static Properties values(String name) {
        Properties values = new Properties();
        try (InputStream file = StateProfileFiles.class.getResourceAsStream(name + ".properties")) {
            if (file == null) {
                throw new IllegalStateException("the program lacks the State profile " + name);
            }
            values.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the State profile " + name + " cannot be read", e);
        }
        return values;
    }

    private static StateProfile profile(Properties values, String name) {
        StateProfile profile = new StateProfile(
                take(values, name, "state"),
                Boolean.parseBoolean(take(values, name, "provisional")),
                fields(values),
                codes(values, name),
                Integer.parseInt(take(values, name, "persons-per-message")),
                Duration.parse(take(values, name, "raw-message-kept")),
                Period.parse(take(values, name, "record-kept")));
        if (!values.isEmpty()) {
            throw new IllegalStateException(
                    "the State profile " + name + " has unknown keys " + new TreeSet<>(values.keySet()));
        }
        return profile;
    }

    private static ClosedList fields(Properties values) {
        Map<Field, String> grounds = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            if (values.remove("field." + field.label()) instanceof String ground) {
                grounds.put(field, ground.strip());
            }
        }
        return new ClosedList(grounds);
    }

    private static Map<Directive, String> codes(Properties values, String name) {
        Map<Directive, String> codes = new EnumMap<>(Directive.class);
        codes.put(Directive.BOARD, take(values, name, "code.board"));
        codes.put(Directive.HOLD, take(values, name, "code.hold"));
        codes.put(Directive.DO_NOT_BOARD, take(values, name, "code.do-not-board"));
        return codes;
    }

    private static String take(Properties values, String name, String key) {
        if (values.remove(key) instanceof String value) {
            return value.strip();
        }
        throw new IllegalStateException("the State profile " + name + " lacks " + key);
    }
}

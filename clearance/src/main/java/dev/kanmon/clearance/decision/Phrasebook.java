package dev.kanmon.clearance.decision;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The sentences of one language: for each code a template with evidence in braces. {@code {name}} is the evidence as it
 * stands, {@code {name:date}} a day, {@code {name:state}} the name of a State, {@code {name:word}} a term that has an
 * entry of its own ({@code word.} and the evidence).
 *
 * <p>Evidence that is missing, or is no day or State, is shown as it is: an officer must see a sentence for every finding.
 */
final class Phrasebook {
    private static final Pattern SLOT = Pattern.compile("\\{([a-zA-Z]+)(?::(date|state|word))?}");
    private static final String MISSING = "?";
    private static final Map<String, Locale> STATES = Arrays.stream(Locale.getISOCountries())
            .map(alpha2 -> Locale.of("", alpha2))
            .collect(Collectors.toUnmodifiableMap(Locale::getISO3Country, Function.identity()));

    private final Locale language;
    private final DateTimeFormatter days;
    private final Properties templates;

    private Phrasebook(Locale language, Properties templates) {
        this.language = language;
        this.templates = templates;
        this.days = DateTimeFormatter.ofPattern(required(templates, "format.date"), language);
    }

    static Phrasebook load(Locale language) {
        String file = "sentences_" + language.getLanguage() + ".properties";
        try (InputStream stream = Phrasebook.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its sentences " + file);
            }
            Properties templates = new Properties();
            templates.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new Phrasebook(language, templates);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String template(FindingCode code) {
        return required(templates, code.name());
    }

    String sentence(Finding finding) {
        return SLOT.matcher(template(finding.code())).replaceAll(slot -> {
            String value = finding.evidence().getOrDefault(slot.group(1), MISSING);
            return Matcher.quoteReplacement(rendered(value, slot.group(2)));
        });
    }

    private String rendered(String value, String form) {
        return switch (form) {
            case "date" -> day(value);
            case "state" -> state(value);
            case "word" -> templates.getProperty("word." + value, value);
            case null, default -> value;
        };
    }

    private String day(String value) {
        try {
            return days.format(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            return value;
        }
    }

    private String state(String alpha3) {
        Locale state = STATES.get(alpha3);
        return state == null ? alpha3 : state.getDisplayCountry(language);
    }

    private static String required(Properties templates, String key) {
        String template = templates.getProperty(key);
        if (template == null) {
            throw new IllegalStateException("the program lacks the sentence " + key);
        }
        return template;
    }
}

package dev.kanmon.clearance.post;

import dev.kanmon.clearance.agreement.Leg;
import dev.kanmon.clearance.agreement.Scope;
import dev.kanmon.clearance.port.States;
import dev.kanmon.clearance.post.Eligibility.Ground;
import dev.kanmon.clearance.post.Eligibility.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody may take part at a post or may not, as sentences in Korean, Japanese or English: a sentence for each reason, then
 * what to do, then the arrangement that it rests on. Immutable.
 */
public final class EligibilityWords {
    private static final String ENGLISH = "en";

    /** Those there are. */
    static final List<String> LANGUAGES = List.of(ENGLISH, "ko", "ja");

    private static final Pattern SLOT = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final String SET_BY = "by";

    private static final Map<String, EligibilityWords> ALL =
            LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), EligibilityWords::new));

    private final Locale language;
    private final Properties templates = new Properties();
    private final DateTimeFormatter days;

    private EligibilityWords(String language) {
        this.language = Locale.of(language);
        String file = "words_" + language + ".properties";
        try (InputStream stream = EligibilityWords.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its words " + file);
            }
            templates.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.days = DateTimeFormatter.ofPattern(template("format.date"), this.language);
    }

    /** The words of a language: Korean, Japanese, or else English. */
    public static EligibilityWords of(Locale language) {
        String spoken = LANGUAGES.contains(language.getLanguage()) ? language.getLanguage() : ENGLISH;
        return Objects.requireNonNull(ALL.get(spoken));
    }

    /** All sentences of an answer in one: why, what to do, and by which arrangement. */
    public String sentence(Eligibility answer, Post post) {
        return String.join(template("joint"), sentences(answer, post));
    }

    /** The sentences of an answer: one for each reason or the ground, then what to do, then the arrangement. */
    public List<String> sentences(Eligibility answer, Post post) {
        return switch (answer) {
            case Eligibility.Eligible(String citation, Ground ground) ->
                List.of(ground(ground, post), filled("todo." + post.kind(), post), filled(SET_BY, post));
            case Eligibility.NotEligible(String citation, List<Reason> reasons) ->
                Stream.concat(
                                reasons.stream().map(reason -> reason(reason, post)),
                                Stream.of(filled("todo.ORDINARY_COUNTER", post), filled(SET_BY, post)))
                        .toList();
        };
    }

    /** In whose right somebody takes part. */
    public String ground(Ground ground, Post post) {
        return filled("ground." + ground, post);
    }

    /** One thing that stands against it. */
    public String reason(Reason reason, Post post) {
        return filled("reason." + reason, post);
    }

    private String filled(String key, Post post) {
        return SLOT.matcher(template(key)).replaceAll(slot -> Matcher.quoteReplacement(value(slot.group(1), post)));
    }

    private String template(String key) {
        String template = templates.getProperty(key);
        if (template == null) {
            throw new IllegalStateException("the program lacks the words " + key);
        }
        return template;
    }

    private String value(String slot, Post post) {
        return switch (slot) {
            case "title" -> post.by().title();
            case "citation" -> post.by().citation();
            case "port" -> port(post);
            case "grantor" -> state(post.grantor());
            case "first" -> day(post.by().from());
            case "last" -> day(post.by().to());
            case "entryPorts" -> listed(post.place().entryPorts());
            case "carriers" -> listed(post.carriers());
            case "voyages" -> listed(post.place().voyages());
            case "opens" -> post.hours().from().toString();
            case "closes" -> closing(post.hours().to());
            case "cutOff" -> String.valueOf(post.cutOff().toMinutes());
            case "days" -> String.valueOf(post.arrangement().mostDays());
            case "months" -> String.valueOf(post.arrangement().visitedWithinMonths());
            case "nationals" -> nationals(post);
            case "purposes" ->
                listed(post.by().scope().purposes().stream().map(this::purpose).toList());
            default -> throw new IllegalStateException("the words have a slot that nothing fills: " + slot);
        };
    }

    private String port(Post post) {
        String terminal = post.place().terminal();
        return terminal == null ? post.port().name() : post.port().name() + " " + template("terminal") + terminal;
    }

    private String purpose(Scope.Purpose purpose) {
        return template("purpose." + purpose);
    }

    /** Whom it is for: those that are named, or the beneficiary, or all. */
    private String nationals(Post post) {
        Collection<String> named = post.arrangement().nationalities();
        String beneficiary = post.by().leg().beneficiary();
        if (!named.isEmpty()) {
            return listed(named.stream().map(this::state).toList());
        }
        return beneficiary.equals(Leg.ANY) ? template("everybody") : state(beneficiary);
    }

    private String state(String alpha3) {
        String name = Locale.of("", States.alpha2(alpha3)).getDisplayCountry(language);
        return name.isEmpty() ? alpha3 : name;
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? template("open") : days.format(day);
    }

    /** A day that has no end of its own ends at midnight. */
    private static String closing(LocalTime time) {
        return time.equals(LocalTime.MAX) ? "24:00" : time.toString();
    }

    private static String listed(Collection<String> names) {
        return String.join(", ", names);
    }
}

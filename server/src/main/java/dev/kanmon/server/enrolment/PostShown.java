package dev.kanmon.server.enrolment;

import dev.kanmon.clearance.agreement.Arrangement;
import dev.kanmon.clearance.port.Port;
import dev.kanmon.clearance.port.States;
import dev.kanmon.clearance.post.Post;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** A post as pages show it, in the language of the page. */
final class PostShown {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Post post;
    private final MessageSource texts;
    private final Locale language;

    PostShown(Post post, MessageSource texts, Locale language) {
        this.post = post;
        this.texts = texts;
        this.language = language;
    }

    public String id() {
        return post.id();
    }

    /** State whose officers work there. */
    public String state() {
        return state(post.grantor());
    }

    /** State whose law is in force there. */
    public String host() {
        return state(post.hostLaw());
    }

    private String state(String alpha3) {
        return Locale.of("", States.alpha2(alpha3)).getDisplayCountry(language);
    }

    /** Where it stands, such as {@code Incheon (ICN)}. */
    public String port() {
        return named(post.port());
    }

    public @Nullable String terminal() {
        return post.place().terminal();
    }

    /** Hours in which it works, local to it, such as {@code 06:00–21:00}; absent where it never closes. */
    public @Nullable String hours() {
        return post.hours().to().equals(LocalTime.MAX)
                ? null
                : CLOCK.format(post.hours().from())
                        + '–'
                        + CLOCK.format(post.hours().to());
    }

    /** Minutes before departure from which on it takes nobody. */
    public long cutOff() {
        return post.cutOff().toMinutes();
    }

    /** Nationals whom it is for; empty where it is for all but those of the granting State. */
    public String nationals() {
        Set<String> named = post.arrangement().nationalities();
        String beneficiary = post.by().leg().beneficiary();
        return named.isEmpty() && States.alpha2(beneficiary).length() == 2
                ? state(beneficiary)
                : named.stream().map(this::state).collect(Collectors.joining(", "));
    }

    /** Designators of carriers; empty where it serves all. */
    public String carriers() {
        return String.join(", ", post.carriers());
    }

    /** Ports of entry that it clears for; empty where it clears for all. */
    public String entryPorts() {
        return post.place().entryPorts().stream()
                .map(code -> PortClock.port(code).map(this::named).orElse(code))
                .collect(Collectors.joining(", "));
    }

    /** Days of the longest stay; absent where there is no bound. */
    public @Nullable Integer mostDays() {
        return post.arrangement().mostDays();
    }

    /** Months within which the last visit must lie; absent where it does not matter. */
    public @Nullable Integer visitedWithinMonths() {
        return post.arrangement().visitedWithinMonths();
    }

    /** Whether spouses and parents or children of whoever may take part may come along. */
    public boolean kin() {
        return !post.arrangement().kin().isEmpty();
    }

    /** Whether nobody can enrol on the day itself. */
    public boolean beforehand() {
        return post.arrangement().enrolment() == Arrangement.Enrolment.BEFOREHAND;
    }

    public String citation() {
        return post.by().citation();
    }

    public String title() {
        return post.by().title();
    }

    /**
     * A port to choose.
     *
     * @param code by which it is asked for
     * @param name with its code
     */
    public record Choice(String code, String name) {}

    /** Ports of the granting State to which it clears. */
    public List<Choice> destinations() {
        Set<String> entry = post.place().entryPorts();
        return PortClock.ports().all().stream()
                .filter(port -> port.state().equals(post.grantor()))
                .filter(port -> entry.isEmpty() || entry.contains(port.code()))
                .map(port -> new Choice(port.code(), named(port)))
                .toList();
    }

    private String named(Port port) {
        return port(texts, port, language);
    }

    /** A port's name in the language of the page where it has a text, else in English, with its code. */
    static String port(MessageSource texts, Port port, Locale language) {
        return texts.getMessage("port." + port.code(), null, port.name(), language) + " (" + port.code() + ")";
    }
}

package dev.kanmon.server.pages;

import dev.kanmon.clearance.port.States;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** States as pages name them: in the language of the page, as the JDK knows them (Unicode CLDR). */
final class StateChoice {
    /** Those of the corridor and its nearest neighbour; a list offers them first. */
    private static final List<String> NEAR = List.of("KOR", "JPN", "TWN");

    /**
     * A State to choose.
     *
     * @param code alpha-3
     * @param name in the language of the page
     */
    record Choice(String code, String name) {}

    /** What a State is called. */
    public String name(String alpha3, Locale language) {
        return Locale.of("", States.alpha2(alpha3)).getDisplayCountry(language);
    }

    /** Those offered first. */
    public List<Choice> near(Locale language) {
        return NEAR.stream().map(code -> new Choice(code, name(code, language))).toList();
    }

    /** All others, by name. */
    public List<Choice> others(Locale language) {
        return States.all().stream()
                .filter(code -> !NEAR.contains(code))
                .map(code -> new Choice(code, name(code, language)))
                .sorted(Comparator.comparing(Choice::name, Collator.getInstance(language)))
                .toList();
    }
}

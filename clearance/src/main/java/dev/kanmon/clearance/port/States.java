package dev.kanmon.clearance.port;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Codes of States: alpha-3 inside, alpha-2 at the edges that need it (ISO 3166-1, as the JDK knows it). Codes that only
 * travel documents have (Doc 9303-3, section 5: D, GBD, XXA, UNO...) stay as they are.
 */
public final class States {
    private static final Map<String, String> ALPHA_3 = Arrays.stream(Locale.getISOCountries())
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(), alpha2 -> Locale.of("", alpha2).getISO3Country()));
    private static final Map<String, String> ALPHA_2 =
            ALPHA_3.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private States() {}

    /** The alpha-3 code of an alpha-2 code; any other code in capitals. A code of ISO 3166-1 is one object each time. */
    public static String alpha3(String code) {
        String capitals = code.strip().toUpperCase(Locale.ROOT);
        String alpha2 = ALPHA_2.getOrDefault(capitals, capitals);
        return ALPHA_3.getOrDefault(alpha2, capitals);
    }

    /**
     * The State that issues documents under a code of Doc 9303-3, section 5: alpha-3, with Germany's D and the codes of the
     * classes of British nationals brought to their State, fillers dropped.
     */
    public static String issuer(String code) {
        String state = alpha3(code.replace("<", ""));
        return switch (state) {
            case "D" -> "DEU";
            case "GBD", "GBN", "GBO", "GBP", "GBS" -> "GBR";
            default -> state;
        };
    }

    /**
     * The alpha-3 code of the State with this English name, in the spellings of ISO 3166-1, of the United Nations and of
     * public lists; null for a name that is not known. Case, accents, punctuation, "the" and "and" do not count.
     */
    public static @Nullable String named(String englishName) {
        return StateNames.alpha3(englishName);
    }

    /** Every alpha-3 code of ISO 3166-1, in capitals. */
    public static Set<String> all() {
        return ALPHA_2.keySet();
    }

    /** The alpha-2 code of an alpha-3 code; any other code in capitals. */
    public static String alpha2(String code) {
        String capitals = code.strip().toUpperCase(Locale.ROOT);
        return ALPHA_2.getOrDefault(capitals, capitals);
    }
}

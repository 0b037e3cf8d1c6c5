package dev.kanmon.bench.training;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a syllable of Jyutping is written in the names of Hong Kong, Macau and those who left: the custom of the Hong Kong
 * government, which has never been a rule, and Jyutping itself.
 */
final class CantoneseRomanisation {
    /** Share of names written in Jyutping as it stands. */
    private static final double JYUTPING = 0.06;

    private static final List<String> INITIALS =
            List.of("gw", "kw", "ng", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "z", "c", "s", "j", "w");

    private static final Map<String, List<String>> FINALS = Map.ofEntries(
            Map.entry("aa", List.of("A", "AH", "AR")),
            Map.entry("aai", List.of("AI")),
            Map.entry("aau", List.of("AU", "AAU")),
            Map.entry("aam", List.of("AM")),
            Map.entry("aan", List.of("AN")),
            Map.entry("aang", List.of("ANG")),
            Map.entry("aap", List.of("AP")),
            Map.entry("aat", List.of("AT")),
            Map.entry("aak", List.of("AK")),
            Map.entry("ai", List.of("AI")),
            Map.entry("au", List.of("AU", "OW")),
            Map.entry("am", List.of("AM", "UM")),
            Map.entry("an", List.of("AN", "UN")),
            Map.entry("ang", List.of("ANG", "UNG")),
            Map.entry("ap", List.of("AP", "UP")),
            Map.entry("at", List.of("AT", "UT")),
            Map.entry("ak", List.of("AK", "UK")),
            Map.entry("e", List.of("E", "EH")),
            Map.entry("ei", List.of("EI", "I", "EE", "AY")),
            Map.entry("eng", List.of("ENG", "EANG")),
            Map.entry("ek", List.of("EK", "ECK")),
            Map.entry("i", List.of("I", "EE")),
            Map.entry("iu", List.of("IU", "IEW")),
            Map.entry("im", List.of("IM")),
            Map.entry("in", List.of("IN")),
            Map.entry("ing", List.of("ING")),
            Map.entry("ip", List.of("IP")),
            Map.entry("it", List.of("IT")),
            Map.entry("ik", List.of("IK", "ICK")),
            Map.entry("o", List.of("O", "OR", "OH", "AW")),
            Map.entry("oi", List.of("OI", "OY")),
            Map.entry("ou", List.of("O", "OU")),
            Map.entry("on", List.of("ON", "AUN")),
            Map.entry("ong", List.of("ONG")),
            Map.entry("ot", List.of("OT")),
            Map.entry("ok", List.of("OK", "OCK")),
            Map.entry("u", List.of("U", "OO")),
            Map.entry("ui", List.of("UI", "OOI")),
            Map.entry("un", List.of("UN", "OON")),
            Map.entry("ung", List.of("UNG")),
            Map.entry("ut", List.of("UT", "OOT")),
            Map.entry("uk", List.of("UK", "OOK")),
            Map.entry("oe", List.of("OE", "EUH")),
            Map.entry("oeng", List.of("EUNG", "EONG", "ONG")),
            Map.entry("oek", List.of("EUK", "EUNK")),
            Map.entry("eoi", List.of("UI", "OI")),
            Map.entry("eon", List.of("UN", "EON")),
            Map.entry("eot", List.of("UT")),
            Map.entry("yu", List.of("U", "UE")),
            Map.entry("yun", List.of("UEN", "UN")),
            Map.entry("yut", List.of("UET", "UT")),
            Map.entry("m", List.of("M")),
            Map.entry("ng", List.of("NG")));

    /** Shares of the first, second, and further spellings of one sound. */
    private static final double[] SHARES = {0.8, 0.15, 0.05, 0.03};

    private CantoneseRomanisation() {}

    /** Spellings with shares; empty for what is no syllable. */
    static Map<String, Double> spellings(String jyutping) {
        String initial = jyutping.equals("ng") || jyutping.equals("m")
                ? ""
                : INITIALS.stream().filter(jyutping::startsWith).findFirst().orElse("");
        String rime = jyutping.substring(initial.length());
        List<String> rimes = FINALS.get(rime);
        Map<String, Double> spellings = new TreeMap<>();
        if (rimes == null) {
            return spellings;
        }
        List<String> consonants = consonants(initial, rime);
        for (int i = 0; i < consonants.size(); i++) {
            for (int j = 0; j < rimes.size(); j++) {
                spellings.merge(
                        written(initial, consonants.get(i), rime, rimes.get(j)),
                        (1 - JYUTPING) * SHARES[i] * SHARES[j],
                        Double::sum);
            }
        }
        spellings.merge(jyutping.toUpperCase(Locale.ROOT), JYUTPING, Double::sum);
        return spellings;
    }

    private static List<String> consonants(String initial, String rime) {
        return switch (initial) {
            case "b", "p" -> List.of("P");
            case "d", "t" -> List.of("T");
            case "g", "k" -> List.of("K");
            case "gw", "kw" -> rime.startsWith("o") ? List.of("KW", "K") : List.of("KW");
            case "z", "c" ->
                rime.equals("o") || rime.equals("ou") || rime.equals("e") || rime.equals("oi") || rime.equals("ang")
                        ? List.of("TS", "CH")
                        : List.of("CH", "TS");
            case "s" ->
                rime.equals("ek") || rime.equals("ing") || rime.equals("yu") || rime.equals("au")
                        ? List.of("SH", "S")
                        : List.of("S", "SH");
            case "j" -> List.of("Y");
            case "n" -> List.of("N", "L");
            case "ng" -> List.of("NG", "");
            case "" -> List.of("", "NG");
            default -> List.of(initial.toUpperCase(Locale.ROOT));
        };
    }

    private static String written(String initial, String consonant, String rime, String vowel) {
        if (rime.equals("i") && List.of("z", "c", "s").contains(initial) && vowel.equals("EE")) {
            return consonant.startsWith("S") ? "SZE" : "TSZ";
        }
        return consonant + vowel;
    }
}

package dev.kanmon.messages.mrz;

/** Document codes: the first one or two letters of a zone (Doc 9303 parts 4 to 8). */
final class DocumentCodes {
    /** Part 4, 4.4: ordinary, emergency, diplomatic, official, refugee, alien, stateless, laissez-passer, military. */
    private static final String PASSPORTS = "PEDORTSLM";

    private DocumentCodes() {}

    /** Whether documents of that size have such a code. */
    static boolean isKnown(MrzFormat format, String code) {
        if (code.isEmpty() || (code.length() == 2 && !isLetter(code.charAt(1)))) {
            return false;
        }
        char first = code.charAt(0);
        char second = code.length() == 1 ? Zone.FILLER : code.charAt(1);
        return switch (format) {
            // A passport of before 2026 may have no second letter; PU is a single sheet (part 8).
            case TD3 -> first == 'P' && (second == Zone.FILLER || second == 'U' || PASSPORTS.indexOf(second) >= 0);
            case TD1 -> isCard(first, second);
            case TD2 -> isCard(first, second) || (first == 'P' && second == 'U');
            case MRV_A, MRV_B -> first == 'V';
        };
    }

    /** Parts 5 and 6, note k: A, C or I, then any letter but V; AI is for nobody, AC for crew. */
    private static boolean isCard(char first, char second) {
        return "ACI".indexOf(first) >= 0 && second != 'V' && !(first == 'A' && second == 'I');
    }

    private static boolean isLetter(char character) {
        return character >= 'A' && character <= 'Z';
    }
}

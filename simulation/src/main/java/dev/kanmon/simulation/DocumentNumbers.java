package dev.kanmon.simulation;

/**
 * Gives everyone passport numbers that nobody else has, in the forms that States use: {@code #} a digit, {@code @} a letter,
 * {@code %} one of five letters that are common at that place; everything else stands for itself.
 */
final class DocumentNumbers {
    /** Renewals of one passport that are told apart. */
    static final int GENERATIONS = 4;

    /** Members of one household that may have one. */
    static final int MEMBERS = 8;

    /** Numbers of the two States of the corridor, and of third States whose forms have fewer. */
    private static final int BITS = 26;

    private static final int THIRD_STATE_BITS = 22;

    /** Shares no factor with powers of 2, 5, 10 and 13: spreads numbers over all that a form has. */
    private static final long MULTIPLIER = 61_803_399;

    private static final String COMMON = "KRSTZ";

    private final long seed;

    DocumentNumbers(long seed) {
        this.seed = seed;
    }

    /**
     * The number of a passport.
     *
     * @param nationality State that issued it
     * @param person number of the holder among its nationals
     * @param renewal how often it was renewed
     */
    String passport(String nationality, int person, int renewal) {
        int bits = nationality.equals("KOR") || nationality.equals("JPN") ? BITS : THIRD_STATE_BITS;
        int place = person * GENERATIONS + Math.floorMod(renewal, GENERATIONS);
        int number = new Scatter(Lot.of(seed, Lot.of(nationality)), bits).at(place);
        return switch (nationality) {
            case "KOR" -> korean(number);
            case "JPN" -> japanese(number);
            default -> filled(form(nationality), number);
        };
    }

    /** Since December 2021 letter, three digits, letter, four digits; before, a letter and eight digits. */
    private static String korean(int number) {
        boolean since2021 = Math.floorMod(Lot.of(number), 10) < 7;
        return filled(since2021 ? "M###@####" : "M########", number);
    }

    private static String japanese(int number) {
        int withT = COMMON.length() * 10_000_000;
        return number < withT ? filled("T%#######", number) : filled("M%#######", number - withT);
    }

    /**
     * The number of a visa.
     *
     * @param place one that nobody else of the day has, below 2<sup>22</sup>
     */
    String visa(int place) {
        return filled("V@#######", new Scatter(Lot.of(seed, Lot.of("visa")), THIRD_STATE_BITS).at(place));
    }

    private static String form(String nationality) {
        return switch (nationality) {
            case "PHL" -> "P#######@";
            case "VNM" -> "C#######";
            case "IND" -> "@#######";
            case "IDN" -> "X#######";
            case "CHN" -> "E########";
            case "FRA" -> "##@@#####";
            case "AUS" -> "PA#######";
            default -> "#########";
        };
    }

    /** Writes a number into a form, so that two numbers never look alike in one form. */
    private static String filled(String form, int number) {
        long capacity =
                form.chars().mapToLong(place -> choices((char) place)).reduce(1, (all, choices) -> all * choices);
        if (number >= capacity) {
            throw new IllegalStateException("the form " + form + " has too few numbers");
        }
        // The multiplier shares no factor with any capacity.
        long rest = number * MULTIPLIER % capacity;
        char[] characters = form.toCharArray();
        for (int i = characters.length - 1; i >= 0; i--) {
            int choices = choices(characters[i]);
            int chosen = (int) (rest % choices);
            rest /= choices;
            characters[i] = switch (characters[i]) {
                case '#' -> (char) ('0' + chosen);
                case '@' -> (char) ('A' + chosen);
                case '%' -> COMMON.charAt(chosen);
                default -> characters[i];
            };
        }
        return new String(characters);
    }

    private static int choices(char place) {
        return switch (place) {
            case '#' -> 10;
            case '@' -> 26;
            case '%' -> COMMON.length();
            default -> 1;
        };
    }
}

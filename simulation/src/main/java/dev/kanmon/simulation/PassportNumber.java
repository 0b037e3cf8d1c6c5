package dev.kanmon.simulation;

import java.util.Random;

/** Passport numbers in the forms that their States use. */
final class PassportNumber {
    private PassportNumber() {}

    static String of(String nationality, Random random) {
        return switch (nationality) {
            // Korea: since December 2021 letter, three digits, letter, four digits; before, a letter and eight digits.
            case "KOR" ->
                random.nextInt(10) < 7
                        ? "M" + digits(3, random) + letter(random) + digits(4, random)
                        : "M" + digits(8, random);
            // Japan: two letters and seven digits.
            case "JPN" -> "T" + "KRSTZ".charAt(random.nextInt(5)) + digits(7, random);
            case "PHL" -> "P" + digits(7, random) + letter(random);
            case "VNM" -> "C" + digits(7, random);
            case "IND" -> letter(random) + digits(7, random);
            case "IDN" -> "X" + digits(7, random);
            case "FRA" -> digits(2, random) + letter(random) + letter(random) + digits(5, random);
            case "AUS" -> "PA" + digits(7, random);
            default -> digits(9, random);
        };
    }

    private static String letter(Random random) {
        return String.valueOf((char) ('A' + random.nextInt(26)));
    }

    private static String digits(int count, Random random) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }
}

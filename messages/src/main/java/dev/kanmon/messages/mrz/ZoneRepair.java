package dev.kanmon.messages.mrz;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes O for 0 and I for 1, or the other way round, where check digits leave exactly one way to do it.
 *
 * <p>In a date or a check digit a letter can only be a slip, so it is always changed there; in numbers and optional data
 * either may be meant, so every combination is tried. A combination counts if all check digits of the zone are then
 * right. If none counts, or more than one, nothing is changed: a wrong check digit is better than a wrong number.
 * Letters of names and codes are under no check digit and never change.
 */
final class ZoneRepair {
    /**
     * Two check digits tell at most a hundred combinations apart: where more than four thousand are tried, one that
     * alone fits would prove nothing.
     */
    private static final int MAX_EITHER = 12;

    private ZoneRepair() {}

    /** The only zone with right check digits; empty where there is none or more than one. */
    static Optional<Zone> of(Zone zone) {
        Checks checks = ZoneChecks.of(zone);
        if (!checks.anyWrong()) {
            return Optional.empty();
        }
        NavigableSet<Integer> digits = new TreeSet<>();
        NavigableSet<Integer> either = new TreeSet<>();
        suspects(zone, checks, digits, either);
        List<Integer> choices = either.stream()
                .filter(position -> !digits.contains(position))
                .filter(position -> other(zone.characters().charAt(position))
                        != zone.characters().charAt(position))
                .toList();
        if (choices.size() > MAX_EITHER) {
            return Optional.empty();
        }
        return only(zone, asDigits(zone, digits), choices);
    }

    /** Where a slip may stand: under the check digits that are wrong. */
    private static void suspects(Zone zone, Checks checks, NavigableSet<Integer> digits, NavigableSet<Integer> either) {
        Layout layout = zone.layout();
        DocumentNumber number = DocumentNumber.of(zone);
        // A slip can make the digit right by the Belgian way; another digit, being wrong, gives it away.
        if (checks.number() == CheckState.WRONG || number.digitCoversFiller(zone)) {
            add(either, layout.number());
            add(either, number.rest());
            add(digits, number.check());
        }
        if (checks.birthDate() == CheckState.WRONG) {
            add(digits, layout.birth());
            add(digits, layout.birthCheck());
        }
        if (checks.expiry() == CheckState.WRONG) {
            add(digits, layout.expiry());
            add(digits, layout.expiryCheck());
        }
        if (checks.optional() == CheckState.WRONG) {
            add(either, layout.optional());
            add(digits, layout.optionalCheck());
        }
        if (checks.composite() == CheckState.WRONG) {
            add(digits, layout.composite());
            boolean othersRight = digits.size() == 1;
            if (othersRight && layout.optionalCheck() == null) {
                add(
                        either,
                        new Field(
                                DocumentNumber.of(zone).rest().end(),
                                layout.optional().end()));
                add(either, layout.optional2());
            }
        }
    }

    private static void add(NavigableSet<Integer> positions, @Nullable Field field) {
        if (field != null) {
            IntStream.range(field.start(), field.end()).forEach(positions::add);
        }
    }

    private static StringBuilder asDigits(Zone zone, NavigableSet<Integer> positions) {
        StringBuilder characters = new StringBuilder(zone.characters());
        for (int position : positions) {
            char character = characters.charAt(position);
            if (character == 'O' || character == 'I') {
                characters.setCharAt(position, other(character));
            }
        }
        return characters;
    }

    private static Optional<Zone> only(Zone zone, StringBuilder characters, List<Integer> choices) {
        List<Zone> right = new ArrayList<>();
        String start = characters.toString();
        for (int combination = 0; combination < (1 << choices.size()); combination++) {
            StringBuilder changed = new StringBuilder(start);
            for (int i = 0; i < choices.size(); i++) {
                if (((combination >> i) & 1) == 1) {
                    int position = choices.get(i);
                    changed.setCharAt(position, other(start.charAt(position)));
                }
            }
            Zone candidate = new Zone(zone.format(), changed.toString());
            if (!ZoneChecks.of(candidate).anyWrong()) {
                right.add(candidate);
            }
            if (right.size() > 1) {
                return Optional.empty();
            }
        }
        return right.stream().findFirst();
    }

    private static char other(char character) {
        return switch (character) {
            case 'O' -> '0';
            case '0' -> 'O';
            case 'I' -> '1';
            case '1' -> 'I';
            default -> character;
        };
    }

    /** What was changed on the way from one zone to the other. */
    static List<Repair> between(Zone sent, Zone repaired) {
        return IntStream.range(0, sent.characters().length())
                .filter(i ->
                        sent.characters().charAt(i) != repaired.characters().charAt(i))
                .mapToObj(i -> new Repair(
                        sent.line(i),
                        sent.column(i),
                        sent.characters().charAt(i),
                        repaired.characters().charAt(i)))
                .toList();
    }
}

package dev.kanmon.names;

import java.util.Optional;

/**
 * Lays two names side by side. The order of surname and given name is not known for sure on either side, so each name is
 * also begun at each of its parts: {@code YOUNG CHUL LEE} begun at its third part spells {@code LEE YOUNGCHUL}.
 */
final class Spelling {
    /** Below it one letter makes another person: LEE and LIE, or any Korean name in Hangul. */
    static final int MINIMUM_LETTERS_FOR_NEAR = 5;

    private Spelling() {}

    static Comparison compare(Name a, Name b) {
        if (a.isEmpty()
                || b.isEmpty()
                || Math.abs(a.letters().length() - b.letters().length()) > 1) {
            return new Comparison.Other();
        }
        if (a.letters().equals(b.letters())) {
            return new Comparison.Same(false, !a.folded().equals(b.folded()));
        }
        if (a.letters().length() == b.letters().length()) {
            Optional<Comparison> same = sameWhenTurned(a, b).or(() -> sameWhenTurned(b, a));
            if (same.isPresent()) {
                return same.get();
            }
        }
        return near(a, b);
    }

    private static Optional<Comparison> sameWhenTurned(Name turning, Name still) {
        for (int part = nextPart(turning, 0); part > 0; part = nextPart(turning, part)) {
            String turned = turn(turning, part);
            if (lettersOf(turned).equals(still.letters())) {
                return Optional.of(new Comparison.Same(true, !turned.equals(still.folded())));
            }
        }
        return Optional.empty();
    }

    private static Comparison near(Name a, Name b) {
        if (Math.min(a.letters().length(), b.letters().length()) < MINIMUM_LETTERS_FOR_NEAR) {
            return new Comparison.Other();
        }
        Optional<Edit> straight = OneEdit.between(a.letters(), b.letters());
        if (straight.isPresent()) {
            return new Comparison.Near(false, straight.get());
        }
        for (int part = nextPart(a, 0); part > 0; part = nextPart(a, part)) {
            Optional<Edit> edit = OneEdit.between(lettersOf(turn(a, part)), b.letters());
            if (edit.isPresent()) {
                return new Comparison.Near(true, edit.get());
            }
        }
        for (int part = nextPart(b, 0); part > 0; part = nextPart(b, part)) {
            Optional<Edit> edit = OneEdit.between(a.letters(), lettersOf(turn(b, part)));
            if (edit.isPresent()) {
                return new Comparison.Near(true, edit.get());
            }
        }
        return new Comparison.Other();
    }

    /** Where the next part begins in the folded name, 0 when there is none. */
    private static int nextPart(Name name, int from) {
        return name.folded().indexOf(' ', from) + 1;
    }

    private static String turn(Name name, int part) {
        return name.folded().substring(part) + ' ' + name.folded().substring(0, part - 1);
    }

    private static String lettersOf(String folded) {
        return folded.replace(" ", "");
    }
}

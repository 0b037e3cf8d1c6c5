package dev.kanmon.names.general;

import dev.kanmon.names.script.NamePart;
import dev.kanmon.names.script.NameParts;
import dev.kanmon.names.script.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes tokens of the parts of a name: Latin letters, without noise, joined where the language joins. */
final class TokenReader {
    /** Servant of: what follows, by one of God's names, makes it a name. */
    private static final Set<String> SERVANT = Set.of("ABD", "ABDUL", "ABDEL", "ABDAL", "ABDOL", "ABDOUL", "ABDIL");

    /** Father or mother of. */
    private static final Set<String> KUNYA = Set.of("ABU", "ABOU", "ABUL", "ABI", "UMM", "UM");

    private static final Set<String> CLAN = Set.of("MC", "MAC");

    /** Written joined to what follows, by some; split off where what follows is by far the more common. */
    private static final List<String> PREFIXES =
            List.of("DELOS", "DELAS", "DELA", "DEL", "DE", "VAN", "VON", "BEN", "BIN", "AL", "EL", "UL");

    private static final int LETTERS_BEHIND_PREFIX = 4;
    private static final int MORE_COMMON = 3;

    /**
     * A token.
     *
     * @param letters Latin capitals and digits, at least one
     * @param flags as {@link TokenSlice} stores them
     * @param written the parts it came from
     */
    record Token(String letters, int flags, String written) {}

    private final Rarities rarities;

    TokenReader(Rarities rarities) {
        this.rarities = rarities;
    }

    /** At most {@link TokenSlice#MAXIMUM_TOKENS} tokens; none where the name has no letter of a known script. */
    List<Token> read(NameParts name) {
        List<Token> words = withoutForms(words(name));
        List<Token> tokens = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).letters();
            boolean last = i == words.size() - 1;
            String next = last ? "" : words.get(i + 1).letters();
            if (Noise.isArticle(word, next) || Noise.isParticle(word, i == 0, last)) {
                continue;
            }
            boolean joins =
                    (SERVANT.contains(word) || KUNYA.contains(word) || CLAN.contains(word)) && next.length() > 1;
            if (joins) {
                int skipped = i + 1;
                if (skipped + 1 < words.size()
                        && Noise.isArticle(next, words.get(skipped + 1).letters())) {
                    skipped++;
                }
                String rest = words.get(skipped).letters();
                String joined = SERVANT.contains(word) ? "ABDUL" + withoutPrefix(rest) : word + withoutPrefix(rest);
                String written = words.subList(i, skipped + 1).stream()
                        .map(Token::written)
                        .collect(Collectors.joining(" "));
                tokens.add(new Token(unified(joined), words.get(skipped).flags(), written));
                i = skipped;
            } else {
                int article = i > 0 && Noise.isArticle(words.get(i - 1).letters(), word) ? TokenSlice.ARTICLE : 0;
                String letters = unified(withoutPrefix(Noise.numeral(word, i == 0)));
                tokens.add(new Token(
                        letters, words.get(i).flags() | article, words.get(i).written()));
            }
        }
        if (name.truncated() && !tokens.isEmpty()) {
            Token last = tokens.removeLast();
            tokens.add(new Token(last.letters(), last.flags() | TokenSlice.TRUNCATED, last.written()));
        }
        return withoutTitles(tokens);
    }

    private static List<Token> words(NameParts name) {
        List<NamePart> parts = name.parts();
        int surnames = name.surnameParts();
        List<Token> words = new ArrayList<>(parts.size());
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            NamePart part = parts.get(i);
            letters.setLength(0);
            Romanisation.append(part.script(), part.letters(), letters);
            boolean surname = surnames > 0 ? i < surnames : i >= parts.size() + surnames;
            int flags = surnames != 0 && surname ? TokenSlice.SURNAME : 0;
            withoutDigitsForLetters(letters);
            if (letters.chars().anyMatch(TokenReader::isTold)) {
                words.add(new Token(letters.toString(), flags | writing(part.script()), part.letters()));
            }
        }
        return words;
    }

    /** 0 and 1 amid letters are O and I of a hurried or sly hand. */
    private static void withoutDigitsForLetters(StringBuilder letters) {
        for (int i = 1; i < letters.length(); i++) {
            char before = letters.charAt(i - 1);
            boolean digit = letters.charAt(i) == '0' || letters.charAt(i) == '1';
            if (digit && before >= 'A' && before <= 'Z') {
                letters.setCharAt(i, letters.charAt(i) == '0' ? 'O' : 'I');
            }
        }
    }

    private static boolean isTold(int letter) {
        return (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9');
    }

    private static int writing(Script script) {
        return switch (script) {
            case ARABIC, HEBREW -> TokenSlice.CONSONANTAL;
            case HANGUL, KANA -> TokenSlice.SYLLABIC;
            case LATIN, HAN, CYRILLIC, GREEK, OTHER -> 0;
        };
    }

    /** Without legal forms, also where each letter of one stands alone ({@code L.L.C.}). */
    private static List<Token> withoutForms(List<Token> words) {
        List<Token> kept = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            int end = i;
            StringBuilder run = new StringBuilder();
            while (end < words.size() && words.get(end).letters().length() == 1) {
                run.append(words.get(end++).letters());
            }
            String before = kept.isEmpty() ? "" : kept.getLast().letters();
            if (run.length() > 1 && !kept.isEmpty() && Noise.isForm(run.toString(), before, end == words.size())) {
                i = end - 1;
            } else if (!Noise.isForm(words.get(i).letters(), before, i == words.size() - 1)) {
                kept.add(words.get(i));
            }
        }
        return kept.isEmpty() ? words : kept;
    }

    private static List<Token> withoutTitles(List<Token> tokens) {
        List<Token> kept =
                tokens.stream().filter(token -> !Noise.isTitle(token.letters())).toList();
        List<Token> chosen = kept.isEmpty() ? tokens : kept;
        return chosen.size() <= TokenSlice.MAXIMUM_TOKENS ? chosen : chosen.subList(0, TokenSlice.MAXIMUM_TOKENS);
    }

    private String withoutPrefix(String word) {
        for (String prefix : PREFIXES) {
            if (word.startsWith(prefix) && word.length() >= prefix.length() + LETTERS_BEHIND_PREFIX) {
                String rest = word.substring(prefix.length());
                if (count(rest) > MORE_COMMON * (count(word) + 1)) {
                    return rest;
                }
            }
        }
        return word;
    }

    private int count(String word) {
        byte[] symbols = new byte[TokenSlice.MAXIMUM_SYMBOLS];
        return rarities.count(symbols, Symbols.fold(word, symbols));
    }

    /** {@code ABDELRAHMAN}, {@code ABDURRAHMAN} and {@code ABDULRAHMAN} alike, and the spellings of common names. */
    private static String unified(String word) {
        if (!word.startsWith("ABD") || word.length() < 6) {
            return CommonNames.usual(word);
        }
        int at = 3;
        while (at < 5 && "AEOUI".indexOf(word.charAt(at)) >= 0) {
            at++;
        }
        boolean article = at > 3 && word.charAt(at) == 'L' && at + 1 < word.length();
        if (article && "AEOUI".indexOf(word.charAt(at + 1)) < 0) {
            at++;
        }
        return at > 3 ? "ABDU" + word.substring(at) : word;
    }
}

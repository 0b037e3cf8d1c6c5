package dev.kanmon.names.script;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Folds the forms of one Han character to one: traditional and simplified (陳, 陈), Japanese (澤, 沢), variants (峰, 峯).
 *
 * <p>Groups come from Unicode's Unihan_Variants and from the Japanese lists of characters for general use. Characters
 * that simplification made one (后 and 後, 范 and 範) are one here too. The canonical form is the one that Korea writes,
 * where it has one.
 */
public final class HanVariants {
    private static final int PLANE = 0x10000;
    private static final HanVariants STANDARD = load();

    private final char[] plane = new char[PLANE];
    private final Map<Integer, Integer> beyond = new HashMap<>();

    private HanVariants() {
        for (int i = 0; i < PLANE; i++) {
            plane[i] = (char) i;
        }
    }

    /** The canonical form of {@code character}, or itself where it has no other. */
    public static int fold(int character) {
        int near = character >= 0 && character < PLANE ? STANDARD.plane[character] : character;
        return near < PLANE && (near != 0 || character == 0)
                ? near
                : STANDARD.beyond.getOrDefault(character, character);
    }

    /** {@code text} with each character folded. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            folded.appendCodePoint(fold(character));
        }
        return folded.toString();
    }

    private static HanVariants load() {
        HanVariants variants = new HanVariants();
        try (InputStream in = HanVariants.class.getResourceAsStream("han-variants.txt")) {
            if (in == null) {
                throw new IllegalStateException("no table of Han variants");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(variants::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return variants;
    }

    private void add(String group) {
        int canonical = group.codePointAt(0);
        group.codePoints().forEach(character -> {
            if (character < PLANE && canonical < PLANE) {
                plane[character] = (char) canonical;
            } else {
                beyond.put(character, canonical);
                if (character < PLANE) {
                    plane[character] = 0;
                }
            }
        });
    }
}

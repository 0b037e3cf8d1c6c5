package dev.kanmon.clearance.passcard;

import dev.kanmon.clearance.pass.Pass;
import dev.kanmon.clearance.pass.TravelAuthorization;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The page to print. Its frame is {@code page.html}, in which {@code {text.key}} is a text of the language and
 * {@code {part.name}} what is made here.
 */
final class PassPage {
    private static final Pattern SLOT = Pattern.compile("\\{(text|part)\\.([a-z.]+)}");
    private static final String FRAME = frame();

    private PassPage() {}

    static String html(PassCard card, Locale language) {
        PassWords words = PassWords.of(language);
        Pass pass = card.pass();
        Map<String, String> parts = Map.of(
                "language", words.language().getLanguage(),
                "number", Markup.escaped(pass.number().grouped()),
                "voyage", Markup.escaped(pass.voyage()),
                "route", Markup.escaped(pass.from() + " → " + pass.to()),
                "departure", Markup.escaped(words.day(pass.departure())),
                "name", Markup.escaped(pass.authorization().writtenName()),
                "rows", rows(pass, words),
                "codes", codes(card, words),
                "admits",
                        Markup.escaped(
                                words.text("admits", words.state(pass.number().state()))));
        return SLOT.matcher(FRAME).replaceAll(slot -> {
            String value = slot.group(1).equals("text")
                    ? Markup.escaped(words.text(slot.group(2)))
                    : parts.getOrDefault(slot.group(2), "");
            return Matcher.quoteReplacement(value);
        });
    }

    private static String rows(Pass pass, PassWords words) {
        TravelAuthorization content = pass.authorization();
        Map<String, @Nullable String> rows = new LinkedHashMap<>();
        rows.put("passport", content.passport() + " (" + pass.issuer() + ")");
        rows.put("nationality", content.nationality());
        rows.put("born", words.day(content.birthDate()));
        rows.put("sex", content.sex().equals("<") ? null : content.sex());
        rows.put("valid", words.day(content.from()) + " – " + words.day(content.until()));
        rows.put("stay", stay(content.stay(), words));
        rows.put("entries", words.text("entries." + content.entries()));
        rows.put("category", content.category());
        rows.put("agreement", pass.provision());
        return rows.entrySet().stream()
                .filter(row -> row.getValue() != null)
                .map(row -> "<div><dt>" + Markup.escaped(words.text("field." + row.getKey())) + "</dt><dd>"
                        + Markup.escaped(String.valueOf(row.getValue())) + "</dd></div>")
                .collect(Collectors.joining("\n"));
    }

    /** Years, months and days, two digits each; those that are none are left out. */
    private static @Nullable String stay(@Nullable String digits, PassWords words) {
        if (digits == null) {
            return null;
        }
        StringBuilder stay = new StringBuilder();
        String[] units = {"years", "months", "days"};
        for (int i = 0; i < units.length; i++) {
            int number = Integer.parseInt(digits.substring(2 * i, 2 * i + 2));
            if (number > 0) {
                stay.append(stay.isEmpty() ? "" : " ").append(words.text("stay." + units[i], String.valueOf(number)));
            }
        }
        return stay.isEmpty() ? null : stay.toString();
    }

    private static String codes(PassCard card, PassWords words) {
        return code(card.barcode(), "code.barcode", words) + code(card.vdsNc(), "code.other", words);
    }

    private static String code(@Nullable String text, String caption, PassWords words) {
        return text == null
                ? ""
                : "<figure>" + QrSymbol.of(text).svg(words.text(caption)) + "<figcaption>"
                        + Markup.escaped(words.text(caption)) + "</figcaption></figure>\n";
    }

    private static String frame() {
        try (InputStream stream = PassPage.class.getResourceAsStream("page.html")) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its page.html");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

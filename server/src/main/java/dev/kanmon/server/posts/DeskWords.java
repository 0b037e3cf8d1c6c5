package dev.kanmon.server.posts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Sentences of the desk. Whoever stands in front of it may read another language than the officer, so all are to be had. */
@Component
final class DeskWords {
    static final List<Locale> LANGUAGES = List.of(Locale.KOREAN, Locale.JAPANESE, Locale.ENGLISH);

    private final MessageSource texts;

    DeskWords(MessageSource texts) {
        this.texts = texts;
    }

    String in(Locale language, String key, Object... arguments) {
        return texts.getMessage(key, arguments, language);
    }

    /** By the language's code. */
    static Map<String, String> each(Function<Locale, String> sentence) {
        Map<String, String> each = new LinkedHashMap<>();
        LANGUAGES.forEach(language -> each.put(language.getLanguage(), sentence.apply(language)));
        return each;
    }

    Map<String, String> each(String key, Object... arguments) {
        return each(language -> in(language, key, arguments));
    }
}

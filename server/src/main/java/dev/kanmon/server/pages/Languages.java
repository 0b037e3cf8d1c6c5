package dev.kanmon.server.pages;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * The language of a page: the one chosen on a page before, else the one the browser asks for (RFC 9110 section 12.5.4),
 * else English.
 */
final class Languages extends CookieLocaleResolver {
    /** In the order of the switch on each page. */
    static final List<Locale> OFFERED = List.of(Locale.KOREAN, Locale.JAPANESE, Locale.ENGLISH);

    private static final Duration REMEMBERED = Duration.ofDays(365);

    Languages(boolean tls) {
        super("lang");
        setCookieMaxAge(REMEMBERED);
        setCookieHttpOnly(true);
        setCookieSecure(tls);
        setCookieSameSite("Lax");
        setRejectInvalidCookies(false);
        setDefaultLocaleFunction(request -> best(request.getHeader("Accept-Language")));
    }

    /** The offered language that serves these wishes best. */
    static Locale best(@Nullable String acceptLanguage) {
        if (acceptLanguage == null) {
            return Locale.ENGLISH;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), OFFERED);
            return found == null ? Locale.ENGLISH : found;
        } catch (IllegalArgumentException malformed) {
            return Locale.ENGLISH;
        }
    }

    /** The offered language that goes by this code, if any. */
    static @Nullable Locale offered(String code) {
        return OFFERED.stream()
                .filter(language -> language.getLanguage().equals(code))
                .findFirst()
                .orElse(null);
    }

    @Override
    protected @Nullable Locale parseLocaleValue(String cookie) {
        return offered(cookie);
    }
}

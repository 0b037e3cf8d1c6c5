package dev.kanmon.server.posts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The content security policy of the page to print: it brings its styles along, which those of all other pages forbid. They
 * are let in by their hash (CSP level 3, section 6.7.3.2), and nothing else is.
 */
final class PrintPolicy {
    private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);

    private PrintPolicy() {}

    static String of(String page) {
        StringBuilder styles = new StringBuilder();
        Matcher style = STYLE.matcher(page);
        while (style.find()) {
            styles.append(" 'sha256-").append(hash(style.group(1))).append('\'');
        }
        return "default-src 'none'; style-src" + styles
                + "; script-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    private static String hash(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-256", absent);
        }
    }
}

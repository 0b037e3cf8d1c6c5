package dev.kanmon.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.server.Browser;
import dev.kanmon.server.TestServer;
import java.math.BigInteger;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Someone with a browser and an authenticator app. */
public final class Person {
    public static final String PASSWORD = "seven ferries to Hakata";

    private static final Duration ONE_STEP = Duration.ofSeconds(30);
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final Pattern KEY = Pattern.compile("<code>([A-Z2-7 ]+)</code>");

    private final TestServer server;
    private final Browser browser;
    private final String userName;
    private CodeSecret app = new CodeSecret(new byte[CodeSecret.BYTES]);

    public Person(TestServer server, String userName) {
        this.server = server;
        this.browser = new Browser(server);
        this.userName = userName;
    }

    /** An administrator or officer who followed a link and is signed in. */
    public static Person welcomed(TestServer server, String userName, String link) {
        Person person = new Person(server, userName);
        HttpResponse<String> accepted = person.accept(link);
        assertThat(accepted.statusCode()).isEqualTo(302);
        return person;
    }

    public Browser browser() {
        return browser;
    }

    /** Fills in the page behind a welcome link, and sends it. */
    public HttpResponse<String> accept(String link) {
        scan(browser.get(link).body());
        return browser.post(
                link,
                Map.of(
                        "userName", userName,
                        "displayName", "Name of " + userName,
                        "password", PASSWORD,
                        "repeated", PASSWORD,
                        "code", code()));
    }

    /** Signs in with the right password and a code that was not used before. */
    public HttpResponse<String> signIn() {
        server.clock().forward(ONE_STEP);
        return signIn(PASSWORD, code());
    }

    public HttpResponse<String> signIn(String password, String code) {
        browser.get("/sign-in");
        return browser.post("/sign-in", Map.of("userName", userName, "password", password, "code", code));
    }

    /** What the app shows now. */
    public String code() {
        return app.code(CodeSecret.step(server.clock().instant()));
    }

    /** Reads the key off a welcome page. */
    public void scan(String page) {
        Matcher key = KEY.matcher(page);
        assertThat(key.find()).isTrue();
        app = new CodeSecret(base32(key.group(1).replace(" ", "")));
    }

    /** Thirty-two characters of five bits are the twenty bytes of a secret. */
    private static byte[] base32(String text) {
        BigInteger value = text.chars()
                .mapToObj(next -> BigInteger.valueOf(ALPHABET.indexOf(next)))
                .reduce(BigInteger.ZERO, (all, next) -> all.shiftLeft(5).or(next));
        byte[] bytes = new byte[CodeSecret.BYTES];
        for (int i = bytes.length - 1; i >= 0; i--) {
            bytes[i] = value.byteValue();
            value = value.shiftRight(Byte.SIZE);
        }
        return bytes;
    }
}

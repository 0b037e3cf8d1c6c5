package dev.kanmon.clearance.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The release of the program, as decisions cite it. */
public final class Engine {
    private static final String VERSION = read();

    private Engine() {}

    /** The release, such as {@code 0.1.0}. */
    public static String version() {
        return VERSION;
    }

    private static String read() {
        Properties properties = new Properties();
        try (InputStream content = Engine.class.getResourceAsStream("engine.properties")) {
            properties.load(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties.getProperty("version");
    }
}

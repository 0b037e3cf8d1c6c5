package dev.kanmon.server.access;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people reach the server ({@code kanmon.access.*}).
 *
 * @param publicUrl where people reach the server when a proxy stands in front of it, such as {@code
 *     https://kanmon.example}; links that are handed out start with it, and where it is https, the session's cookie is
 *     sent over TLS only
 * @param printFirstLink whether a start without any administrator prints the link for the first one
 */
@ConfigurationProperties("kanmon.access")
public record AccessSettings(
        @Nullable URI publicUrl, @DefaultValue("true") boolean printFirstLink) {
    /** Whether browsers speak TLS, whoever ends it. */
    public boolean tls() {
        return publicUrl != null && "https".equals(publicUrl.getScheme());
    }
}

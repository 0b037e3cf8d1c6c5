package dev.kanmon.server.posts;

import dev.kanmon.server.access.AccessSettings;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The address of a traveller's own page, as it is handed out. */
final class OwnAddress {
    private OwnAddress() {}

    static String of(String secret, AccessSettings settings, HttpServletRequest request) {
        URI configured = settings.publicUrl();
        URI base = configured == null
                ? ServletUriComponentsBuilder.fromContextPath(request).build().toUri()
                : configured;
        return base.resolve("/pass/" + secret).toString();
    }
}

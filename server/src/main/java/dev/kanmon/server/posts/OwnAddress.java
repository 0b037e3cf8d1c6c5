package dev.kanmon.server.posts;

import dev.kanmon.server.access.AccessSettings;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Addresses of travellers' own pages, as they are handed out. */
final class OwnAddress {
    private OwnAddress() {}

    /** Of a party's page. */
    static String ofParty(String secret, AccessSettings settings, HttpServletRequest request) {
        return at("/enrolment/" + secret, settings, request);
    }

    /** Of a pass. */
    static String of(String secret, AccessSettings settings, HttpServletRequest request) {
        return at("/pass/" + secret, settings, request);
    }

    private static String at(String path, AccessSettings settings, HttpServletRequest request) {
        URI configured = settings.publicUrl();
        URI base = configured == null
                ? ServletUriComponentsBuilder.fromContextPath(request).build().toUri()
                : configured;
        return base.resolve(path).toString();
    }
}

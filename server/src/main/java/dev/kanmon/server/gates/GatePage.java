package dev.kanmon.server.gates;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives out the page and its files. They are the same for everyone, and nothing personal is in them. */
@RestController
final class GatePage {
    /** A worker may reach no further than its folder, unless it is said: the page itself stands above the folder. */
    private static final String SCOPE_HEADER = "Service-Worker-Allowed";

    private final GateRelease release = new GateRelease(GateRelease.shipped());

    /** The page, or one of its files. The browser asks each time; what keeps them at hand is the worker. */
    @GetMapping({"/gate", "/gate/{name}"})
    ResponseEntity<byte[]> file(@PathVariable(required = false) @Nullable String name) {
        return release.file(name == null ? GateRelease.PAGE : name)
                .map(file -> ResponseEntity.ok()
                        .contentType(file.type())
                        .cacheControl(CacheControl.noCache())
                        .eTag(release.name())
                        .header(SCOPE_HEADER, "/gate")
                        .body(file.content()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}

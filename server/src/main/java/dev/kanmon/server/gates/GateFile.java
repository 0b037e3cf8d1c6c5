package dev.kanmon.server.gates;

import org.springframework.http.MediaType;

/**
 * One file of the page.
 *
 * @param name such as {@code gate.html}
 * @param content as it is sent; not to be changed
 */
record GateFile(String name, byte[] content) {
    private static final MediaType SCRIPT = MediaType.parseMediaType("text/javascript;charset=UTF-8");
    private static final MediaType STYLE = MediaType.parseMediaType("text/css;charset=UTF-8");
    private static final MediaType PAGE = MediaType.parseMediaType("text/html;charset=UTF-8");
    private static final MediaType MANIFEST = MediaType.parseMediaType("application/manifest+json");

    MediaType type() {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "js" -> SCRIPT;
            case "css" -> STYLE;
            case "html" -> PAGE;
            case "webmanifest" -> MANIFEST;
            default -> MediaType.APPLICATION_JSON;
        };
    }
}

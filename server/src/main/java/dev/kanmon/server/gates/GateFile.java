package dev.kanmon.server.gates;

import org.springframework.http.MediaType;

/** One file of the page. Immutable. */
final class GateFile {
    private static final MediaType SCRIPT = MediaType.parseMediaType("text/javascript;charset=UTF-8");
    private static final MediaType STYLE = MediaType.parseMediaType("text/css;charset=UTF-8");
    private static final MediaType PAGE = MediaType.parseMediaType("text/html;charset=UTF-8");
    private static final MediaType MANIFEST = MediaType.parseMediaType("application/manifest+json");

    private final String name;
    private final byte[] content;

    /** A file of a name, such as {@code gate.html}. */
    GateFile(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
    }

    String name() {
        return name;
    }

    /** As it is sent, a copy. */
    byte[] content() {
        return content.clone();
    }

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

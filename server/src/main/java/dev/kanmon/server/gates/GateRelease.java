package dev.kanmon.server.gates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All files of the page and the worker that keeps them. Immutable. */
final class GateRelease {
    static final String PAGE = "gate.html";
    static final String WORKER = "worker.js";

    /** In which the page reads of which release it is. */
    private static final String TOLD = "release.json";

    private static final List<String> FILES = List.of(
            PAGE,
            "gate.css",
            "gate.webmanifest",
            "app.js",
            "authorization.js",
            "barcode.js",
            "bytes.js",
            "camera.js",
            "camera-worker.js",
            "coding.js",
            "courier.js",
            "days.js",
            "duty.js",
            "entry.js",
            "json.js",
            "jsqr.js",
            "knowledge.js",
            "mrz.js",
            "pass.js",
            "places.js",
            "rules.js",
            "session.js",
            "shown.js",
            "standing.js",
            "status.js",
            "store.js",
            "texts.js",
            "trust.js",
            "vdsnc.js",
            "verify.js");

    /** What the page takes from those of all pages. */
    private static final List<String> SHARED =
            List.of("kanmon.css", "gate.svg", "mrz/check-digit.js", "mrz/layouts.js");

    /** From the root: out of a jar, a name that goes up a folder finds nothing. */
    private static final String PAGES_ASSETS = "/dev/kanmon/server/pages/assets/";

    /** Hexadecimal digits of a release's name: enough that no two fall together. */
    private static final int NAME_DIGITS = 16;

    private final Map<String, GateFile> files;
    private final String name;

    /**
     * A release of these files.
     *
     * @param files by their names; the worker's own is the part that all releases share
     */
    GateRelease(Map<String, byte[]> files) {
        Map<String, GateFile> all = new LinkedHashMap<>();
        files.forEach((one, content) -> all.put(one, new GateFile(one, content)));
        this.name = name(all);
        byte[] told = ("{\"release\":\"" + name + "\"}").getBytes(StandardCharsets.UTF_8);
        all.put(TOLD, new GateFile(TOLD, told));
        all.put(WORKER, new GateFile(WORKER, worker(all)));
        this.files = Map.copyOf(all);
    }

    /** The files that the program ships. */
    static Map<String, byte[]> shipped() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        FILES.forEach(file -> files.put(file, resource(file)));
        files.put(WORKER, resource(WORKER));
        files.put("places.json", GatePlaces.json());
        GateTexts.LANGUAGES.forEach(
                language -> files.put("texts-" + language.getLanguage() + ".json", GateTexts.json(language)));
        return files;
    }

    /** A hash of everything in it; another release has another. */
    String name() {
        return name;
    }

    /** A file; empty where the release has none of that name. */
    Optional<GateFile> file(String file) {
        return Optional.ofNullable(files.get(file));
    }

    private static String name(Map<String, GateFile> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.values().stream().sorted(Comparator.comparing(GateFile::name)).forEach(file -> {
                digest.update((file.name() + ' ' + file.content().length + '\n').getBytes(StandardCharsets.UTF_8));
                digest.update(file.content());
            });
            SHARED.forEach(file -> digest.update(resource(PAGES_ASSETS + file)));
            return HexFormat.of().formatHex(digest.digest()).substring(0, NAME_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The worker names its release and what it keeps: so its bytes differ, and browsers take it for a new one. */
    private byte[] worker(Map<String, GateFile> files) {
        List<String> kept = new ArrayList<>();
        kept.add("/gate");
        files.keySet().stream()
                .filter(file -> !file.equals(PAGE) && !file.equals(WORKER))
                .map(file -> "/gate/" + file)
                .forEach(kept::add);
        SHARED.forEach(file -> kept.add("/assets/" + file));
        String head = Stream.of(
                        "const RELEASE = '" + name + "';",
                        "const FILES = ["
                                + kept.stream().map(path -> "'" + path + "'").collect(Collectors.joining(", "))
                                + "];")
                .collect(Collectors.joining("\n", "", "\n"));
        GateFile shared = files.get(WORKER);
        String body = shared == null ? "" : new String(shared.content(), StandardCharsets.UTF_8);
        return (head + body).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] resource(String file) {
        try (InputStream found = GateRelease.class.getResourceAsStream(file)) {
            if (found == null) {
                throw new IllegalStateException("The program lacks the file " + file + " of the gate page.");
            }
            return found.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

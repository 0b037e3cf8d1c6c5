package dev.kanmon.server.agreements;

import dev.kanmon.clearance.agreement.AgreementFiles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which registry was in force when, and its files, so that anyone can rebuild what a decision rested on. */
@RestController
@RequestMapping("/api/v1/agreements/registry")
final class RegistryEndpoint {
    private static final List<String> COLUMNS = List.of("number", "version", "inForceAt", "draft");

    private final Registry registry;

    RegistryEndpoint(Registry registry) {
        this.registry = registry;
    }

    /**
     * The registries that came into force, the newest first.
     *
     * @param at a moment in UTC: only the one in force then, such as when a decision was taken
     */
    @GetMapping
    ResponseEntity<byte[]> registries(
            @RequestParam(required = false) @Nullable String at,
            @RequestParam(required = false) @Nullable String format,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        List<RegistryVersion> registries = at == null
                ? registry.versions()
                : List.of(registry.at(Question.moment("at", at))
                        .orElseThrow(() -> Question.notThere("No registry was in force then. Send a later moment.")));
        Map<String, Object> head = AgreementsEndpoint.head(registry.inForce());
        return Form.asked(format, accept)
                .list(
                        head,
                        "registries",
                        COLUMNS,
                        registries.stream().map(RegistryEndpoint::about).toList());
    }

    /** All files of a registry: read together they have its version again. */
    @GetMapping("/{version}")
    ResponseEntity<byte[]> files(@PathVariable String version) {
        RegistryVersion found = registry.version(version)
                .orElseThrow(() -> Question.notThere(
                        "No registry of this version was in force. GET /api/v1/agreements/registry lists them."));
        AgreementFiles files = registry.files(found);
        Map<String, Object> whole = about(found);
        whole.put(
                "instruments",
                files.instruments().entrySet().stream()
                        .map(file -> file(file.getKey(), file.getValue()))
                        .toList());
        whole.put("sources", file("sources", files.sources()));
        return Form.object(whole);
    }

    private static Map<String, Object> about(RegistryVersion registry) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("number", registry.number());
        object.put("version", registry.version());
        object.put("inForceAt", registry.inForceAt().toString());
        if (registry.draft() != null) {
            object.put("draft", registry.draft().toString());
        }
        return object;
    }

    private static Map<String, Object> file(String id, String text) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", id);
        object.put("file", id + ".yaml");
        object.put("sha256", FileTable.hash(text));
        object.put("text", text);
        return object;
    }
}

package dev.kanmon.server.agreements;

import dev.kanmon.clearance.agreement.AgreementFiles;
import dev.kanmon.clearance.agreement.SourceCatalogue;
import dev.kanmon.clearance.copies.SignedCopy;
import dev.kanmon.server.store.Keys;
import dev.kanmon.server.store.Store;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Instruments in force as signed files, and the key to check them by. */
@RestController
@RequestMapping("/api/v1/agreements")
final class CopiesEndpoint {
    /** The registered type of PEM files (RFC 8555 section 9.1) is for certificates; a key has none. */
    private static final MediaType PEM = new MediaType("application", "x-pem-file");

    private final Registry registry;
    private final Keys keys;
    private final AgreementSettings settings;

    CopiesEndpoint(Registry registry, Store store, AgreementSettings settings) {
        this.registry = registry;
        this.keys = store.keys();
        this.settings = settings;
    }

    /** The file of an instrument with the sources it cites, signed by this server. */
    @GetMapping("/instruments/{id}/copy")
    ResponseEntity<byte[]> copy(@PathVariable String id) {
        AgreementFiles files = registry.files(registry.version());
        String text = files.instruments().get(id);
        if (text == null) {
            throw Question.notThere(
                    "There is no instrument of this id. GET /api/v1/agreements/instruments lists them.");
        }
        SourceCatalogue sources =
                SourceCatalogue.read("sources.yaml", files.sources().getBytes(StandardCharsets.UTF_8));
        SignedCopy copy = SignedCopy.of(id, text.getBytes(StandardCharsets.UTF_8), sources)
                .sign(settings.signer(), keys.copyKeys());
        return file(MediaType.APPLICATION_JSON, id + ".json", copy.write());
    }

    /** The public key by which copies are checked. */
    @GetMapping("/key")
    ResponseEntity<byte[]> key() {
        return file(PEM, settings.signer() + ".pub.pem", keys.copyKeyPem().getBytes(StandardCharsets.US_ASCII));
    }

    private static ResponseEntity<byte[]> file(MediaType type, String name, byte[] content) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .contentType(type)
                .body(content);
    }
}

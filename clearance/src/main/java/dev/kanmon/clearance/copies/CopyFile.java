package dev.kanmon.clearance.copies;

import dev.kanmon.clearance.yaml.MalformedFileException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The one form of a copy as JSON. */
final class CopyFile {
    /** An instrument file of a mebibyte may double when it is quoted, and its sources come with it. */
    static final int MAXIMUM_BYTES = 4 << 20;

    /** A copy is an object with a list of objects. */
    private static final int MAXIMUM_DEPTH = 4;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAXIMUM_DEPTH)
                            .maxStringLength(MAXIMUM_BYTES)
                            .build())
                    .build())
            .build();

    /** Line feeds, whatever the machine. */
    private static final ObjectWriter WRITER = JSON.writer()
            .with(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private CopyFile() {}

    static byte[] write(SignedCopy copy) {
        ObjectNode root = JSON.createObjectNode()
                .put("instrument", copy.instrument())
                .put("version", copy.version())
                .put("text", copy.text())
                .put("sources", copy.sources());
        ArrayNode signatures = root.putArray("signatures");
        for (CopySignature signature : copy.signatures()) {
            signatures
                    .addObject()
                    .put("signer", signature.signer())
                    .put("algorithm", signature.algorithm())
                    .put("publicKey", signature.publicKey())
                    .put("signature", signature.signature());
        }
        return (WRITER.writeValueAsString(root) + '\n').getBytes(StandardCharsets.UTF_8);
    }

    static SignedCopy read(String file, byte[] content) {
        if (content.length > MAXIMUM_BYTES) {
            throw refused(file, "is larger than " + MAXIMUM_BYTES + " bytes.");
        }
        JsonNode root;
        try {
            root = JSON.readTree(content);
        } catch (JacksonException e) {
            throw refused(file, "is not JSON.");
        }
        SignedCopy copy;
        try {
            copy = copy(file, root);
        } catch (IllegalArgumentException e) {
            throw refused(file, "cannot be one: " + e.getMessage());
        }
        if (!Arrays.equals(write(copy), content)) {
            throw refused(file, "is not in the form in which copies are written.");
        }
        return copy;
    }

    private static SignedCopy copy(String file, JsonNode root) {
        List<CopySignature> signatures = new ArrayList<>();
        for (JsonNode one : root.path("signatures")) {
            signatures.add(new CopySignature(
                    text(file, one, "signer"),
                    text(file, one, "algorithm"),
                    text(file, one, "publicKey"),
                    text(file, one, "signature")));
        }
        return new SignedCopy(
                text(file, root, "instrument"),
                text(file, root, "version"),
                text(file, root, "text"),
                text(file, root, "sources"),
                signatures);
    }

    private static String text(String file, JsonNode object, String field) {
        JsonNode value = object.path(field);
        if (!value.isString()) {
            throw refused(file, "lacks the text " + field + ".");
        }
        return value.stringValue();
    }

    private static MalformedFileException refused(String file, String complaint) {
        return new MalformedFileException(file + ": the copy " + complaint + " Ask for it again as it was exported.");
    }
}

package dev.kanmon.clearance.agreement;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A schema as it lies in {@code contracts/}, with the formats asserted. */
public final class FileSchema {
    private static final String BASE = "https://example.invalid/contracts/";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemas(iri -> text(iri.substring(iri.lastIndexOf('/') + 1))));

    private final Schema schema;

    public FileSchema(String file) {
        this.schema = REGISTRY.getSchema(SchemaLocation.of(BASE + file));
    }

    public List<Error> violations(JsonNode file) {
        return schema.validate(
                file, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static String text(String file) {
        try {
            return Files.readString(Path.of("..", "contracts", file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

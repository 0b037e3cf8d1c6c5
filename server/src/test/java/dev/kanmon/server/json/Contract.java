package dev.kanmon.server.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A schema as it lies in {@code contracts/}, with the formats asserted. */
final class Contract {
    private static final Path FOLDER = Path.of("..", "contracts");

    /** Schemas refer to each other by file name, so any folder will do. */
    private static final String BASE = "https://example.invalid/contracts/";

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemas(iri -> text(iri.substring(iri.lastIndexOf('/') + 1))));

    private final Schema schema;

    Contract(String file) {
        this.schema = REGISTRY.getSchema(SchemaLocation.of(BASE + file));
    }

    List<Error> violations(String json) {
        return schema.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

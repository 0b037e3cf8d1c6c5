package dev.kanmon.bench.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kanmon.names.Name;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The models that ship are what the raw files make, where those are at hand. */
class TrainingCorpusTest {
    private static final Path DATA = Path.of("..", "..", "shared", "data", "names");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void shipsWhatTrainingWritesToTheByte() throws IOException {
        assumeTrue(TrainCommand.RAW.stream().allMatch(raw -> Files.exists(DATA.resolve(raw))));
        TrainCommand.train(DATA, folder, new PrintWriter(Writer.nullWriter()));
        List<Path> written;
        try (Stream<Path> files = Files.walk(folder)) {
            written = files.filter(Files::isRegularFile).sorted().toList();
        }
        assertThat(written).hasSize(10);
        for (Path file : written) {
            String resource = folder.relativize(file).toString().replace('\\', '/');
            try (InputStream shipped = Objects.requireNonNull(Name.class.getResourceAsStream(resource), resource)) {
                assertThat(Files.readAllBytes(file)).as(resource).isEqualTo(shipped.readAllBytes());
            }
        }
    }
}

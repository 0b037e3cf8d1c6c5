package dev.kanmon.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A short search of every reader. The long one: {@code ./kanmon bench fuzz --inputs 10000000}. */
class ReaderFuzzTest {
    private static final int INPUTS = 20_000;

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource
    void nothingBreaksIt(FuzzedReader reader) throws IOException, InterruptedException {
        JazzerProcess jazzer = new JazzerProcess(reader, folder);
        JazzerProcess.End end = jazzer.search(INPUTS);
        assertThat(end).as(Files.readString(jazzer.log())).isEqualTo(JazzerProcess.End.NOTHING_FOUND);
    }
}

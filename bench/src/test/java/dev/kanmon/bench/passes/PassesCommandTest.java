package dev.kanmon.bench.passes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.pass.PassVerdict;
import dev.kanmon.clearance.pass.Presented;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class PassesCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatIsMeasuredAreAThousandPassesThatAreAllValidAndAllDifferent() throws IOException {
        SamplePasses passes = new SamplePasses(folder.resolve("keys"));
        assertThat(passes.vdsNc).hasSize(SamplePasses.PASSES).doesNotHaveDuplicates();
        assertThat(passes.barcodes)
                .hasSize(SamplePasses.PASSES)
                .doesNotHaveDuplicates()
                .allSatisfy(text -> assertThat(passes.verifier
                                .verify(text, Presented.NOTHING, SamplePasses.SHOWN)
                                .verdict())
                        .isEqualTo(PassVerdict.VALID));
    }

    @Test
    void theBaselineChecksTheSameSignatures() throws IOException {
        SamplePasses passes = new SamplePasses(folder.resolve("keys"));
        byte[] message = "KE703".getBytes(StandardCharsets.UTF_8);
        assertThat(new BareSignatures(passes.signer, List.of(message)).verify(0))
                .isTrue();
    }

    @Test
    void printsATableWithEachAndItsBars() {
        run("--rounds", "2", "--seconds", "0.001");
        assertThat(err.toString()).isEmpty();
        assertThat(out.toString())
                .contains("verify, VDS-NC", "verify, barcode structure", "JDK, bare ECDSA P-256", "times the JDK")
                .contains("bar: at least 1,000");
    }

    @Test
    void wrongFiguresAreRefused() {
        assertThat(run("--rounds", "0")).isEqualTo(2);
        assertThat(run("--seconds", "NaN")).isEqualTo(2);
    }

    private int run(String... arguments) {
        return new CommandLine(new PassesCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}

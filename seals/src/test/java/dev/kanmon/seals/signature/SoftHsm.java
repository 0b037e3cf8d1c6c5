package dev.kanmon.seals.signature;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A hardware module in software (SoftHSM 2) with tokens in a folder of its own; found on the machine, {@code SOFTHSM2}
 * names its library, and never downloaded.
 */
public final class SoftHsm {
    /** The user's PIN of every token. */
    public static final String PIN = "4321";

    private static final String CONFIGURATION = "SOFTHSM2_CONF";
    private static final int PATIENCE_SECONDS = 60;

    private final Path library;
    private final Path configuration;

    private SoftHsm(Path library, Path configuration) {
        this.library = library;
        this.configuration = configuration;
    }

    /** Sets one up; where SoftHSM is not installed, the test is skipped, and under {@code CI=true} it fails. */
    public static SoftHsm in(Path folder) throws Exception {
        List<Path> libraries = Stream.of(
                        Objects.requireNonNullElse(System.getenv("SOFTHSM2"), ""),
                        "/usr/lib/softhsm/libsofthsm2.so",
                        "/usr/lib64/pkcs11/libsofthsm2.so",
                        "/usr/local/lib/softhsm/libsofthsm2.so",
                        "/opt/homebrew/lib/softhsm/libsofthsm2.so")
                .filter(name -> !name.isEmpty())
                .map(Path::of)
                .filter(Files::isRegularFile)
                .toList();
        boolean tool = Arrays.stream(
                        Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator, -1))
                .anyMatch(one -> Files.isExecutable(Path.of(one, "softhsm2-util")));
        if (libraries.isEmpty() || !tool) {
            String missing = "SoftHSM is needed for this test: install softhsm2, or name its library in SOFTHSM2.";
            return "true".equals(System.getenv("CI")) ? fail(missing) : abort(missing);
        }
        Path configuration = Files.writeString(
                folder.resolve("softhsm2.conf"),
                "directories.tokendir = " + Files.createDirectory(folder.resolve("tokens"))
                        + "\nobjectstore.backend = file\nlog.level = ERROR\n");
        setEnvironment(CONFIGURATION, configuration.toString());
        return new SoftHsm(libraries.getFirst(), configuration);
    }

    public Path library() {
        return library;
    }

    /** Makes a token; before the module is first used in this program, which sees no token that comes later. */
    public void token(String label) throws Exception {
        run("softhsm2-util", "--init-token", "--free", "--label", label, "--so-pin", "87654321", "--pin", PIN);
    }

    /** Makes a key on a curve in a token, as docs/pass-keys.md tells people to. */
    public void key(String token, String label, String curve) throws Exception {
        Path provider = Files.writeString(
                configuration.resolveSibling("keytool.cfg"),
                "name = test\nlibrary = " + library + "\nslot = " + TokenSlots.labelled(library, token) + "\n");
        run(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                label,
                "-keyalg",
                "EC",
                "-groupname",
                curve,
                "-dname",
                "CN=placeholder",
                "-keystore",
                "NONE",
                "-storetype",
                "PKCS11",
                "-providerclass",
                "sun.security.pkcs11.SunPKCS11",
                "-providerarg",
                provider.toString(),
                "-storepass",
                PIN);
    }

    private void run(String... command) throws IOException, InterruptedException {
        Path told = Files.createTempFile(configuration.getParent(), "told", ".txt");
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command)));
        builder.environment().put(CONFIGURATION, configuration.toString());
        Process process =
                builder.redirectErrorStream(true).redirectOutput(told.toFile()).start();
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as(() -> command[0] + " said " + text(told))
                .isZero();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "nothing";
        }
    }

    /** The library reads the environment of this process, which Java lets nobody change. */
    @SuppressWarnings("restricted")
    private static void setEnvironment(String name, String value) throws Exception {
        Linker linker = Linker.nativeLinker();
        try (Arena arena = Arena.ofConfined()) {
            Object answer = linker.downcallHandle(
                            linker.defaultLookup().findOrThrow("setenv"),
                            FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT))
                    .invokeWithArguments(arena.allocateFrom(name), arena.allocateFrom(value), 1);
            assertThat(answer).isEqualTo(0);
        } catch (Exception e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}

package dev.kanmon.clearance.pass;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** No byte of a pass can be changed, left out or added: all of them tried. */
class EveryByteTest {
    @TempDir
    static Path folder;

    private static PassWorld world;
    private static PassVerifier verifier;

    @BeforeAll
    static void make() throws IOException {
        world = PassWorld.of(folder.resolve("jp"), "JP");
        verifier = world.verifier(PassWorld.list(1, PassWorld.ARRIVAL));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "VDS")
    void everyChangedByteIsRefused(SealForm form) {
        String pass = world.pass(form);
        assertThat(genuine(pass)).isTrue();
        List<String> taken = IntStream.range(0, pass.length())
                .parallel()
                .boxed()
                .flatMap(place -> IntStream.range(0, 256)
                        .filter(character -> character != pass.charAt(place))
                        .mapToObj(character -> pass.substring(0, place) + (char) character + pass.substring(place + 1)))
                .filter(EveryByteTest::genuine)
                .toList();
        assertThat(taken).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "VDS")
    void everyByteLeftOutDoubledOrSpacedIsRefused(SealForm form) {
        String pass = world.pass(form);
        List<String> taken = IntStream.rangeClosed(0, pass.length())
                .parallel()
                .boxed()
                .flatMap(place -> Stream.concat(
                        Stream.of(" ", "\n", "\t", "\r", "=", "A", "0", "\\u0041")
                                .map(more -> pass.substring(0, place) + more + pass.substring(place)),
                        place == pass.length()
                                ? Stream.of()
                                : Stream.of(
                                        pass.substring(0, place) + pass.substring(place + 1),
                                        pass.substring(0, place + 1) + pass.substring(place))))
                .filter(other -> !other.equals(pass))
                .filter(EveryByteTest::genuine)
                .toList();
        assertThat(taken).isEmpty();
    }

    private static boolean genuine(String text) {
        return verifier.verify(text, Presented.NOTHING, PassWorld.ARRIVAL)
                .verdict()
                .genuine();
    }
}

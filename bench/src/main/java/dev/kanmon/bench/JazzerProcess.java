package dev.kanmon.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** One search by Jazzer, in a process of its own: it ends the process it runs in, and needs a small heap. */
final class JazzerProcess {
    /** What an exit code of Jazzer means: libFuzzer's for an input that hangs, takes the memory, or throws. */
    private static final List<Integer> FINDINGS = List.of(70, 71, 77);

    /** Longer than any list of a dozen travellers; longer ones only slow the search down. */
    private static final int LONGEST_INPUT = 4096;

    /** The target measures the second that an input may take; this is for one that never ends. */
    private static final int ENDLESS_SECONDS = 25;

    /** Coverage alone leads the search: tracing comparisons too would allocate memory that counts as the reader's. */
    private static final String TRACED = "cov";

    /** Where the readers are. */
    private static final List<String> READERS = List.of("dev.kanmon.messages.**", "dev.kanmon.seals.**");

    /** Classes of the JDK: Jazzer would put its own code into regular expressions, which allocates too. */
    private static final String LEFT_ALONE = "**";

    /** How a search ended. */
    enum End {
        NOTHING_FOUND,
        FOUND,
        FAILED
    }

    private final FuzzedReader reader;
    private final Path folder;

    /**
     * A search that keeps its log, what it learned and what it found in {@code folder}.
     *
     * @param folder made if it is not there; a later search goes on from what stands in it
     */
    JazzerProcess(FuzzedReader reader, Path folder) {
        this.reader = reader;
        this.folder = folder.toAbsolutePath();
    }

    Path log() {
        return folder.resolve("log");
    }

    End search(long inputs) throws IOException, InterruptedException {
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        for (int i = 0; i < reader.seeds().size(); i++) {
            Files.writeString(seeds.resolve(Integer.toString(i)), reader.seeds().get(i), StandardCharsets.ISO_8859_1);
        }
        Path words = Files.write(
                folder.resolve("words"),
                reader.words().stream().map(JazzerProcess::quoted).toList());
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:+EnableDynamicAgentLoading",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + FuzzTarget.class.getName(),
                        "--target_args=" + reader.name(),
                        "--instrumentation_includes=" + String.join(File.pathSeparator, READERS),
                        "--trace=" + TRACED,
                        "--additional_classes_excludes=" + LEFT_ALONE,
                        "--reproducer_path=" + folder,
                        "-artifact_prefix=" + folder + File.separator,
                        "-dict=" + words,
                        "-runs=" + inputs,
                        "-max_len=" + LONGEST_INPUT,
                        "-timeout=" + ENDLESS_SECONDS,
                        Files.createDirectories(folder.resolve("learned")).toString(),
                        seeds.toString())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
        int code;
        try {
            code = process.waitFor();
        } finally {
            process.destroy();
        }
        if (FINDINGS.contains(code)) {
            return End.FOUND;
        }
        return code == 0 ? End.NOTHING_FOUND : End.FAILED;
    }

    /** A word as libFuzzer's dictionaries write it, each byte in hexadecimal. */
    private static String quoted(String word) {
        StringBuilder quoted = new StringBuilder("\"");
        for (byte b : word.getBytes(StandardCharsets.ISO_8859_1)) {
            quoted.append(String.format(Locale.ROOT, "\\x%02X", b));
        }
        return quoted.append('"').toString();
    }
}

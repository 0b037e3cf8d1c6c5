package dev.kanmon.bench.training;

import dev.kanmon.bench.Bench;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Trains the models of names. */
@Command(
        name = "train",
        description = "Trains the models of names from their raw files, the same to the byte each time.",
        footer = {
            "",
            "The raw files and where they come from: docs/names-models.md. It takes about a minute.",
            "Example: ./kanmon bench train DATA && git diff --stat names/src/main/resources"
        },
        mixinStandardHelpOptions = true)
public final class TrainCommand implements Callable<Integer> {
    static final List<String> RAW = List.of(
            "ko/wikidata_en_ko.tsv",
            "ko/hanja_for_names_court.csv",
            "ja/ipadic_person_names.dic",
            "ja/jp_last_name_counts.csv",
            "ja/jp_first_name_m.csv",
            "ja/jp_first_name_f.csv",
            "multi/Unihan_Readings.txt",
            "multi/Unihan_Variants.txt",
            "multi/wd_arabic_80.tsv",
            "multi/wd_chinese_80.tsv",
            "multi/wd_katakana_80.tsv",
            "lists/ofac_sdn_2021.csv",
            "lists/ofac_alt_2021.csv");

    @Parameters(paramLabel = "DATA", description = "the folder of the raw files: ko, ja, multi, lists")
    private Path data = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "where the models go (default: ${DEFAULT-VALUE}, from where they are built into the library)")
    private Path out = Path.of("names/src/main/resources/dev/kanmon/names");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        for (String raw : RAW) {
            if (!Files.isRegularFile(data.resolve(raw))) {
                throw new ParameterException(
                        spec.commandLine(), "there is no file " + data.resolve(raw) + ": see docs/names-models.md");
            }
        }
        train(data, out, spec.commandLine().getErr());
        PrintWriter written = spec.commandLine().getOut();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                written.println(sha256(file) + "  " + out.relativize(file));
            }
        }
        written.flush();
        return Bench.DONE;
    }

    /** Writes all models to the folder {@code out}. */
    static void train(Path data, Path out, PrintWriter progress) throws IOException {
        progress.println("Korean");
        Files.createDirectories(out.resolve("korean"));
        KoreanTraining.train(data, out.resolve("korean/korean.tsv"), hangul -> true);
        progress.println("Japanese");
        JapaneseTraining.train(data, Files.createDirectories(out.resolve("japanese")));
        progress.println("Chinese");
        ChineseTraining.train(data, out);
        progress.println("all others");
        GeneralTraining.train(data, Files.createDirectories(out.resolve("general")));
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

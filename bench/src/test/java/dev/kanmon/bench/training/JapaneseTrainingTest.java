package dev.kanmon.bench.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JapaneseTrainingTest {
    private static final int FIRST_OF_SURNAME = 1;
    private static final int LATER_OF_SURNAME = 2;

    @TempDir
    private Path folder;

    private void write(String file, String... lines) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, List.of(lines));
    }

    private static String entry(String kind, String written, String reading) {
        return "(品詞 (名詞 固有名詞 人名 %s)) ((見出し語 (%s 1000)) (読み %s) (発音 %s) )".formatted(kind, written, reading, reading);
    }

    private Path trained(String out) throws IOException {
        write(
                "ja/ipadic_person_names.dic",
                entry("姓", "山田", "ヤマダ"),
                entry("姓", "川田", "カワダ"),
                entry("姓", "田川", "タガワ"),
                entry("姓", "田山", "タヤマ"),
                entry("姓", "中田", "{ナカタ/ナカダ}"),
                entry("姓", "スミス", "スミス"),
                entry("名", "一男", "カズオ"));
        write("ja/jp_last_name_counts.csv", "山田,800000,やまだ,yamada");
        write("ja/jp_first_name_m.csv", "かずお,kazuo,一男,和男");
        write("ja/jp_first_name_f.csv", "かずこ,kazuko,一子");
        write(
                "multi/Unihan_Readings.txt",
                "U+5C71\tkJapaneseKun\tYAMA",
                "U+5C71\tkJapaneseOn\tSAN",
                "U+7530\tkJapaneseKun\tTA",
                "U+7530\tkJapaneseOn\tDEN",
                "U+5DDD\tkJapaneseKun\tKAWA",
                "U+4E2D\tkJapaneseKun\tNAKA");
        write("multi/Unihan_Variants.txt", "U+5DDB\tkSemanticVariant\tU+5DDD<kFenn");
        Path resources = folder.resolve(out);
        JapaneseTraining.train(folder, resources);
        return resources;
    }

    /** Minus ten ln of the share of a reading at a place. */
    private static int written(Path resources, String character, String reading, int place) throws IOException {
        String line = Files.readAllLines(resources.resolve("characters.tsv")).stream()
                .filter(its -> its.startsWith(character + "\t"))
                .findFirst()
                .orElseThrow();
        List<String> columns = List.of(line.split("\t", -1));
        return Integer.parseInt(columns.get(columns.indexOf(reading) + 1 + place));
    }

    @Test
    void aCharacterIsVoicedWhereNamesVoiceIt() throws IOException {
        Path resources = trained("model");
        assertThat(written(resources, "田", "ダ", LATER_OF_SURNAME))
                .isLessThan(written(resources, "田", "タ", LATER_OF_SURNAME))
                .isLessThan(written(resources, "田", "デン", LATER_OF_SURNAME));
        assertThat(written(resources, "田", "タ", FIRST_OF_SURNAME))
                .isLessThan(written(resources, "田", "ダ", FIRST_OF_SURNAME));
    }

    @Test
    void surnamesHoldTheirBearersAndTheUsualReadingFirstAndNoForeigners() throws IOException {
        List<String> surnames = Files.readAllLines(trained("model").resolve("surnames.tsv"));
        assertThat(surnames).anyMatch(line -> line.startsWith("山田\t800000\tヤマダ\t"));
        assertThat(surnames).anyMatch(line -> line.matches("中田\t[0-9]+\tナカタ\t[0-9]+\tナカダ\t[0-9]+"));
        assertThat(surnames).noneMatch(line -> line.startsWith("スミス"));
    }

    @Test
    void aRareFormIsTakenForTheUsualOne() throws IOException {
        assertThat(Files.readAllLines(trained("model").resolve("variants.tsv"))).contains("巛\t川", "髙\t高");
    }

    @Test
    void trainingAgainGivesTheSameBytes() throws IOException {
        Path once = trained("once");
        Path again = trained("again");
        for (String file : List.of("surnames.tsv", "givens.tsv", "characters.tsv", "variants.tsv")) {
            assertThat(again.resolve(file)).hasSameBinaryContentAs(once.resolve(file));
        }
    }
}

package dev.kanmon.bench.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneralTrainingTest {
    @TempDir
    Path data;

    /** Counted by hand: ANA 2 persons, 1 token row of 3, 1 listed; KIM only as a token of a Korean, so no letters of it. */
    @Test
    void countsTokensOfAllAndLettersOfOthers() throws IOException {
        write("ko/wikidata_en_ko.tsv", "Ana Ruiz\t아나 루이스\nAna Gil\t아나 힐\nKim Rok\t김록\nKim Tok\t김톡\n");
        write("multi/wd_arabic_80.tsv", "ana\tا ن ا\t3\nruiz\tر و ي ز\t1\n");
        write("multi/wd_chinese_80.tsv", "ana\t安 娜\t2\n");
        write("multi/wd_katakana_80.tsv", "");
        write("lists/ofac_sdn_2021.csv", "1,\"GIL, Ana\",\"individual\"\n2,\"OSTA BANK\",-0-\n");
        write("lists/ofac_alt_2021.csv", "1,7,\"aka\",\"OSTA BANK\",-0-\n");
        Path model = data.resolve("model");

        GeneralTraining.train(data, model);

        assertThat(Files.readAllLines(model.resolve("tokens.txt")))
                .containsExactly("6\tANA", "2\tBANK", "2\tGIL", "2\tKIM", "2\tOSTA", "2\tRUIZ");
        assertThat(Files.readAllLines(model.resolve("letters.txt")))
                .contains("..A\t2", "..R\t2", ".RU\t2", "IZ.\t2", "..G\t1")
                .noneMatch(line -> line.startsWith("..K") || line.startsWith("..O"));
    }

    private void write(String file, String text) throws IOException {
        Path path = data.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}

package dev.kanmon.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.names.reading.Remark;
import dev.kanmon.names.reading.Remark.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example of the module's README compiles, runs, and does what is said there. */
class ReadmeTest {
    @Test
    void exampleRuns() {
        NameComparer comparer = NameComparer.standard();
        Name passport = Name.of("LEE", "YOUNG CHUL");
        Name listed = Name.read("RI YONG CHOL");
        Likeness likeness = comparer.compare(passport, listed);
        List<Remark> remarks = comparer.explain(passport, listed);

        NameSearch.Builder builder = NameSearch.builder();
        builder.add(listed, List.of(new BirthDate(1971, 2, 0)), "PRK");
        builder.add(Name.read("山田太郎"), List.of(), "JPN");
        NameSearch search = builder.build();
        Sought sought = new Sought(Name.read("이영철"), List.of(new BirthDate(1971, 2, 13)), null);
        List<NameSearch.Found> found = search.search(sought, 10, 0.001);

        assertThat(likeness.sameName()).isGreaterThan(0.5);
        assertThat(remarks).contains(Remark.surname(Kind.PART_SPELLED, "이", "LEE", "RI"));
        assertThat(found).extracting(NameSearch.Found::number).containsExactly(0);
        assertThat(found.getFirst().birth()).isEqualTo(BirthEvidence.MONTH);
    }

    @Test
    void exampleIsThatOfTheReadme() throws IOException {
        String source = Files.readString(Path.of("src/test/java/dev/kanmon/names/ReadmeTest.java"));
        String readme = Files.readString(Path.of("README.md"));
        String example =
                readme.substring(readme.indexOf("```java") + 7, readme.indexOf("```", readme.indexOf("```java") + 7));
        assertThat(example.lines().filter(line -> !line.isBlank()))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(source).contains("        " + line + "\n"));
    }
}

package dev.kanmon.server.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    /** RFC 4180 section 2: rules 1, 3, 5, 6 and 7. */
    @Test
    void cellsAreQuotedWhereTheyMustBe() {
        assertThat(CsvTable.of(
                        List.of("a", "b"),
                        List.of(
                                Map.of("a", "x, y", "b", "say \"ha\""),
                                Map.of("a", 90, "b", List.of("one", "two")),
                                Map.of("b", "line\nbreak"))))
                .isEqualTo("a,b\r\n\"x, y\",\"say \"\"ha\"\"\"\r\n90,one; two\r\n,\"line\nbreak\"\r\n");
    }

    /** OWASP, CSV injection: what begins so is a formula to a spreadsheet. */
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"})
    void noCellIsAFormula(String text) {
        assertThat(CsvTable.of(List.of("a"), List.of(Map.of("a", text)))).isEqualTo("a\r\n'" + text + "\r\n");
    }
}

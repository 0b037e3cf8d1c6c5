package dev.kanmon.names.general;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SymbolsTest {
    @ParameterizedTest
    @CsvSource({
        "PHILIPPE, FILIPE",
        "SCHMIDT, SHMIDT",
        "YOUSSOUF, YUSUF",
        "DZHAFAR, JAFAR",
        "SMIRNOFF, SMIRNOV",
        "ENRIQUE, ENRIKE",
        "BACKER, BAKER",
        "TCHERNOV, CHERNOV",
        "ABDULLAH, ABDULA",
        "DMITRIY, DMITRI",
        "OUAHAB, WAHAB",
        "MAXIM, MAKSIM"
    })
    void conventionsFoldAway(String one, String other) {
        assertThat(fold(one)).isEqualTo(fold(other));
    }

    @ParameterizedTest
    @CsvSource({"MARIA, MARIO", "LIN, LIM", "SAMI, SHAMI", "HALIL, KHALIL", "11, 1", "CHAD, KHAD"})
    void soundsStayApart(String one, String other) {
        assertThat(fold(one)).isNotEqualTo(fold(other));
    }

    private static byte[] fold(String letters) {
        byte[] symbols = new byte[TokenSlice.MAXIMUM_SYMBOLS];
        return Arrays.copyOf(symbols, Symbols.fold(letters, symbols));
    }
}

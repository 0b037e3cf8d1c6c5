package dev.kanmon.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PopulationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final List<String> COLUMNS = List.of(TravellerRegister.HEADER.split("\t", -1));
    private static final List<Map<String, String>> TODAY = register(DAY);

    @Test
    void nobodyTravelsTwiceOnADayAndNoPassportIsAnothers() {
        assertThat(TODAY).hasSizeGreaterThan(33_000);
        assertThat(TODAY).extracting(row -> row.get("person")).doesNotHaveDuplicates();
        assertThat(TODAY).extracting(row -> row.get("document")).doesNotHaveDuplicates();
        assertThat(TODAY).extracting(row -> row.get("reference")).doesNotHaveDuplicates();
    }

    @Test
    void aRepeatVisitorIsTheSamePersonWithTheSamePassport() {
        Map<String, Map<String, String>> first = new HashMap<>();
        TODAY.forEach(row -> first.put(row.get("person"), row));
        int again = 0;
        for (Map<String, String> row : register(DAY.plusDays(3))) {
            Map<String, String> before = first.get(row.get("person"));
            if (before == null) {
                continue;
            }
            again++;
            for (String same :
                    List.of("nationality", "surname", "given", "surname_script", "given_script", "sex", "dob")) {
                assertThat(row.get(same)).as(same).isEqualTo(before.get(same));
            }
            // Who renewed between the two days has a new number and a later expiry.
            LocalDate expiry = LocalDate.parse(value(row, "expiry"));
            assertThat(expiry).isAfterOrEqualTo(value(before, "expiry"));
            assertThat(value(row, "document").equals(before.get("document")))
                    .isEqualTo(expiry.equals(LocalDate.parse(value(before, "expiry"))));
        }
        assertThat(again).isBetween(300, 2_000);
    }

    /** Doc 9303 part 3, 4.9, written anew: weights 7, 3, 1 over digits, letters from 10 and fillers. */
    @Test
    void theCheckDigitsOfEveryZoneHold() {
        for (Map<String, String> row : TODAY) {
            String line = value(row, "mrz2");
            assertThat(value(row, "mrz1")).hasSize(44).startsWith("P<" + value(row, "nationality"));
            assertThat(line).hasSize(44);
            assertThat(line.substring(0, 9).replace("<", "")).isEqualTo(value(row, "document"));
            assertThat(digit(line.substring(0, 9))).isEqualTo(line.charAt(9));
            assertThat(digit(line.substring(13, 19))).isEqualTo(line.charAt(19));
            assertThat(digit(line.substring(21, 27))).isEqualTo(line.charAt(27));
            assertThat(digit(line.substring(0, 10) + line.substring(13, 20) + line.substring(21, 43)))
                    .isEqualTo(line.charAt(43));
        }
    }

    @Test
    void familiesAreNamedAsTheirStatesDo() {
        Population population = new Population(7, DAY);
        int families = 0;
        for (int household = 0; household < 2_000; household++) {
            List<Identity> japanese = population.household("JPN", household);
            List<Identity> korean = population.household("KOR", household);
            for (Identity child : children(japanese)) {
                assertThat(child.surname()).isEqualTo(japanese.getFirst().surname());
            }
            for (Identity child : children(korean)) {
                families++;
                assertThat(child.surname()).isEqualTo(korean.getFirst().surname());
                assertThat(child.birth()).isAfter(korean.getFirst().birth().plusYears(20));
            }
        }
        assertThat(families).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-01-01", "2024-02-29", "2026-11-23", "2029-12-31"})
    void everyoneIsBornAndNobodyIsEighty(String text) {
        LocalDate day = LocalDate.parse(text);
        Population population = new Population(7, day);
        for (int household = 0; household < 5_000; household++) {
            for (Identity identity : Stream.of(
                            population.household("KOR", household), population.frequent("JPN", household))
                    .flatMap(List::stream)
                    .toList()) {
                assertThat(identity.birth()).isBefore(day).isAfter(day.minusYears(80));
                assertThat(identity.expiry()).isAfter(day.plusDays(200)).isBefore(day.plusYears(11));
            }
        }
    }

    @Test
    void manyNamesAreMadeAndAllComeFromTheStock() {
        Set<String> parts = ResourceTable.rows("names.tsv").stream()
                .flatMap(row -> Stream.concat(Stream.of(row[4]), Stream.of(row[7].split(";", -1))))
                .map(name -> name.replace("-", ""))
                .collect(Collectors.toSet());
        Set<String> names = new HashSet<>();
        for (Map<String, String> row : TODAY) {
            assertThat(parts).contains(value(row, "surname"));
            names.add(row.get("surname") + " " + row.get("given"));
        }
        assertThat(names).hasSizeGreaterThan(12_000);
    }

    @Test
    void namesHaveTheirOwnScripts() {
        for (Map<String, String> row : TODAY) {
            switch (value(row, "nationality")) {
                case "KOR" -> {
                    assertThat(value(row, "surname_script") + row.get("given_script"))
                            .matches("\\p{IsHangul}{3,4}");
                    assertThat(value(row, "surname_reading") + row.get("given_reading"))
                            .matches("\\p{IsHan}{3,4}");
                }
                case "JPN" -> {
                    assertThat(value(row, "surname_script") + row.get("given_script"))
                            .matches("[\\p{IsHan}々\\p{IsHiragana}\\p{IsKatakana}]+");
                    assertThat(value(row, "surname_reading") + row.get("given_reading"))
                            .matches("[\\p{IsKatakana}ー]+");
                }
                default -> assertThat(row.get("surname_reading")).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 12, 16})
    void aScatteredOrderHasEveryNumberOnce(int bits) {
        Scatter order = new Scatter(703, bits);
        assertThat(IntStream.range(0, order.size()).map(order::at).distinct().count())
                .isEqualTo(order.size());
        assertThat(IntStream.range(0, order.size()).map(order::at).allMatch(at -> at >= 0 && at < order.size()))
                .isTrue();
    }

    private static List<Identity> children(List<Identity> household) {
        return household.stream()
                .skip(2)
                .filter(member -> member.birth().isAfter(DAY.minusYears(18)))
                .toList();
    }

    private static char digit(String data) {
        int sum = 0;
        for (int i = 0; i < data.length(); i++) {
            char c = data.charAt(i);
            int value = c == '<' ? 0 : Character.digit(c, 36);
            sum += value * new int[] {7, 3, 1}[i % 3];
        }
        return Character.forDigit(sum % 10, 10);
    }

    private static String value(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column));
    }

    private static List<Map<String, String>> register(LocalDate day) {
        List<Map<String, String>> rows = new ArrayList<>();
        Corridor.of(CorridorPlan.whole(7, day)).travellers().skip(1).forEach(line -> {
            String[] cells = line.split("\t", -1);
            assertThat(cells).hasSize(COLUMNS.size());
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < cells.length; i++) {
                row.put(COLUMNS.get(i), cells[i]);
            }
            rows.add(row);
        });
        return rows;
    }
}

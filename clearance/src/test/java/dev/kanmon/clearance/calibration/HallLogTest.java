package dev.kanmon.clearance.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.kanmon.clearance.calibration.RefusedRow.Reason;
import dev.kanmon.clearance.hall.Group;
import dev.kanmon.clearance.hall.Readiness;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HallLogTest {
    private static final String FULL = "hall,voyage,spot_in,off,reached,called,done,lane,group,readiness\n"
            + "NRT,KE703,2026-03-01T12:31:10,2026-03-01T12:36:02,2026-03-01T12:44:40,2026-03-01T13:02:11,"
            + "2026-03-01T13:03:25,visitors,partner,clear\n";

    private static HallLog read(String text) {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static HallLog read(InputStream content) {
        try {
            return HallLog.read("march.csv", content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Good rows enough that a bad one is no reason to refuse the log. */
    private static String beside(String row) {
        return "reached,called\n" + "2026-03-01T12:00:00,2026-03-01T12:10:00\n".repeat(30) + row + "\n";
    }

    private static void assertRefused(String text, String... inMessage) {
        assertThatExceptionOfType(MalformedLogException.class)
                .isThrownBy(() -> read(text))
                .withMessageContainingAll(inMessage);
    }

    @Test
    void aRowSaysWhatItsColumnsSay() {
        Passage passage = read(FULL).passages().getFirst();
        assertThat(passage.hall()).isEqualTo("NRT");
        assertThat(passage.voyage()).isEqualTo("KE703");
        assertThat(passage.off() - passage.spotIn()).isEqualTo(292);
        assertThat(passage.called() - passage.reached()).isEqualTo(17 * 60 + 31);
        assertThat(passage.done() - passage.called()).isEqualTo(74);
        assertThat(passage.lane()).isEqualTo("visitors");
        assertThat(passage.group()).isEqualTo(Group.PARTNER);
        assertThat(passage.readiness()).isEqualTo(Readiness.CLEAR);
        assertThat(passage.day()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(passage.sinceMidnight(passage.reached())).isEqualTo(12 * 3600 + 44 * 60 + 40);
    }

    @Test
    void theExampleOfTheDocumentIsALog() throws IOException {
        String text = Files.readString(Path.of("..", "docs", "hall-logs.md"));
        HallLog log = read(text.split("```\n", 3)[1]);
        assertThat(log.refused()).isZero();
        assertThat(log.passages()).extracting(Passage::lane).containsExactly("visitors", "gates");
    }

    @Test
    void columnsMayStandInAnyOrderAndQuotedWithAnyLineEndAndByteOrderMark() {
        HallLog log =
                read("\uFEFFdone,\"lane\",reached\r\n2026-03-01T13:00:00,\"a, \"\"b\"\"\",2026-03-01T12:00:00\r\n");
        assertThat(log.passages()).hasSize(1);
        assertThat(log.passages().getFirst().lane()).isEqualTo("a, \"b\"");
        assertThat(log.passages().getFirst().called()).isNaN();
    }

    @Test
    void aColumnAboutPeopleIsRefusedAndNotRepeated() {
        assertThatExceptionOfType(MalformedLogException.class)
                .isThrownBy(() -> read("reached,passport\n2026-03-01T12:00:00,M12345678\n"))
                .withMessageContaining("Column 2 of the header")
                .withMessageContaining("hall, voyage, spot_in, off, reached, called, done, lane, group, readiness")
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("passport", "M1234"));
        assertThatExceptionOfType(MalformedLogException.class)
                .isThrownBy(() -> read("KIM MINJUN,2026-03-01T12:00:00\n"))
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("KIM"));
    }

    @Test
    void aNameInTheColumnOfVoyagesIsNotTaken() {
        HallLog log = read("voyage,reached\n" + "KE703,2026-03-01T12:00:00\n".repeat(30) + "KIM,2026-03-01T12:00:00\n");
        assertThat(log.firstRefused()).extracting(RefusedRow::reason).containsExactly(Reason.VOYAGE);
    }

    @Test
    void badRowsAreCountedAndToldByLine() {
        for (String[] bad : new String[][] {
            {"2026-03-01 12:00:00,", "MOMENT"},
            {"2026-02-30T12:00:00,", "MOMENT"},
            {"2026-03-01T12:00,", "MOMENT"},
            {"2026-03-01T12:00:00", "COLUMNS"},
            {"2026-03-01T12:00:00,,", "COLUMNS"},
            {",", "NO_MOMENT"},
            {"\"2026-03-01T12:00:00,", "QUOTE"},
            {"x".repeat(2000), "LINE_TOO_LONG"}
        }) {
            HallLog log = read(beside(bad[0]));
            assertThat(log.refused()).isEqualTo(1);
            assertThat(log.firstRefused())
                    .extracting(RefusedRow::line, row -> row.reason().name())
                    .containsExactly(tuple(32L, bad[1]));
        }
    }

    @Test
    void wordsThatAreNotKnownAreBadRows() {
        HallLog log = read("reached,group,readiness\n" + "2026-03-01T12:00:00,other,look\n".repeat(60)
                + "2026-03-01T12:00:00,korean,look\n2026-03-01T12:00:00,other,LOOK\n");
        assertThat(log.firstRefused()).extracting(RefusedRow::reason).containsExactly(Reason.GROUP, Reason.READINESS);
    }

    @Test
    void aLogOfWhichMoreThanOneInTwentyIsBadIsRefused() {
        assertThat(read("reached\n" + "2026-03-01T12:00:00\n".repeat(95) + "x\n".repeat(5))
                        .refused())
                .isEqualTo(5);
        assertRefused(
                "reached\n" + "2026-03-01T12:00:00\n".repeat(94) + "x\n".repeat(6),
                "6 of 100 rows",
                "the first in line 96",
                "2026-03-01T09:30:00");
    }

    @Test
    void whatIsNoLogIsRefused() {
        assertRefused("", "no header");
        assertRefused("reached\n", "no rows");
        assertRefused("lane,group\na,other\n", "no moment");
        assertRefused("reached,reached\n", "reached twice");
    }

    @Test
    void noMoreThanAMillionRowsAreRead() {
        InputStream endless = new SequenceInputStream(
                new ByteArrayInputStream("reached\n".getBytes(StandardCharsets.UTF_8)), new Endless("x\n"));
        assertThatExceptionOfType(MalformedLogException.class)
                .isThrownBy(() -> read(endless))
                .withMessageContaining("1000000 rows");
    }

    @Test
    void noMoreThanSoManyBytesAreRead() {
        assertThatExceptionOfType(MalformedLogException.class)
                .isThrownBy(() -> read(new SequenceInputStream(
                        new ByteArrayInputStream("reached\n".getBytes(StandardCharsets.UTF_8)), new Endless("x"))))
                .withMessageContaining("300 million bytes");
    }

    @Test
    void whoLandsBeforeMidnightCountsToThatDay() {
        Passage late = read("spot_in,reached\n2026-03-01T23:50:00,2026-03-02T00:10:00\n")
                .passages()
                .getFirst();
        assertThat(late.day()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(late.sinceMidnight(late.reached())).isEqualTo(86_400 + 600);
    }

    @Test
    void rowsOfOtherHallsAndDaysAreLeftOut() {
        HallLog log = read("hall,reached\nA,2026-03-01T12:00:00\nB,2026-03-01T12:00:00\nA,2026-03-02T12:00:00\n");
        assertThat(log.ofHall("A").passages()).hasSize(2);
        assertThat(log.between(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 2))
                        .passages())
                .hasSize(2);
    }

    /** The same again and again. */
    private static final class Endless extends InputStream {
        private final byte[] bytes;
        private int at;

        Endless(String text) {
            bytes = text.repeat(1 << 14).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            byte next = bytes[at];
            at = (at + 1) % bytes.length;
            return next;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            int given = Math.min(length, bytes.length - at);
            System.arraycopy(bytes, at, into, from, given);
            at = (at + given) % bytes.length;
            return given;
        }
    }
}

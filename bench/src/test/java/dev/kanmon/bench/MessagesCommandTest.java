package dev.kanmon.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.messages.PassengerList;
import dev.kanmon.messages.paxlst.PassengerListReading;
import dev.kanmon.messages.paxlst.PaxlstReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessagesCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatIsMeasuredIsAListOfTwoHundredFullTravellers() {
        byte[] message = SampleList.message();
        PassengerListReading reading = PaxlstReader.read(message);
        assertThat(reading.problems()).isEmpty();
        PassengerList list = reading.lists().getFirst();
        assertThat(list.problems()).isEmpty();
        assertThat(list.travellers()).hasSize(200).allSatisfy(traveller -> {
            assertThat(traveller.documents()).isNotEmpty();
            assertThat(traveller.seats()).isNotEmpty();
            assertThat(traveller).hasNoNullFieldsOrPropertiesExcept("particulars");
        });
        assertThat(message).hasSizeBetween(45_000, 55_000).isEqualTo(SampleList.message());
    }

    @Test
    void bothReadersSeeTheSameValues() {
        byte[] message = SampleList.message();
        assertThat(StaediWalk.values(message))
                .isEqualTo(SegmentWalk.values(message))
                .isGreaterThan(5_000);
    }

    @Test
    void printsATableWithEachWorkloadAndBar() throws IOException {
        Files.write(folder.resolve("bench200-7.edi"), SampleList.message());
        Files.writeString(folder.resolve("other.edi"), "not read");
        int code = run("--rounds", "2", "--seconds", "0.001", "--peer", folder.toString());
        assertThat(err.toString()).isEmpty();
        assertThat(out.toString())
                .contains(
                        "scan to segments  ",
                        "StAEDI, all events  ",
                        "PAXLST to records  ",
                        "bench200-7.edi  ",
                        "published")
                .contains("scan to segments, times StAEDI", "PAXLST to records, times StAEDI")
                .contains("bench200-7.edi, messages/s", "bench200-7.edi, KB allocated a message")
                .doesNotContain("other.edi");
        assertThat(code).isEqualTo(out.toString().contains("MISSED") ? 1 : 0);
    }

    @Test
    void refusesWhatCannotBeMeasured() {
        assertThat(run("--rounds", "0")).isEqualTo(2);
        assertThat(run("--seconds", "NaN")).isEqualTo(2);
        assertThat(run("--peer", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("--rounds must be", "no file bench200-*.edi");
    }

    @Test
    void aBarIsMissedOnItsOwnSideOnly() {
        assertThat(Bar.atLeast("speed", 49.9, 50).missed()).isTrue();
        assertThat(Bar.atLeast("speed", 50, 50).missed()).isFalse();
        assertThat(Bar.atMost("memory", 500.1, 500).missed()).isTrue();
        assertThat(Bar.atMost("memory", 500, 500).missed()).isFalse();
    }

    private int run(String... options) {
        return Bench.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(
                        Stream.concat(Stream.of("messages"), Stream.of(options)).toArray(String[]::new));
    }
}

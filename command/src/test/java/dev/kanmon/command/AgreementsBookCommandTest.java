package dev.kanmon.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.command.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facilities, what lapses, what was promised, and signed copies, as scripts ask for them. */
class AgreementsBookCommandTest {
    @TempDir
    private Path folder;

    @Test
    void ceilingsStandByLineAndDirection() {
        CommandRun run = CommandRun.of("agreements", "use", "--on", "2011-12-01", "--json");
        assertThat(run.out().lines().filter(line -> line.contains("\"provision\":\"swap_line\"")))
                .hasSize(6)
                .anyMatch(line -> line.contains(
                                "\"id\":\"swap-cmi-2\",\"domain\":\"finance\",\"grantor\":\"JP\",\"beneficiary\":\"KR\"")
                        && line.contains("\"ceiling\":{\"amount\":10000000000,"))
                .anyMatch(line -> line.contains(
                                "\"id\":\"swap-cmi-2\",\"domain\":\"finance\",\"grantor\":\"KR\",\"beneficiary\":\"JP\"")
                        && line.contains("\"ceiling\":{\"amount\":5000000000,"))
                .anyMatch(line -> line.contains("\"id\":\"swap-boj-bok-1\"")
                        && line.contains("\"ceiling\":{\"amount\":30000000000,")
                        && line.contains("\"ceilingBy\":\"swap-boj-bok-1b@"));
        assertThat(run.out()).doesNotContain("70000000000");
    }

    /** What was announced for Korea is a figure with a source, and no sum of lines. */
    @Test
    void theTotalThatWasAnnouncedIsAFigureOfItsOwn() {
        CommandRun run = CommandRun.of("agreements", "indicators", "swap-total-announced-for-kr", "--json");
        assertThat(run.out().lines())
                .singleElement()
                .asString()
                .contains("\"period\":\"2011-10-19\"", "\"value\":70", "\"source\":");
    }

    @Test
    void anOverdraftIsRefusedWithItsReason() throws IOException {
        Path uses = Files.writeString(folder.resolve("uses.yaml"), """
                uses:
                  - id: drawn
                    facility: swap-2023
                    grantor: JPN
                    beneficiary: KOR
                    act: used
                    amount: 6000000000
                    unit: USD
                    day: 2024-01-10
                    by: KOR
                    sources: [meti]
                  - id: drawn-again
                    facility: swap-2023
                    grantor: JPN
                    beneficiary: KOR
                    act: used
                    amount: 4000000001
                    unit: USD
                    day: 2024-01-11
                    by: KOR
                    sources: [meti]
                """);
        CommandRun run =
                CommandRun.of("agreements", "use", "swap-2023", "--on", "2024-02-01", "--uses", uses.toString());
        assertThat(run.err()).contains("drawn-again is refused");
        assertThat(run.code()).isEqualTo(ExitCode.FOUND);
        assertThat(run.out()).contains("in use 6,000,000,000", "available 4,000,000,000");
    }

    @Test
    void dueRingsForTheSwapLineAndTheWaiver() {
        CommandRun run = CommandRun.of("agreements", "due", "--on", "2026-11-26", "--fail-on", "7");
        assertThat(run.code()).isEqualTo(ExitCode.FOUND);
        assertThat(run.out()).contains("2026-11-30  4 days left", "2026-12-31  35 days left", "e_gate_eligible");
        assertThat(CommandRun.of("agreements", "due", "--on", "2026-12-02", "--fail-on", "7")
                        .code())
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void deliveryAndEffectAreToldApart() {
        CommandRun run = CommandRun.of("agreements", "commitments", "--on", "2026-11-26");
        assertThat(run.out()).contains("delivery  4 of 4, complete", "delivery  0 of 4, no evidence", "effect    ");
        CommandRun before = CommandRun.of("agreements", "commitments", "--on", "2023-07-20", "--json");
        assertThat(before.out().lines().filter(line -> line.contains("\"id\":\"c-2023-06-a\"")))
                .singleElement()
                .asString()
                .contains("\"delivery\":0");
    }

    @Test
    void diffTellsWhatChangedOverNight() {
        assertThat(CommandRun.of("agreements", "diff", "2019-08-27", "2019-08-28")
                        .out())
                .contains("export-jp-kr-1@", "in force, then ");
    }

    @Test
    void bothSidesSignOneHashAndAChangedByteIsFound() throws IOException {
        Path korea = folder.resolve("korea.key");
        Path japan = folder.resolve("japan.key");
        assertThat(CommandRun.of("agreements", "key", korea.toString()).code()).isEqualTo(ExitCode.DONE);
        assertThat(CommandRun.of("agreements", "key", japan.toString()).code()).isEqualTo(ExitCode.DONE);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(korea)))
                .isEqualTo("rw-------");
        Path first = folder.resolve("first");
        Path both = folder.resolve("both");
        CommandRun.of(
                "agreements",
                "export",
                "--out",
                first.toString(),
                "--key",
                korea.toString(),
                "--signer",
                "KOR",
                "rcep");
        CommandRun.of(
                "agreements",
                "export",
                "--out",
                both.toString(),
                "--copies",
                first.toString(),
                "--key",
                japan.toString(),
                "--signer",
                "JPN",
                "rcep");
        Path copy = both.resolve("rcep.json");

        CommandRun genuine = verify(copy);
        assertThat(genuine.out()).contains("genuine, signed by KOR, JPN");
        assertThat(genuine.code()).isEqualTo(ExitCode.DONE);
        assertThat(verify(first.resolve("rcep.json")).code()).isEqualTo(ExitCode.FOUND);

        Files.writeString(copy, Files.readString(copy).replace("2022-02-01", "2022-02-02"));
        assertThat(verify(copy).code()).isEqualTo(ExitCode.FOUND);
        assertThat(CommandRun.of("agreements", "key", korea.toString()).code()).isEqualTo(ExitCode.UNREADABLE_INPUT);
    }

    private CommandRun verify(Path copy) {
        return CommandRun.of(
                "agreements",
                "verify",
                "--key",
                "KOR=" + folder.resolve("korea.key.pub"),
                "--key",
                "JPN=" + folder.resolve("japan.key.pub"),
                copy.toString());
    }
}

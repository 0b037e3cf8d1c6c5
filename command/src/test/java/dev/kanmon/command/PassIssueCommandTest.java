package dev.kanmon.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.pass.PassNumber;
import dev.kanmon.command.terminal.ExitCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people rely on when they call {@code kanmon pass issue} and {@code kanmon pass status}. */
class PassIssueCommandTest {
    @TempDir
    private Path folder;

    private PassFolder passes;

    @BeforeEach
    void makeKeys() {
        passes = PassFolder.make(folder);
    }

    @Test
    void aFolderGetsEveryFormOfAPass() throws IOException {
        String out = passes.path("내 패스");
        String printed = passes.issue("--out", out, "--lang", "ko");

        List<String> files = printed.lines().toList();
        assertThat(files.stream().map(file -> file.replaceFirst(".*[/\\\\][A-Z0-9]{13}", "")))
                .containsExactly(".json", ".txt", ".svg", ".png", ".html", ".wallet.png");
        assertThat(Files.readString(Path.of(files.get(4)))).contains("사전 확인 패스", "KIM, MIN JUN");
        assertThat(Files.readString(Path.of(files.get(2)))).startsWith("<svg");
        CommandRun verified =
                passes.verify(files.get(0), files.get(1), files.get(3), files.get(5), "--voyage", "KE703");
        assertThat(verified.code()).isEqualTo(ExitCode.DONE);
        assertThat(numbers(verified.out()))
                .hasSize(4)
                .containsOnly(numbers(verified.out()).getFirst());
    }

    @Test
    void noNumberIsGivenOutTwice() throws IOException {
        String list = number(passes.issue("--form", "vds-nc")).substring(0, 7);
        String second = number(passes.issue("--form", "vds-nc"));
        String asked = PassNumber.of("JP", PassFolder.today(), 7).text();
        passes.issue("--number", asked);
        String after = number(passes.issue("--form", "vds-nc"));

        assertThat(second).startsWith(list + "00001");
        assertThat(after).startsWith(list + "00008");
        CommandRun again =
                CommandRun.of("pass", "issue", "--keys", passes.keys(), "--number", asked, passes.content("c"));
        assertThat(again.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(again.err()).contains("was given out before");
    }

    /** A process that dies in the middle of a line never signed anything with its number. */
    @Test
    void aCutLineAtTheEndOfTheRegisterNeverHappened() throws IOException {
        String first = number(passes.issue("--form", "vds-nc"));
        Path register = Path.of(passes.keys(), "passes.register");
        Files.writeString(register, "issued " + first.substring(0, 7), StandardOpenOption.APPEND);

        String second = number(passes.issue("--form", "vds-nc"));

        assertThat(second).startsWith(first.substring(0, 7) + "00001");
        assertThat(Files.readString(register)).hasLineCount(2).endsWith("\n");
    }

    @Test
    void aDamagedRegisterIsTold() throws IOException {
        passes.issue();
        Path register = Path.of(passes.keys(), "passes.register");
        Files.writeString(register, Files.readString(register).replace("issued JP", "issued KR"));

        CommandRun run = CommandRun.of("pass", "issue", "--keys", passes.keys(), passes.content("c"));

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE_INPUT);
        assertThat(run.err()).contains("The register of passes is damaged in line 1.");
    }

    @Test
    void aDryRunShowsAndLeavesNothing() throws IOException {
        String shown = passes.issue("--dry-run", "--out", passes.path("out"));

        assertThat(shown).contains("Would be issued:", "KE703", "KIM  MIN JUN", "00000");
        assertThat(Path.of(passes.keys(), "passes.register")).doesNotExist();
        assertThat(Path.of(passes.path("out"))).doesNotExist();
    }

    @Test
    void theRegisterHoldsNothingPersonal() throws IOException {
        passes.issue();

        assertThat(Files.readString(Path.of(passes.keys(), "passes.register")))
                .matches("issued JP[0-9]{11} [0-9-]{10}\n");
    }

    @Test
    void aStateSignsForItsOwnBorder() throws IOException {
        String content = passes.content("c");
        String toKorea = passes.file(
                "korea",
                PassFolder.content()
                        .replace("\"ICN\"", "\"X\"")
                        .replace("\"NRT\"", "\"ICN\"")
                        .replace("\"X\"", "\"NRT\""));

        CommandRun other = CommandRun.of("pass", "issue", "--keys", passes.keys(), "--state", "KR", content);
        CommandRun keys = CommandRun.of("pass", "issue", "--keys", passes.keys(), toKorea);

        assertThat(other.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(other.err()).contains("the voyage goes to JPN");
        assertThat(keys.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(keys.err()).contains("the keys are not those of KOR");
        assertThat(Path.of(passes.keys(), "passes.register")).doesNotExist();
    }

    @Test
    void whatAPassCannotSayIsRefusedWithoutRepeatingIt() throws IOException {
        Stream.of(
                        "KIM MIN JUN",
                        "[]",
                        PassFolder.content().replace("\"stay\":90", "\"stay\":100"),
                        PassFolder.content().replace("1988-03-05", "1988-02-30"),
                        PassFolder.content().replace("\"stay\"", "\"face\""),
                        PassFolder.content().replace("M12345678", "M123456789"),
                        PassFolder.content().replace("\"NRT\"", "\"GMP\""),
                        PassFolder.content().replace("\"NRT\"", "\"QQQ\""),
                        PassFolder.content().replace("1a2b3c4d5e6f", "1A2B"),
                        PassFolder.content().replace("\"KIM\"", "\"!\""))
                .forEach(content -> {
                    try {
                        CommandRun run =
                                CommandRun.of("pass", "issue", "--keys", passes.keys(), passes.file("c", content));
                        assertThat(run.code()).as(content).isEqualTo(ExitCode.UNREADABLE_INPUT);
                        assertThat(run.err()).startsWith("kanmon: ").doesNotContain("KIM", "1988", "M1234");
                        assertThat(run.out()).isEmpty();
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                });
        assertThat(Path.of(passes.keys(), "passes.register")).doesNotExist();
    }

    @Test
    void aPassDoesNotOutliveItsSigner() throws IOException {
        String far = passes.file(
                "far",
                PassFolder.content()
                        .replace(
                                PassFolder.today().toString(),
                                PassFolder.today().plusDays(150).toString()));

        CommandRun run = CommandRun.of("pass", "issue", "--keys", passes.keys(), far);

        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).contains("longer than its signer is believed");
    }

    @Test
    void listsAreNumberedAndTellWhatStands() throws IOException {
        String number = number(passes.issue("--form", "vds-nc"));
        passes.issue();
        CommandRun withdrawn = CommandRun.of(
                "pass", "status", "--keys", passes.keys(), "--withdraw", number.toLowerCase(java.util.Locale.ROOT));
        String list = passes.status("list.json");
        String next = passes.status("next.json", "--age", "PT30M", "--state", "JPN");

        assertThat(withdrawn.code()).isEqualTo(ExitCode.DONE);
        assertThat(withdrawn.err()).contains("Gates do not know yet.");
        assertThat(json(Files.readString(Path.of(list))).at("/data/msg/number").asInt())
                .isEqualTo(1);
        JsonNode message = json(Files.readString(Path.of(next))).at("/data/msg");
        assertThat(message.at("/number").asInt()).isEqualTo(2);
        // Two places, of which the second stands: bits 01 and six zeros are 0x40, base64url "QA".
        assertThat(message.at("/lists/" + number.substring(0, 7)).toString())
                .isEqualTo("{\"count\":2,\"standing\":\"QA\"}");
        JsonNode shown = json(CommandRun.of("pass", "status", "--keys", passes.keys(), "--json")
                .out());
        assertThat(shown.at("/given").asInt()).isEqualTo(2);
        assertThat(shown.at("/standing").asInt()).isEqualTo(1);
    }

    @Test
    void aListIsCheckedLikeASeal(@TempDir Path elsewhere) throws IOException {
        passes.issue();
        String list = passes.status("list.json");
        String[] check = {"pass", "status", "--check", list, "--trust", passes.trust()};

        assertThat(CommandRun.of(check).code()).isEqualTo(ExitCode.DONE);
        assertThat(CommandRun.of(check).out()).contains("Genuine and fresh.", "List 1 of JPN", "1 of 1 passes stand");
        CommandRun stale = CommandRun.of(
                "pass",
                "status",
                "--check",
                list,
                "--trust",
                passes.trust(),
                "--on",
                PassFolder.today().plusDays(2).toString());
        assertThat(stale.code()).isEqualTo(ExitCode.FOUND);
        assertThat(stale.out()).contains("not fresh");
        CommandRun unknown = CommandRun.of(
                "pass",
                "status",
                "--check",
                list,
                "--trust",
                PassFolder.make(elsewhere).trust());
        assertThat(unknown.code()).isEqualTo(ExitCode.FOUND);
        String changed = passes.file("changed", Files.readString(Path.of(list)).replace("\"count\":1", "\"count\":2"));
        assertThat(CommandRun.of("pass", "status", "--check", changed, "--trust", passes.trust())
                        .code())
                .isEqualTo(ExitCode.FOUND);
        assertThat(CommandRun.of("pass", "status", "--check", passes.file("noise", "x"))
                        .code())
                .isEqualTo(ExitCode.UNREADABLE_INPUT);
        assertThat(CommandRun.of("pass", "status").code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(CommandRun.of("pass", "status", "--keys", passes.keys(), "--age", "PT0S", "--out", "-")
                        .code())
                .isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(CommandRun.of(
                                "pass",
                                "status",
                                "--keys",
                                passes.keys(),
                                "--withdraw",
                                PassNumber.of("JP", PassFolder.today(), 9).text())
                        .code())
                .isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void whatIsMissingIsNamedAsTheFileNamesIt() throws IOException {
        assertThat(refusal("{}")).endsWith("c: holder is missing.");
        assertThat(refusal("x")).endsWith("c: The file is no JSON.");
        assertThat(refusal(PassFolder.content().replace("\"surname\":\"KIM\",", "")))
                .endsWith("holder.surname is missing.");
        assertThat(refusal(PassFolder.content().replace("\"sex\":\"M\"", "\"sex\":\"male\"")))
                .endsWith("holder.sex is not written as it must be: F, M or <.");
        assertThat(refusal(PassFolder.content().replace("\"1a2b3c4d5e6f\"", "\"1A2B\"")))
                .endsWith("provision is not written as it must be: 12 digits from 0 to 9 and from a to f.");
        String today = PassFolder.today().toString();
        assertThat(refusal(PassFolder.content()
                        .replace(
                                "\"stay\"",
                                "\"window\":{\"from\":\"" + today + "\",\"until\":\"2020-01-01\"},\"stay\"")))
                .endsWith("window.until is before window.from.");
        assertThat(refusal(PassFolder.content()
                        .replace("1988-03-05", PassFolder.today().plusDays(1).toString())))
                .endsWith("holder.birthDate is after the day of signing.");
        assertThat(Path.of(passes.keys(), "passes.register")).doesNotExist();
    }

    @Test
    void aVoyageThatIsOverGetsNoPass() throws IOException {
        String content = passes.content("c");
        String later = PassFolder.today().plusDays(3).toString();

        for (String more : new String[] {"--dry-run", "--form=both"}) {
            CommandRun run = CommandRun.of("pass", "issue", "--keys", passes.keys(), "--on", later, more, content);
            assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(run.err()).contains("the voyage is over: the last day of the pass would be ");
        }
        assertThat(Path.of(passes.keys(), "passes.register")).doesNotExist();
    }

    @Test
    void aPlaceThatCannotBeWrittenUsesUpNoNumber() throws IOException {
        CommandRun status = CommandRun.of("pass", "status", "--keys", passes.keys(), "--out", passes.path("nope/x"));
        CommandRun issue = CommandRun.of(
                "pass", "issue", "--keys", passes.keys(), "--out", passes.file("file", ""), passes.content("c"));

        assertThat(status.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(status.err()).contains("there is no folder ");
        assertThat(issue.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(issue.err()).contains("is a file: name a folder");
        assertThat(Path.of(passes.keys(), "passes.register")).doesNotExist();
    }

    @Test
    void wrongValuesAreToldWithoutNamesOfClasses() throws IOException {
        CommandRun age = CommandRun.of("pass", "status", "--keys", passes.keys(), "--age", "4h", "--out", "-");
        CommandRun form = CommandRun.of("pass", "issue", "--keys", passes.keys(), "--form", "qr", passes.content("c"));

        assertThat(age.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(age.err()).contains("such as PT4H").doesNotContain("java.", "Exception");
        assertThat(form.err()).contains("give one of vds-nc, barcode, both");
    }

    @Test
    void aSignerWithoutItsKeyIsTold() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(passes.keys(), "signers"))) {
            for (Path key :
                    files.filter(file -> file.toString().endsWith(".key")).toList()) {
                Files.delete(key);
            }
        }

        CommandRun run = CommandRun.of("pass", "issue", "--keys", passes.keys(), passes.content("c"));

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE_INPUT);
        assertThat(run.err()).contains("is not in the folder of the keys", "./kanmon pass keys rotate");
    }

    private String refusal(String content) throws IOException {
        CommandRun run = CommandRun.of("pass", "issue", "--keys", passes.keys(), passes.file("c", content));
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE_INPUT);
        return run.err().stripTrailing();
    }

    private static String number(String pass) {
        return json(pass).at("/data/msg/dtan").asString();
    }

    private static List<String> numbers(String sheets) {
        return sheets.lines().filter(line -> line.startsWith("  number")).toList();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.getBytes(StandardCharsets.UTF_8));
    }
}

package dev.kanmon.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.passcard.QrSymbol;
import dev.kanmon.command.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What scripts and gates rely on when they call {@code kanmon pass verify}. */
class PassVerifyCommandTest {
    private static final Path AUSTRALIAN =
            Path.of("..", "seals", "src", "test", "resources", "dev", "kanmon", "seals", "vdsnc");
    private static final Path BINARY = AUSTRALIAN.resolveSibling("vds");

    @TempDir
    private static Path folder;

    private static PassFolder passes;
    private static String big;
    private static String small;

    @BeforeAll
    static void issueOne() throws IOException {
        passes = PassFolder.make(folder);
        String[] both = passes.issue().split("\n", -1);
        big = both[0];
        small = both[1];
    }

    @Test
    void withoutAListBothFormsAreGenuineAndWhatIsNotKnownIsSaid() throws IOException {
        CommandRun run = passes.verify(passes.file("여권 통과.json", big), passes.file("通行.txt", small + "\r\n"));

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains(
                        "여권 통과.json: Genuine",
                        "通行.txt: Genuine",
                        "Whether it still stands is not known",
                        "KIM  MIN JUN",
                        "stay            90 days",
                        "2 genuine, 0 not, 0 unreadable")
                .containsPattern("(?s)kind +travel authorisation.*kind +travel authorisation")
                .doesNotContain("Valid");
    }

    @Test
    void aPictureOfTheCodeWillDo() throws IOException {
        String picture = passes.file("code.png", QrSymbol.of(small).png(3));

        assertThat(passes.verify(picture).code()).isEqualTo(ExitCode.DONE);
        assertThat(passes.verify(passes.file("big.png", QrSymbol.of(big).png(4)))
                        .out())
                .contains("VDS-NC", "KE703");
    }

    @Test
    void aFreshListMakesItValidAndOneThatIsNotFreshMakesItFound() throws IOException {
        String pass = passes.file("pass.txt", small);
        String list = passes.status("fresh.json");

        CommandRun valid = passes.verify("--status", list, pass);
        CommandRun stale = passes.verify(
                "--status", list, "--on", PassFolder.today().plusDays(1).toString(), pass);

        assertThat(valid.out()).contains("Valid.");
        assertThat(valid.code()).isEqualTo(ExitCode.DONE);
        assertThat(stale.out()).contains("the status list given ended at ", "NOT FRESH");
        assertThat(stale.code()).isEqualTo(ExitCode.FOUND);
    }

    @Test
    void aWithdrawnPassDoesNotStand() throws IOException {
        String pass = passes.issue("--form", "barcode");
        String file = passes.file("withdrawn.txt", pass);
        String number = JsonMapper.shared()
                .readTree(passes.verify("--json", file).out())
                .at("/pass/number")
                .asString();

        CommandRun run = passes.verify("--status", passes.status("after.json", "--withdraw", number), file);

        assertThat(run.code()).isEqualTo(ExitCode.FOUND);
        assertThat(run.out()).contains("does not stand");
    }

    @Test
    void aListOfSomebodyElseIsNotUsed(@TempDir Path elsewhere) throws IOException {
        String list = PassFolder.make(elsewhere).status("other.json");

        CommandRun run = passes.verify("--status", list, passes.file("pass.txt", small));

        assertThat(run.code()).isEqualTo(ExitCode.FOUND);
        assertThat(run.err()).contains("The status list is not used.");
        assertThat(run.out()).doesNotContain("Valid");
    }

    @Test
    void aPassIsOfOnePassport() throws IOException {
        String pass = passes.file("pass.txt", small);
        String own = PassFolder.zone("M12345678");

        assertThat(passes.verify("--mrz", passes.file("zone.txt", own), pass).code())
                .isEqualTo(ExitCode.DONE);
        assertThat(passes.verify("--mrz", own.replace('\n', ' '), pass).code()).isEqualTo(ExitCode.DONE);
        CommandRun other = passes.verify("--mrz", PassFolder.zone("M12345679"), pass);
        assertThat(other.code()).isEqualTo(ExitCode.FOUND);
        assertThat(other.out()).contains("another passport");
        assertThat(passes.verify("--mrz", "P<KOR", pass).code()).isEqualTo(ExitCode.UNREADABLE_INPUT);
        assertThat(passes.verify("--mrz", own.replace("M12345678", "M22345678"), pass)
                        .code())
                .isEqualTo(ExitCode.UNREADABLE_INPUT);
    }

    @Test
    void aPassIsOfOneVoyageAndItsDays() throws IOException {
        String pass = passes.file("pass.txt", small);

        assertThat(passes.verify("--voyage", "KE0703", pass).code()).isEqualTo(ExitCode.DONE);
        assertThat(passes.verify("--voyage", "ke 703", pass).code()).isEqualTo(ExitCode.DONE);
        CommandRun nameOfACarrier = passes.verify("--voyage", "대한항공", pass);
        assertThat(nameOfACarrier.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(nameOfACarrier.err()).contains("is no carrier and number of a voyage");
        assertThat(passes.verify("--voyage", "KE704", pass).code()).isEqualTo(ExitCode.FOUND);
        CommandRun ended = passes.verify("--on", PassFolder.today().plusDays(2).toString(), pass);
        assertThat(ended.code()).isEqualTo(ExitCode.FOUND);
        assertThat(ended.out()).contains("its days are past");
        assertThat(passes.verify("--on", PassFolder.today().plusDays(200).toString(), pass)
                        .out())
                .contains("certificate of its signer has ended");
    }

    @Test
    void whoIsNotTrustedIsNotGenuine() throws IOException {
        CommandRun nobody = CommandRun.of("pass", "verify", passes.file("pass.json", big));

        assertThat(nobody.code()).isEqualTo(ExitCode.FOUND);
        assertThat(nobody.out())
                .contains("Not genuine: nobody who is trusted", "No certificate was given to trust", "--trust")
                .doesNotContain("KIM");
    }

    @Test
    void oneChangedLetterIsNotGenuine() throws IOException {
        CommandRun run = passes.verify(passes.file("changed.json", big.replace("KIM", "LIM")));

        assertThat(run.code()).isEqualTo(ExitCode.FOUND);
        assertThat(run.out()).contains("the content is not what was signed").doesNotContain("LIM");
    }

    @Test
    void rubbishCostsTheOthersNothing() throws IOException {
        String pass = passes.file("pass.txt", small);
        byte[] brokenPicture = java.util.Arrays.copyOf(QrSymbol.of(small).png(2), 100);

        CommandRun run = passes.verify(
                passes.file("noise", "UNH+1'"),
                passes.file("empty", ""),
                passes.file("bytes", new byte[] {(byte) 0x80, 0, 1}),
                passes.file("cut.png", brokenPicture),
                passes.path("missing"),
                pass);

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE_INPUT);
        assertThat(run.err().lines()).hasSize(5);
        assertThat(run.err()).contains("missing: There is no such file.", "cut.png: The picture is damaged.");
        assertThat(run.out()).contains("pass.txt: Genuine").endsWith("\n1 genuine, 0 not, 5 unreadable\n");
    }

    @Test
    void wrongUsageIsToldApart() throws IOException {
        String pass = passes.file("pass.txt", small);

        assertThat(CommandRun.of("pass", "verify").code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(CommandRun.of("pass").code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(passes.verify("--on", "tomorrow", pass).code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(CommandRun.of("pass", "verify", "--trust", passes.path("none"), pass)
                        .code())
                .isEqualTo(ExitCode.UNREADABLE_INPUT);
    }

    @Test
    void jsonHasThePublicShape() throws IOException {
        String file = passes.file("pass.json", big);

        JsonNode line = JsonMapper.shared()
                .readTree(passes.verify("--json", "--status", passes.status("list.json"), file)
                        .out());

        assertThat(line.propertyNames())
                .containsExactly(
                        "file",
                        "verdict",
                        "genuine",
                        "text",
                        "form",
                        "kind",
                        "issuer",
                        "authorization",
                        "pass",
                        "signer",
                        "chain",
                        "status");
        assertThat(line.at("/verdict").asString()).isEqualTo("VALID");
        assertThat(line.at("/genuine").asBoolean()).isTrue();
        assertThat(line.at("/authorization/name").asString()).isEqualTo("KIM  MIN JUN");
        assertThat(line.at("/pass/voyage").asString()).isEqualTo("KE703");
        assertThat(line.at("/pass/provision").asString()).isEqualTo("1a2b3c4d5e6f");
        assertThat(line.at("/signer/subject").asString()).isEqualTo("C=JP,CN=KM");
        assertThat(line.at("/chain/path").size()).isEqualTo(2);
        assertThat(line.at("/status/number").asInt()).isPositive();
        JsonNode unreadable = JsonMapper.shared()
                .readTree(passes.verify("--json", passes.file("noise", "x")).out());
        assertThat(unreadable.at("/verdict").asString()).isEqualTo("UNREADABLE");
        assertThat(unreadable.at("/genuine").asBoolean()).isFalse();
    }

    /** The list of revocations was due for another in 2021: that is told and no refusal. */
    @Test
    void theAustralianSpecimenIsGenuineAndTheTamperedOneIsNot(@TempDir Path trust) throws IOException {
        for (String name : new String[] {"au_csca.der", "au_csca.crl.der"}) {
            Files.copy(AUSTRALIAN.resolve(name), trust.resolve(name));
        }

        CommandRun genuine = CommandRun.of("pass", "verify", "--trust", trust.toString(), australian("valid"));
        CommandRun tampered = CommandRun.of("pass", "verify", "--trust", trust.toString(), australian("tampered_name"));

        assertThat(genuine.code()).isEqualTo(ExitCode.DONE);
        assertThat(genuine.out()).contains("A genuine seal, but not a pass.", "CN=DFAT", "was due for another on 2021");
        assertThat(tampered.code()).isEqualTo(ExitCode.FOUND);
        assertThat(tampered.out()).contains("the content is not what was signed");
    }

    @Test
    void aSealThatIsNoPassDoesNotAnswerForOne(@TempDir Path trust) throws IOException {
        Files.copy(AUSTRALIAN.resolve("au_csca.der"), trust.resolve("au.der"));

        assertThat(CommandRun.of(
                                "pass", "verify", "--trust", trust.toString(), "--voyage", "KE703", australian("valid"))
                        .code())
                .isEqualTo(ExitCode.FOUND);
    }

    @Test
    void aVisibleDigitalSealIsRead() {
        CommandRun run = passes.verify(BINARY.resolve("vds_visa_224bitSig.bin").toString());

        assertThat(run.code()).isEqualTo(ExitCode.FOUND);
        assertThat(run.out()).contains("visible digital seal of Doc 9303 part 13", "VISA", "UTO");
    }

    private static String australian(String which) {
        return AUSTRALIAN.resolve("vdsnc_au_" + which + ".json").toString();
    }
}

package dev.kanmon.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.command.terminal.ExitCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What scripts rely on when they call {@code kanmon parse}. */
class ParseCommandTest {
    private static final String LIST = "UNB+UNOA:4+KE:ZZ+KRAPIS+261122:0815+7701++APIS++++1'"
            + "UNH+M1+PAXLST:D:05B:UN:IATA+KE703/261122/1010+02:F'BGM+745+CP'RFF+TN:TN1:::2'"
            + "NAD+MS+++KE DESK'COM+0212345678:TE'TDT+20+KE0703+++KE'"
            + "LOC+125+ICN'DTM+189:2611221010:201'LOC+87+NRT'DTM+232:2611221235:201'"
            + "NAD+FL+++KIM:MIN JUN'ATT+2++M'DTM+329:880305'MEA+CT++:2'MEA+WT++KGM:23'FTX+BAG+++KE123456:2'"
            + "GEI+4+173'LOC+22+NRT'LOC+174+KOR'LOC+178+ICN'LOC+179+NRT'LOC+180+KOR'NAT+2+KOR'"
            + "RFF+AVF:AB12CD'RFF+ABO:P1'RFF+SEA:12A'RFF+AEA:R77'"
            + "DOC+P:110:111+M12345678'DTM+36:310131'DTM+182:210131'LOC+91+KOR'"
            + "NAD+FM+++PARK'DTM+329:310231'EMP+1+CR1:110:111'"
            + "NAD+FL+++OLD:OR YOUNG'DTM+329:150305'"
            + "CNT+42:160'UNT+38+M1'UNZ+1+7701'";

    private static final String ANSWER = "UNH+9+CUSRES:D:05B:UN:IATA'BGM+962'RFF+TN:TN1:::2'RFF+AF:KE703'"
            + "DTM+189:2611221010:201'LOC+125+ICN'DTM+232:2611221235:201'LOC+87+NRT'"
            + "ERP+2'RFF+AVF:AB12CD'RFF+ABO:P1'ERC+0Z'FTX+AAP+++OK TO BOARD'UNT+14+9'";

    @TempDir
    private Path folder;

    @Test
    void aPassengerListHasThePublicShape() throws IOException {
        CommandRun run = CommandRun.of("parse", "--json", file("list.edi", LIST));

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        JsonNode list = only(run);
        assertThat(keys(list))
                .containsExactly(
                        "file",
                        "message",
                        "version",
                        "document",
                        "function",
                        "transaction",
                        "sender",
                        "recipient",
                        "part",
                        "test",
                        "voyage",
                        "count",
                        "travellers",
                        "problems",
                        "purpose",
                        "revision",
                        "contact",
                        "controlReference",
                        "messageReference",
                        "accessReference",
                        "application",
                        "senderQualifier");
        assertThat(list.at("/version").asString()).isEqualTo("D.05B");
        assertThat(list.at("/part")).isEqualTo(json("{'number':2,'last':true}"));
        assertThat(list.at("/test").booleanValue()).isTrue();
        assertThat(list.at("/purpose").asString()).isEqualTo("CHANGE");
        assertThat(list.at("/contact"))
                .isEqualTo(json("{'name':'KE DESK','channels':[{'kind':'TE','number':'0212345678'}]}"));
        assertThat(list.at("/voyage"))
                .isEqualTo(json("{'carrier':'KE','number':'0703','legs':[{'from':'ICN','to':'NRT',"
                        + "'departure':'2026-11-22T10:10','arrival':'2026-11-22T12:35'}]}"));
        assertThat(list.at("/count").intValue()).isEqualTo(160);
    }

    @Test
    void aTravellerHasThePublicShape() throws IOException {
        JsonNode list = only(CommandRun.of("parse", "--json", file("list.edi", LIST)));

        JsonNode kim = list.at("/travellers/0");
        assertThat(kim)
                .isEqualTo(
                        json("{'role':'passenger','surname':'KIM','given':'MIN JUN','sex':'M','birthDate':'1988-03-05',"
                                + "'nationality':'KOR','residence':'KOR','embark':'ICN','disembark':'NRT','clearance':'NRT',"
                                + "'reservation':'AB12CD','reference':'P1','seats':['12A'],"
                                + "'bags':{'count':2,'weight':23,'tags':[{'number':'KE123456','count':2}]},'verified':true,"
                                + "'documents':[{'type':'P','number':'M12345678','issuer':'KOR','expiry':'2031-01-31',"
                                + "'issued':'2021-01-31'}],'birthPlace':'KOR','redress':'R77'}"));
        assertThat(keys(kim))
                .containsSubsequence(
                        "given", "sex", "birthDate", "nationality", "seats", "bags", "verified", "documents");
        assertThat(list.at("/travellers/1"))
                .as("a date that no calendar has is shown as it was sent")
                .isEqualTo(json("{'role':'crew','surname':'PARK','birthDateAsSent':'310231','duty':'CR1'}"));
        assertThat(list.at("/travellers/2"))
                .as("two digits may mean a child and a centenarian")
                .isEqualTo(json("{'role':'passenger','surname':'OLD','given':'OR YOUNG','birthDate':'2015-03-05',"
                        + "'birthDateReadings':['2015-03-05','1915-03-05']}"));
    }

    @Test
    void anAnswerHasThePublicShape() throws IOException {
        JsonNode answer = only(CommandRun.of("parse", "--json", file("answer.edi", ANSWER)));

        assertThat(answer)
                .isEqualTo(json("{'file':'" + folder.resolve("answer.edi") + "','message':'CUSRES','version':'D.05B',"
                        + "'document':'962','transaction':'TN1','revision':'2','test':false,"
                        + "'voyage':{'carrier':'KE','number':'703','legs':[{'from':'ICN','to':'NRT',"
                        + "'departure':'2026-11-22T10:10','arrival':'2026-11-22T12:35'}]},"
                        + "'answers':[{'scope':'person','reservation':'AB12CD','reference':'P1','codes':['0Z'],"
                        + "'texts':['OK TO BOARD']}],'problems':[],'messageReference':'9'}"));
    }

    /** What is wrong with one message, or one file, costs no other its place. */
    @Test
    void messagesComeInTheOrderOfTheInputWhateverIsBetween() throws IOException {
        String mixed = "UNB+UNOA:4+KE+KRAPIS+261122:0815+7701'" + ANSWER + "UNH+2+PNRGOV:11:1:IA'MSG+:22'UNT+3+2'"
                + "UNH+3+PAXLST:D:05B'BGM+745'UNT+3+3'" + ANSWER + "UNZ+5+7701'";

        CommandRun run = CommandRun.of(
                "parse",
                "--json",
                file("mixed.edi", mixed),
                folder.resolve("none").toString(),
                file("list.edi", LIST));

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE_INPUT);
        List<JsonNode> lines = lines(run);
        assertThat(lines.stream()
                        .map(line -> line.path("message")
                                .asString(line.at("/problems/0/code").asString())))
                .containsExactly("CUSRES", "MESSAGE_KIND_UNKNOWN", "NO_VOYAGE", "CUSRES", "FILE", "PAXLST");
        assertThat(keys(lines.get(1))).containsExactly("file", "problems");
        assertThat(lines.get(1).at("/problems/0/severity").asString()).isEqualTo("error");
        assertThat(lines.get(3).at("/problems/0/code").asString())
                .as("a warning about the interchange stands with its last message")
                .isEqualTo("UNZ_COUNT");
        assertThat(run.err()).contains("mixed.edi: ", "There is no such file.");
    }

    @Test
    void anInputThatHoldsNoMessageIsTold() throws IOException {
        CommandRun run = CommandRun.of("parse", "--json", file("noise", "ABC"), file("empty", " "));

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE_INPUT);
        assertThat(lines(run).stream().map(line -> line.at("/problems/0/code").asString()))
                .containsExactly("NOT_EDIFACT", "EMPTY");
    }

    @Test
    void peopleGetATable() throws IOException {
        CommandRun run = CommandRun.of("parse", file("list.edi", LIST), file("answer.edi", ANSWER));

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()
                        .lines()
                        .map(line -> line.replaceAll("^/[^:]*/", "")
                                .replaceAll(" +", " ")
                                .strip()))
                .containsExactly(
                        "list.edi: KE0703 ICN-NRT, departs 2026-11-22 10:10, 3 travellers, change (BGM+745+CP)",
                        "ROLE NAME SEX BORN NAT DOCUMENT SEAT RESERVATION",
                        "1 passenger KIM MIN JUN M 1988-03-05 KOR P KOR M12345678 12A AB12CD",
                        "2 crew PARK - 310231? - - - -",
                        "3 passenger OLD OR YOUNG - 2015-03-05 - - - -",
                        "warning: segment 33: No calendar has the date. Send the date as the travel document shows it.",
                        "2 passenger, 1 crew, 160 on the voyage, 1 problem",
                        "answer.edi: Response to TN1, KE703 ICN-NRT, departs 2026-11-22 10:10",
                        "ABOUT RESERVATION REFERENCE CODES TEXT",
                        "1 person AB12CD P1 0Z OK TO BOARD",
                        "1 answer, 0 problems");
    }

    /** A Hangul syllable takes two columns, so counting characters pushed the rest of the line to the right. */
    @Test
    void columnsStayAlignedBesideHangulAndKanji() throws IOException {
        List<String> rows = CommandRun.of(
                        "parse", file("list.edi", LIST.replace("UNOA", "UNOW").replace("KIM:MIN JUN", "김:民準")))
                .out()
                .lines()
                .toList();

        int born = rows.get(1).indexOf("BORN");
        assertThat(rows.get(2)).contains("김 民準");
        assertThat(rows.get(2).indexOf("1988-03-05")).isEqualTo(born - 3);
    }

    @Test
    void withoutAFileItSaysWhatToDo() {
        CommandRun run = CommandRun.of("parse", "--json");

        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).contains("FILE");
    }

    private static JsonNode only(CommandRun run) {
        assertThat(run.out().lines()).hasSize(1);
        return lines(run).getFirst();
    }

    private static List<JsonNode> lines(CommandRun run) {
        return run.out().lines().map(line -> JsonMapper.shared().readTree(line)).toList();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }

    private static List<String> keys(JsonNode object) {
        return List.copyOf(object.propertyNames());
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8)
                .toString();
    }
}

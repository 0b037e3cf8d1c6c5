package dev.kanmon.command.post;

import dev.kanmon.clearance.port.States;
import dev.kanmon.clearance.post.Claim;
import dev.kanmon.clearance.post.SlotBook;
import dev.kanmon.command.registry.StateOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Who travels together, as the command line tells it. */
final class AskedParty {
    private static final Map<String, Claim.Tie> TIES = Map.of(
            "spouse", Claim.Tie.SPOUSE,
            "parent", Claim.Tie.FIRST_DEGREE,
            "child", Claim.Tie.FIRST_DEGREE,
            "companion", Claim.Tie.COMPANION);

    @Option(names = "--nationality", required = true, paramLabel = "C", description = "of the traveller, such as KOR")
    private String nationality = "";

    @Option(
            names = "--last-visit",
            paramLabel = "DATE",
            description = "first day of the traveller's last stay in the State entered (default: none)")
    private @Nullable LocalDate lastVisit;

    @Option(
            names = "--member",
            paramLabel = "TIE:C[:DATE]",
            description = "one more of the party: spouse, parent, child or companion of the traveller, nationality, and"
                    + " the first day of their own last stay; may be given several times")
    private List<String> members = List.of();

    /** The traveller, then the others in their order. */
    List<Claim> claims(CommandLine line) {
        if (members.size() >= SlotBook.LARGEST_PARTY) {
            throw new ParameterException(
                    line, "a party has at most " + SlotBook.LARGEST_PARTY + " members: ask for it in parts");
        }
        List<Claim> claims = new ArrayList<>();
        claims.add(new Claim(state(nationality, line), lastVisit, Claim.Tie.FIRST));
        members.forEach(member -> claims.add(claim(member, line)));
        return claims;
    }

    private static Claim claim(String member, CommandLine line) {
        String[] parts = member.split(":", -1);
        Claim.Tie tie = TIES.get(parts[0]);
        if (tie == null || parts.length < 2 || parts.length > 3) {
            throw new ParameterException(
                    line,
                    "'" + member + "' is no member: write spouse, parent, child or companion, such as spouse:USA");
        }
        return new Claim(state(parts[1], line), parts.length == 2 ? null : day(parts[2], line), tie);
    }

    private static String state(String code, CommandLine line) {
        StateOption.check(code, line);
        return States.alpha3(code);
    }

    private static LocalDate day(String text, CommandLine line) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException malformed) {
            throw new ParameterException(
                    line, "'" + text + "' is no day of the calendar: write it as 2026-11-26", malformed);
        }
    }
}

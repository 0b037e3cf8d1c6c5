package dev.kanmon.command.post;

import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.clearance.post.Claim;
import dev.kanmon.clearance.post.Eligibility;
import dev.kanmon.clearance.post.EligibilityRules;
import dev.kanmon.clearance.post.EligibilityWords;
import dev.kanmon.clearance.post.Post;
import dev.kanmon.clearance.post.Trip;
import dev.kanmon.command.terminal.ExitCode;
import dev.kanmon.command.terminal.Languages;
import dev.kanmon.command.terminal.OutputForm;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Whether a party may take part at the posts and lanes on its way, and why not. */
@Command(
        name = "eligible",
        description =
                "Tells who of a party may take part at the posts and lanes on their way, by which arrangement, and"
                        + " what to do if not.",
        footer = {
            "",
            "Where no arrangement is in force that day, the nearest one tells so.",
            "Whoever may not take part uses the ordinary counter and loses nothing.",
            "Exit code 0: everybody may take part at one post or lane; 1: at none.",
            "Example: ./kanmon post eligible --on 2002-06-30 --voyage KE703 --from ICN --to NRT --departure 10:10"
                    + " --nationality KOR"
        },
        mixinStandardHelpOptions = true)
final class PostEligibleCommand implements Callable<Integer> {
    @Mixin
    private AskedArrangements asked = new AskedArrangements();

    @Mixin
    private AskedTrip trip = new AskedTrip();

    @Mixin
    private AskedParty party = new AskedParty();

    @Option(
            names = "--enrols",
            paramLabel = "TIME",
            description = "when the party enrols, local to the post, such as 2025-06-29T20:00 (default: a day before"
                    + " departure)")
    private @Nullable LocalDateTime enrols;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "language of the sentences: ko, ja or en (default: that of the machine)")
    private @Nullable String language;

    @Mixin
    private OutputForm form = new OutputForm();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** What one post tells each member, in their order. */
    private record Told(Post post, List<Eligibility> answers) {
        boolean everybody() {
            return answers.stream().allMatch(Eligibility::isEligible);
        }
    }

    @Override
    public Integer call() throws IOException {
        EligibilityWords words = EligibilityWords.of(Languages.of(language, spec.commandLine()));
        Ports ports = Ports.shipped();
        Trip asks = trip.trip(asked.day(), ports, spec.commandLine());
        List<Claim> claims = party.claims(spec.commandLine());
        KnownAgreements known = asked.known();
        List<Told> told = new ArrayList<>();
        for (NearestPosts.Near near : NearestPosts.of(
                known, trip.from(ports, spec.commandLine()), trip.to(ports, spec.commandLine()), asks, ports)) {
            told.add(new Told(
                    near.post(),
                    EligibilityRules.of(near.post(), near.inForce(), asks, claims, at(near.post(), asks))));
        }
        form.print(spec.commandLine(), objects(told, claims, words), out -> print(out, told, claims, words));
        return told.stream().anyMatch(Told::everybody) ? ExitCode.DONE : ExitCode.FOUND;
    }

    private Instant at(Post post, Trip asks) {
        LocalDateTime moment = enrols == null ? asks.departure().minusDays(1) : enrols;
        return moment.atZone(post.port().zone()).toInstant();
    }

    private static List<Map<String, Object>> objects(List<Told> told, List<Claim> claims, EligibilityWords words) {
        List<Map<String, Object>> objects = new ArrayList<>();
        for (Told one : told) {
            for (int i = 0; i < claims.size(); i++) {
                objects.add(PostJson.answer(
                        one.post(), i + 1, claims.get(i), one.answers().get(i), words));
            }
        }
        return objects;
    }

    private static void print(PrintWriter out, List<Told> told, List<Claim> claims, EligibilityWords words) {
        if (told.isEmpty()) {
            out.println("No arrangement has a post or a lane on this way. Use the ordinary counter on arrival.");
        }
        for (Told one : told) {
            out.println(one.post().id());
            for (int i = 0; i < claims.size(); i++) {
                Claim claim = claims.get(i);
                Eligibility answer = one.answers().get(i);
                out.println("  " + (i + 1) + "  " + PostJson.word(claim.tie()).replace('_', ' ') + ", "
                        + claim.nationality() + ": " + (answer.isEligible() ? "may take part" : "ordinary counter"));
                words.sentences(answer, one.post()).forEach(sentence -> out.println("     " + sentence));
            }
        }
    }
}

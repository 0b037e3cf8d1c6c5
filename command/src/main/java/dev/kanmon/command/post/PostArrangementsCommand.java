package dev.kanmon.command.post;

import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.agreement.Scope;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.clearance.post.Post;
import dev.kanmon.command.terminal.Columns;
import dev.kanmon.command.terminal.ExitCode;
import dev.kanmon.command.terminal.OutputForm;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The posts and lanes that there are on a day. */
@Command(
        name = "arrangements",
        description =
                "Lists posts and lanes of arrangements in force on a day: id, hours, officers, cut-off, for whom, and by what.",
        footer = {
            "",
            "A post works in the port of departure, a lane in that of arrival; hours are local to the port.",
            "Example: ./kanmon post arrangements --on 2025-06-30"
        },
        mixinStandardHelpOptions = true)
final class PostArrangementsCommand implements Callable<Integer> {
    private static final int[] WIDTHS = {12, 6, 13, 10, 9, 6};
    private static final String[] HEADS = {"post", "kind", "hours", "officers", "cut-off", "for"};

    /** Where an arrangement names nothing. */
    private static final String NOTHING = "-";

    @Mixin
    private AskedArrangements asked = new AskedArrangements();

    @Mixin
    private OutputForm form = new OutputForm();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        KnownAgreements known = asked.known();
        List<Post> posts = Post.on(known, asked.day(), Ports.shipped());
        form.print(
                spec.commandLine(),
                posts.stream().map(PostJson::of).toList(),
                out -> print(out, posts, "On " + asked.day() + ", as known on " + known.known() + ":"));
        return ExitCode.DONE;
    }

    private static void print(PrintWriter out, List<Post> posts, String heading) {
        out.println(heading);
        if (posts.isEmpty()) {
            out.println("no post and no lane.");
            return;
        }
        line(out, HEADS, "by");
        for (Post post : posts) {
            line(
                    out,
                    new String[] {
                        post.id(),
                        switch (post.kind()) {
                            case DEPARTURE_POST -> "post";
                            case ARRIVAL_LANE -> "lane";
                        },
                        hours(post.hours()),
                        said(post.place().officers(), ""),
                        said(post.place().cutOffMinutes(), " min"),
                        String.join(" ", PostJson.whom(post))
                    },
                    post.by().citation() + ", " + post.by().title());
        }
    }

    private static void line(PrintWriter out, String[] cells, String last) {
        StringBuilder line = new StringBuilder("  ");
        for (int i = 0; i < cells.length; i++) {
            line.append(Columns.padded(cells[i], WIDTHS[i])).append(' ');
        }
        out.println(line + last);
    }

    private static String hours(Scope.Hours hours) {
        return PostJson.isAllDay(hours) ? NOTHING : hours.from() + "-" + hours.to();
    }

    private static String said(@Nullable Integer number, String unit) {
        return number == null ? NOTHING : number + unit;
    }
}

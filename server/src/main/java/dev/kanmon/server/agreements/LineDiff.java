package dev.kanmon.server.agreements;

import java.util.ArrayList;
import java.util.List;

/** What changed between two texts, line by line: the fewest lines that go and come. */
final class LineDiff {
    /** Unchanged lines shown before and after a change: enough to see which provision it stands in. */
    private static final int AROUND = 3;

    private LineDiff() {}

    /** What became of a line. */
    enum Mark {
        KEPT,
        GONE,
        NEW,
        /** Stands for kept lines that are not shown. */
        SKIPPED
    }

    /**
     * A line.
     *
     * @param text of it; empty for {@link Mark#SKIPPED}
     */
    record Line(Mark mark, String text) {}

    /** All lines that changed, each with a few around it. */
    static List<Line> of(String before, String after) {
        List<Line> all = whole(before.lines().toList(), after.lines().toList());
        List<Line> shown = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (near(all, i)) {
                shown.add(all.get(i));
            } else if (shown.isEmpty() || shown.getLast().mark() != Mark.SKIPPED) {
                shown.add(new Line(Mark.SKIPPED, ""));
            }
        }
        return List.copyOf(shown);
    }

    private static boolean near(List<Line> all, int at) {
        return all.subList(Math.max(0, at - AROUND), Math.min(all.size(), at + AROUND + 1)).stream()
                .anyMatch(line -> line.mark() != Mark.KEPT);
    }

    /** By the longest common subsequence; texts of drafts have a few thousand lines at most. */
    private static List<Line> whole(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Line> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                lines.add(new Line(Mark.KEPT, before.get(i++)));
                j++;
            } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                lines.add(new Line(Mark.GONE, before.get(i++)));
            } else {
                lines.add(new Line(Mark.NEW, after.get(j++)));
            }
        }
        return lines;
    }
}

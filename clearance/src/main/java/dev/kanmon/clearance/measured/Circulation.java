package dev.kanmon.clearance.measured;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * A network in which as much flows into each node as out of it, each edge within bounds. It can be filled if and only if a
 * greatest flow from what the lower bounds bring to what they take fills them all (Hoffman 1960); in whole numbers, since all
 * bounds are. Between two nodes one edge each way.
 */
final class Circulation {
    private final int nodes;
    private final long[][] room;

    Circulation(int nodes) {
        this.nodes = nodes;
        this.room = new long[nodes + 2][nodes + 2];
    }

    void edge(int from, int to, long least, long most) {
        room[from][to] += most - least;
        room[nodes][to] += least;
        room[from][nodes + 1] += least;
    }

    /** Whether it can be filled. Uses up the network. */
    boolean isFeasible() {
        long asked = Arrays.stream(room[nodes]).sum();
        long filled = 0;
        while (true) {
            int[] before = path();
            if (before[nodes + 1] < 0) {
                return filled == asked;
            }
            long much = Long.MAX_VALUE;
            for (int at = nodes + 1; at != nodes; at = before[at]) {
                much = Math.min(much, room[before[at]][at]);
            }
            for (int at = nodes + 1; at != nodes; at = before[at]) {
                room[before[at]][at] -= much;
                room[at][before[at]] += much;
            }
            filled += much;
        }
    }

    /** The shortest path with room, as the node before each; -1 where none leads (Edmonds and Karp 1972). */
    private int[] path() {
        int[] before = new int[nodes + 2];
        Arrays.fill(before, -1);
        before[nodes] = nodes;
        Deque<Integer> next = new ArrayDeque<>();
        next.add(nodes);
        while (!next.isEmpty() && before[nodes + 1] < 0) {
            int from = next.remove();
            for (int to = 0; to < nodes + 2; to++) {
                if (before[to] < 0 && room[from][to] > 0) {
                    before[to] = from;
                    next.add(to);
                }
            }
        }
        return before;
    }
}

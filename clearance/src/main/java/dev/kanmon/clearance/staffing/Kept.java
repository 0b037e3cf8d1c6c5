package dev.kanmon.clearance.staffing;

import dev.kanmon.clearance.hall.Replay;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How days go with so many officers in each opening: what was asked once is kept, and what it cost to ask is counted. */
final class Kept {
    /** Plays the days with so many officers in each opening. */
    interface Days {
        Replay.Result with(int[] officers);
    }

    private final Days days;
    private final long travellers;
    private final Map<List<Integer>, Replay.Result> kept = new HashMap<>();
    private long served;

    /**
     * Nothing asked yet.
     *
     * @param travellers whom it takes to play the days once
     */
    Kept(Days days, long travellers) {
        this.days = days;
        this.travellers = Math.max(1, travellers);
    }

    Replay.Result with(int[] officers) {
        return kept.computeIfAbsent(Arrays.stream(officers).boxed().collect(Collectors.toList()), key -> {
            served += travellers;
            return days.with(officers.clone());
        });
    }

    /** Travellers played so far: the effort, the same on every machine. */
    long served() {
        return served;
    }
}

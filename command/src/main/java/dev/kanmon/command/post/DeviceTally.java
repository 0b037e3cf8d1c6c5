package dev.kanmon.command.post;

import dev.kanmon.clearance.gate.CounterReason;
import dev.kanmon.clearance.gate.Landing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** What the devices of a day wrote down, and what the server told of it. Used by one thread. */
final class DeviceTally {
    private final List<UUID> records = new ArrayList<>();
    private final List<UUID> cutOff = new ArrayList<>();
    private final List<UUID> secondUses = new ArrayList<>();
    private int withoutStatus;
    private int longestQueue;
    private int sent;
    private int fresh;
    private int repeated;
    private int refused;

    /**
     * A device wrote a record down.
     *
     * @param online whether it had a network
     * @param waiting how many of its records the server has not acknowledged
     */
    void recorded(Landing landing, boolean online, int waiting) {
        records.add(landing.id());
        if (!online) {
            cutOff.add(landing.id());
            longestQueue = Math.max(longestQueue, waiting);
        }
        if (landing.reason() == CounterReason.STATUS_UNKNOWN) {
            withoutStatus++;
        }
    }

    /** A record is of a pass that was used before, at another gate, and its device could not know. */
    void secondUse(UUID record) {
        secondUses.add(record);
    }

    void sent(int number) {
        sent += number;
    }

    /** The server told what became of a record. */
    void answered(String recorded) {
        switch (recorded) {
            case "NEW" -> fresh++;
            case "REPEATED" -> repeated++;
            default -> refused++;
        }
    }

    /** Ids of all records, in their order. */
    List<UUID> records() {
        return Collections.unmodifiableList(records);
    }

    /** Ids of those made without a network. */
    List<UUID> cutOff() {
        return Collections.unmodifiableList(cutOff);
    }

    /** Ids of those that reconciliation has to find. */
    List<UUID> secondUses() {
        return Collections.unmodifiableList(secondUses);
    }

    /** Travellers sent to the counter because no fresh list was in hand. */
    int withoutStatus() {
        return withoutStatus;
    }

    /** Most records that waited in one device that was cut off. */
    int longestQueue() {
        return longestQueue;
    }

    /** Records sent, each as often as it was. */
    int sent() {
        return sent;
    }

    int fresh() {
        return fresh;
    }

    int repeated() {
        return repeated;
    }

    int refused() {
        return refused;
    }
}

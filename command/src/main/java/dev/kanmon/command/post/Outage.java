package dev.kanmon.command.post;

import java.time.Instant;

/** A time in which the gates of one port have no network. */
record Outage(String port, Instant from, Instant to) {
    boolean cuts(String at, Instant moment) {
        return port.equals(at) && !moment.isBefore(from) && moment.isBefore(to);
    }
}

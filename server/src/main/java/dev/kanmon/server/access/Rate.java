package dev.kanmon.server.access;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * How often one address may ask within a minute of the clock. Thread-safe. Behind a proxy all callers have the proxy's
 * address, and the bound is one for all of them.
 */
public final class Rate {
    /** Addresses counted in one minute; more at once are an attack, and those beyond wait for the next minute. */
    private static final int MOST_ADDRESSES = 50_000;

    private static final int SECONDS = 60;

    /** An IPv6 network of one customer; who has one address of it has them all. */
    private static final int NETWORK_BYTES = 8;

    private final int most;
    private final Clock clock;
    private final Map<String, Integer> counts = new HashMap<>();
    private long minute;

    /**
     * A bound.
     *
     * @param most asked for by one address in one minute
     */
    public Rate(int most, Clock clock) {
        this.most = most;
        this.clock = clock;
    }

    /** Counts one and tells whether it is within the bound. */
    public boolean admits(String address) {
        String network = network(address);
        synchronized (counts) {
            long now = clock.instant().getEpochSecond() / SECONDS;
            if (now != minute) {
                counts.clear();
                minute = now;
            }
            if (counts.size() >= MOST_ADDRESSES && !counts.containsKey(network)) {
                return false;
            }
            return counts.merge(network, 1, Integer::sum) <= most;
        }
    }

    /** The container gives addresses as literals, so nothing is looked up. */
    private static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            return InetAddress.getByName(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES))
                    : address;
        } catch (UnknownHostException notALiteral) {
            return address;
        }
    }
}

package dev.kanmon.messages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody can be reached (NAD and COM of PAXLST).
 *
 * @param name who it is; absent where the message names nobody
 * @param channels in the order of the message
 */
public record Contact(@Nullable String name, List<Channel> channels) {
    public Contact {
        channels = List.copyOf(channels);
    }

    /**
     * One number or address.
     *
     * @param kind code as sent (COM, 3155): TE telephone, FX telefax, EM electronic mail, AD postal address
     * @param number number or address as sent (COM, 3148)
     */
    public record Channel(String kind, String number) {}
}

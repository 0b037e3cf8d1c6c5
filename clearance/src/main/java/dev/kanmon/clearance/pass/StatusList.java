package dev.kanmon.clearance.pass;

import dev.kanmon.clearance.port.States;
import dev.kanmon.seals.UnreadableSealException;
import dev.kanmon.seals.signature.SealSigner;
import dev.kanmon.seals.vdsnc.VdsNc;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.BitSet;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which passes of a State stand. Signed like a pass, numbered, and of use until a moment that it names. Immutable.
 *
 * @param state that issued the passes and signs the list, alpha-3
 * @param number higher than that of each list before; of the lists that a verifier was given the highest counts
 * @param issued when it was made, UTC, whole seconds
 * @param expires from when on it is no longer fresh, likewise
 * @param lists passes by the list of their number, such as {@code JP26331}; at most {@link #MAXIMUM_LISTS}
 */
public record StatusList(
        String state, long number, Instant issued, Instant expires, SortedMap<String, Standing> lists) {
    /** Passes are issued for the days ahead and forgotten after the last on which one holds. */
    public static final int MAXIMUM_LISTS = 400;

    /** Beyond a day nobody could say that a list is fresh, whatever it says of itself. */
    public static final Duration LONGEST_LIFE = Duration.ofHours(24);

    /** Clocks of a gate and of who signs lists may be this far apart. */
    static final Duration CLOCKS_APART = Duration.ofMinutes(5);

    private static final Set<String> MEMBERS = Set.of("number", "issued", "expires", "lists");
    private static final Set<String> DAY_MEMBERS = Set.of("count", "standing");

    /** The type in the header of its envelope. */
    static final String TYPE = "kanmon.status";

    /**
     * The passes of one State and first day.
     *
     * @param count of places given out when the list was made; of a pass beyond, it knows nothing
     * @param standing the bit at a pass's place is set while it stands; not to be changed
     */
    public record Standing(int count, BitSet standing) {
        /** Checks that no pass stands whose place was not given out. */
        public Standing {
            if (count < 0 || count > PassNumber.PLACES || standing.length() > count) {
                throw new IllegalArgumentException("A list of passes has places that were not given out.");
            }
        }
    }

    /** Checks the number and the dates. */
    public StatusList {
        issued = issued.truncatedTo(ChronoUnit.SECONDS);
        expires = expires.truncatedTo(ChronoUnit.SECONDS);
        lists = Collections.unmodifiableSortedMap(new TreeMap<>(lists));
        if (number < 0
                || !expires.isAfter(issued)
                || expires.isAfter(issued.plus(LONGEST_LIFE))
                || lists.size() > MAXIMUM_LISTS) {
            throw new IllegalArgumentException("A status list has a number from 0, is of use for "
                    + LONGEST_LIFE.toHours() + " hours at most and has at most " + MAXIMUM_LISTS + " days.");
        }
    }

    /** Whether it is of use at a moment: made by then, and not past its end. */
    boolean fresh(Instant at) {
        return !issued.isAfter(at.plus(CLOCKS_APART)) && at.isBefore(expires);
    }

    /** What it says of a pass. */
    enum Word {
        STANDS,
        WITHDRAWN,
        /** It was made before the pass was, or holds nothing of its day. */
        NOTHING
    }

    Word of(PassNumber pass) {
        Standing standing = lists.get(pass.list());
        if (standing == null || pass.place() >= standing.count()) {
            return Word.NOTHING;
        }
        return standing.standing().get(pass.place()) ? Word.STANDS : Word.WITHDRAWN;
    }

    /**
     * The signed list, in the form of RFC 8785.
     *
     * @throws IllegalArgumentException where it is longer than verifiers read
     */
    public String sign(SealSigner signer) {
        ObjectNode message = JsonNodeFactory.instance
                .objectNode()
                .put("number", number)
                .put("issued", issued.toString())
                .put("expires", expires.toString());
        ObjectNode days = message.putObject("lists");
        lists.forEach((name, standing) ->
                days.putObject(name).put("count", standing.count()).put("standing", base64(standing.standing())));
        String text =
                VdsNc.sign(new VdsNc.Header(TYPE, 1, state), message, signer).text();
        if (text.length() > PassVerifier.MAXIMUM_STATUS_LIST) {
            throw new IllegalArgumentException(
                    "A status list has at most " + PassVerifier.MAXIMUM_STATUS_LIST + " characters.");
        }
        return text;
    }

    /**
     * What a seal says of passes; whether it is genuine is asked elsewhere.
     *
     * @throws UnreadableSealException where it is no status list
     */
    static StatusList read(VdsNc seal) {
        if (!seal.header().type().equals(TYPE) || seal.header().version() != 1) {
            throw new UnreadableSealException("The seal is no status list of passes.");
        }
        ObjectNode message = seal.message();
        if (!MEMBERS.containsAll(message.propertyNames())) {
            throw new UnreadableSealException("The status list has a member that it does not name.");
        }
        SortedMap<String, Standing> lists = new TreeMap<>();
        JsonNode number = message.path("number");
        try {
            for (Map.Entry<String, JsonNode> day : message.path("lists").properties()) {
                lists.put(day.getKey(), standing(day.getValue()));
            }
            if (!number.canConvertToLong()) {
                throw new UnreadableSealException("The status list has no number.");
            }
            return new StatusList(
                    States.alpha3(seal.header().issuer()),
                    number.longValue(),
                    Instant.parse(message.path("issued").stringValue("")),
                    Instant.parse(message.path("expires").stringValue("")),
                    lists);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new UnreadableSealException("The status list is not as it must be.", e);
        }
    }

    private static Standing standing(JsonNode day) {
        if (!DAY_MEMBERS.containsAll(day.propertyNames())) {
            throw new UnreadableSealException("A day of the status list has a member that it does not name.");
        }
        return new Standing(
                day.path("count").intValue(-1), bits(day.path("standing").stringValue("")));
    }

    /** The bit of place i in byte i / 8, from the most significant on. */
    private static String base64(BitSet standing) {
        byte[] bytes = new byte[(standing.length() + 7) / 8];
        standing.stream().forEach(place -> bytes[place / 8] |= (byte) (0x80 >>> place % 8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static BitSet bits(String base64) {
        byte[] bytes = Base64.getUrlDecoder().decode(base64);
        BitSet bits = new BitSet(bytes.length * 8);
        for (int place = 0; place < bytes.length * 8; place++) {
            bits.set(place, (bytes[place / 8] & 0x80 >>> place % 8) != 0);
        }
        return bits;
    }
}

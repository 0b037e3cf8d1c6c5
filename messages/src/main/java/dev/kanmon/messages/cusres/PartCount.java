package dev.kanmon.messages.cusres;

import dev.kanmon.messages.Envelope;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which parts of a response are not there.
 *
 * @param missing their sequence numbers, ascending
 * @param endSeen whether the last part is there
 */
record PartCount(List<Integer> missing, boolean endSeen) {
    /**
     * Counts parts, each there once.
     *
     * <p>Numbers begin again after 99. So a number is needed once for each round that was full, and once more if the round
     * of the last part got so far; how many rounds were full is known by the number that is there most often.
     */
    static PartCount of(List<CusresMessage> parts) {
        int[] present = new int[ResponseMessages.MAX_PARTS + 1];
        int[] ends = new int[ResponseMessages.MAX_PARTS + 1];
        boolean endSeen = false;
        for (CusresMessage part : parts) {
            Envelope.Part place = part.envelope().part();
            int number = JoinedResponse.numberOf(part.envelope());
            // A message without S010 is the whole of its response.
            boolean last = place == null || place.last();
            present[number]++;
            ends[number] += last ? 1 : 0;
            endSeen |= last;
        }
        int[] needed = endSeen ? neededUpTo(ends, present) : neededAtLeast(present);
        List<Integer> missing = IntStream.range(1, needed.length)
                .filter(number -> present[number] < needed[number])
                .boxed()
                .toList();
        return new PartCount(missing, endSeen);
    }

    /** Where the end is known. */
    private static int[] neededUpTo(int[] ends, int[] present) {
        int[] needed = new int[ends.length];
        int ended = 0;
        int full = 0;
        for (int number = ends.length - 1; number > 0; number--) {
            ended += ends[number];
            needed[number] = ended;
            full = Math.max(full, present[number] - ended);
        }
        for (int number = 1; number < needed.length; number++) {
            needed[number] += full;
        }
        return needed;
    }

    /** Where the end is not known: all rounds but the present one were full, and that has every number up to its highest. */
    private static int[] neededAtLeast(int[] present) {
        int most = IntStream.of(present).max().orElse(0);
        int[] needed = new int[present.length];
        int behind = most - 1;
        for (int number = present.length - 1; number > 0; number--) {
            behind = Math.max(behind, present[number]);
            needed[number] = behind;
        }
        return needed;
    }
}

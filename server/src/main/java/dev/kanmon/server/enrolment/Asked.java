package dev.kanmon.server.enrolment;

import dev.kanmon.clearance.post.SlotBook;
import dev.kanmon.clearance.post.Trip;
import java.util.List;

/**
 * What a party asks; personal data.
 *
 * @param post id of the post
 * @param trip what it travels on
 * @param persons from 1 to {@link SlotBook#LARGEST_PARTY}, the first the one to whom others are tied
 * @param consent to what is done with it
 * @param channel how it comes
 */
public record Asked(String post, Trip trip, List<Person> persons, Consent consent, Channel channel) {
    /** Checks the number of persons. */
    public Asked {
        persons = List.copyOf(persons);
        if (persons.isEmpty() || persons.size() > SlotBook.LARGEST_PARTY) {
            throw new IllegalArgumentException("A party has from 1 to " + SlotBook.LARGEST_PARTY + " members.");
        }
    }

    @Override
    public String toString() {
        return "Asked[" + post + " " + channel + "]";
    }
}

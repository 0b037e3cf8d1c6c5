package dev.kanmon.server.enrolment;

import dev.kanmon.clearance.post.Trip;
import java.util.List;

/**
 * What a party asks; personal data.
 *
 * @param post id of the post
 * @param trip what it travels on
 * @param persons from 1 to {@link dev.kanmon.clearance.post.SlotBook#LARGEST_PARTY}, the first the one to whom others are tied
 * @param consent to what is done with it
 * @param channel how it comes
 */
public record Asked(String post, Trip trip, List<Person> persons, Consent consent, Channel channel) {
    public Asked {
        persons = List.copyOf(persons);
    }

    @Override
    public String toString() {
        return "Asked[" + post + " " + channel + "]";
    }
}

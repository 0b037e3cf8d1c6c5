/**
 * Parties that enrol for a departure post, and what becomes of their members.
 *
 * <p>Why: pre-confirmation is for those who ask for it. Whoever enrols tells what an officer at the post will look at, gets a
 * slot, and can take everything back at any time. What happens to a member afterwards, at the desk, at the gate or on the way,
 * is told here, and ends in exactly one outcome.
 *
 * <p>Terms: a <em>party</em> enrols for one voyage and one post; its <em>members</em> are seen one by one. The <em>stage</em> of
 * a member is where they are; the {@link dev.kanmon.clearance.post.PostOutcome outcome} is how it ended, and stays when nothing
 * else is kept. The <em>link</em> is the address of the party's page.
 *
 * <p>Limits: whoever has the address of the page has the enrolment. What a party tells is kept until three days after the day of departure.
 */
@NullMarked
package dev.kanmon.server.enrolment;

import org.jspecify.annotations.NullMarked;

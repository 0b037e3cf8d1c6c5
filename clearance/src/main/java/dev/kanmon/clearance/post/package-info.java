/**
 * The departure post, pure: who may take part, when there is room for them, and how it may end.
 *
 * <p>Why: officers of the State of entry look at papers where people leave, so that on arrival only a short confirmation of
 * identity remains. Which posts there are, for whom and when, is data of the agreements ({@code clearance.agreement.Arrangement});
 * a new arrangement is a new file and no code. Whoever cannot take part loses nothing: they use the ordinary counter.
 *
 * <p>Terms: a <em>post</em> is one place of an arrangement; a <em>lane</em> is one in the port of arrival. A <em>party</em> is
 * whoever enrols together and stays together; its <em>members</em> each end in exactly one {@link
 * dev.kanmon.clearance.post.PostOutcome}. A <em>slot</em> is the time at which a party is asked to come to the post; the
 * <em>cut-off</em> is how long before departure it takes nobody any more.
 *
 * <p>Limits: the hours of a post are those of one day, since an arrangement's are: one that works past midnight is none yet. Nothing
 * here decides on admission (Korea, Immigration Act Art. 12(1): the inspection is made at the port of
 * entry), and nothing here can refuse. Full preclearance needs a law and is off.
 */
@NullMarked
package dev.kanmon.clearance.post;

import org.jspecify.annotations.NullMarked;

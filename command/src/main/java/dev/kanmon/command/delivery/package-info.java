/**
 * Sends many messages to a server as carriers would, and counts what became of each.
 *
 * <p>Why: a simulated day, the load tests and the fault tests must put the same questions to a server, and none of them may
 * lose a message without saying so. Terms: a <em>parcel</em> is a message with the moment at which a carrier sends it; its
 * <em>fate</em> is that it was answered, refused with a reason, or undelivered after every try.
 *
 * <p>Parcels of one voyage are sent in their order and never two at once, since a later one speaks of an earlier one. The same
 * bytes may be sent again without harm: the server answers them as it did before. So a try that failed is repeated.
 *
 * <p>Limits: one server; requests under way, parcels waiting, pauses and answers are bounded; a server that has stopped
 * answering for good ends the delivery.
 */
@NullMarked
package dev.kanmon.command.delivery;

import org.jspecify.annotations.NullMarked;

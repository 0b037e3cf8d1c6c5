/**
 * Reads inputs that may hold messages of any kind.
 *
 * <p>Why: who decodes a file does not know beforehand what is in it, and what comes out must stand in the order of the
 * file. The readers of {@link dev.kanmon.messages.paxlst} and {@link dev.kanmon.messages.cusres} take one kind each, for
 * those who may be sent nothing else. Terms: an interchange's own problems belong to no one message.
 *
 * <p>Limits: PAXLST and CUSRES; every other message is told of and passed over.
 */
@NullMarked
package dev.kanmon.messages.reading;

import org.jspecify.annotations.NullMarked;

/**
 * Turns decisions into the answer a carrier gets.
 *
 * <p>Why: what the carrier may be told is less than what was found: a directive, its State's code, and a text that helps
 * the staff at the desk and never reveals a watch list. Terms: see {@link dev.kanmon.messages.cusres}.
 *
 * <p>Limits: the response alone; a later change of an answer is not sent yet.
 */
@NullMarked
package dev.kanmon.server.answer;

import org.jspecify.annotations.NullMarked;

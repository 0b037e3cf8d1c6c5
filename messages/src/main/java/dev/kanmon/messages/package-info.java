/**
 * What carriers report about a voyage, as records: passenger list, voyage, traveller, travel document.
 *
 * <p>Why: every format (UN/EDIFACT PAXLST today) is read into these records and nothing behind this module sees a
 * format. Terms are those of the WCO/IATA/ICAO API guide. Values stay as the carrier sent them; what could not be read
 * is said in a {@link dev.kanmon.messages.Problem}, never guessed.
 *
 * <p>Limits: times of a {@link dev.kanmon.messages.Leg} are local to the port they belong to and carry no zone here.
 */
@NullMarked
package dev.kanmon.messages;

import org.jspecify.annotations.NullMarked;

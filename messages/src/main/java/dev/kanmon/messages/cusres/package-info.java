/**
 * The answer to a passenger list: CUSRES, as the WCO/IATA/ICAO API guide uses it.
 *
 * <p>Why: a carrier's departure control system boards by it. Terms: a directive says what to do with a traveller; its
 * code on the wire is each State's own and comes from the {@linkplain dev.kanmon.messages.profile profile}.
 *
 * <p>Limits: the response (BGM 962) alone; the unsolicited change and its acknowledgement are not written yet.
 */
@NullMarked
package dev.kanmon.messages.cusres;

import org.jspecify.annotations.NullMarked;

/**
 * PAXLST, the passenger list, as the WCO/IATA/ICAO API guide profiles it.
 *
 * <p>Why: an airline's list breaks the UN directory that it names (RFF repeats, DTM is left out, qualifiers are in no code
 * list), so it is read by the guide's meaning of each segment, never against a directory. Terms: the header says what the
 * list is and of which voyage (TDT with its LOC and DTM); then each NAD begins a traveller, and within a traveller the
 * order of segments does not matter. What is odd about one traveller is told and costs nobody else anything.
 *
 * <p>Limits: read are the segments that the shared records hold; what else the guide has, such as onward journeys (TDT behind
 * a traveller), is passed over. Each part of a list that was split is read as a list of its own; {@link
 * dev.kanmon.messages.paxlst.JoinedList} joins them.
 */
@NullMarked
package dev.kanmon.messages.paxlst;

import org.jspecify.annotations.NullMarked;

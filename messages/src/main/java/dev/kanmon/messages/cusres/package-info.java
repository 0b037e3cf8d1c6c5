/**
 * What States and carriers say to each other about a passenger list: CUSRES, as the WCO/IATA/ICAO API guide uses it.
 *
 * <p>Why: a carrier's departure control system boards by it. Terms: a response (BGM 962) answers a request; an unsolicited
 * change (132) takes back what a response said; an acknowledgement (312) is the carrier's word that the change arrived. An
 * answer is about one traveller or about everyone of the transaction. A directive says what to do with a traveller; its
 * code on the wire is each State's own and comes from the {@linkplain dev.kanmon.messages.profile profile}.
 *
 * <p>Reading: {@link dev.kanmon.messages.cusres.CusresReader}, and {@link dev.kanmon.messages.cusres.JoinedResponse} for a
 * response in parts. Writing: {@link dev.kanmon.messages.cusres.CusresWriter} composes what a State says; {@link
 * dev.kanmon.messages.cusres.CusresInterchange} writes any message as it is, such as {@link
 * dev.kanmon.messages.cusres.CusresMessage#acknowledgement}.
 *
 * <p>Limits: read are the segments that the records hold. Texts other than FTX+AAP, parties other than NAD+MS, persons'
 * names in CTA, and the part of the message that is for goods are passed over. Whether a change was acknowledged in time,
 * and when it is sent again, is for whoever keeps it.
 */
@NullMarked
package dev.kanmon.messages.cusres;

import org.jspecify.annotations.NullMarked;

/**
 * UN/EDIFACT syntax (ISO 9735): segments, the envelope around messages, and the segments that messages share.
 *
 * <p>Why: carriers send the syntax with odd separators, without envelopes and with wrong totals, and a list of travellers
 * must survive all of it; so reading forgives and tells, while writing is strict. Terms are those of ISO 9735: an
 * interchange (UNB to UNZ) holds groups (UNG to UNE) of messages (UNH to UNT); a message is made of segments, a segment
 * of data elements, a data element of components. Elements are counted from 0, which is the tag; components from 0.
 *
 * <p>Reading: {@link dev.kanmon.messages.edifact.InterchangeReader} walks over messages and their segments and hands out
 * a {@link dev.kanmon.messages.edifact.SegmentScanner} that stands on the present segment. It works on the bytes as
 * they came and makes a string only when asked for one. Nothing here throws on bad input. Writing: {@link
 * dev.kanmon.messages.edifact.InterchangeWriter}. What the guide's messages have in common stands here as well, so that a
 * request and its answer are read alike: {@link dev.kanmon.messages.edifact.MessageReading}, {@link
 * dev.kanmon.messages.edifact.TransactionSegment}, {@link dev.kanmon.messages.edifact.ContactSegments}, {@link
 * dev.kanmon.messages.edifact.MessageTime}, and the codes of {@link dev.kanmon.messages.edifact.Tag} and {@link
 * dev.kanmon.messages.edifact.Qualifier}.
 *
 * <p>Limits: the lines of a Type B telegram are unfolded before anything is read, which copies the input once; the
 * repetition separator of syntax version 4 is taken as text; every bound is a constant of the class that keeps it.
 */
@NullMarked
package dev.kanmon.messages.edifact;

import org.jspecify.annotations.NullMarked;

/**
 * What one State's law and code tables say, as data files.
 *
 * <p>Why: the code that tells a carrier to board is each State's own, and so is how long data may be kept; neither
 * belongs in program text; nor does what it may be told of a traveller. A file names its sources, and is marked
 * provisional where the State's tables are not public.
 *
 * <p>Terms: the closed list names each field that the State's law lets in, with the clause; whatever else a carrier sends
 * is dropped and counted before anybody sees it.
 *
 * <p>Limits: the tables of Korea and Japan are not public, so their profiles are provisional.
 */
@NullMarked
package dev.kanmon.messages.profile;

import org.jspecify.annotations.NullMarked;

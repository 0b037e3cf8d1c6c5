/**
 * Lists of persons and documents to look out for, and the search in them.
 *
 * <p>Why: a listed person must be met however the name is spelled, and a namesake left in peace; so a match is weighed by
 * evidence (document, name, birth date) and says which. Terms: a {@link dev.kanmon.clearance.watchlist.WatchList} is an
 * immutable snapshot; a {@link dev.kanmon.clearance.watchlist.WatchListEntry} is one record in it; a {@link
 * dev.kanmon.clearance.watchlist.Match} is an entry that fits a {@link dev.kanmon.clearance.watchlist.Subject}, with its
 * grounds.
 *
 * <p>A missing or partial birth date, on either side, never hides a match that a full one would show; only birth dates
 * in conflict do. An entry past its last day never fires.
 *
 * <p>Lists are read in the forms their authorities publish them in (OFAC, UN Security Council, OpenSanctions) and in a
 * home-made one; {@link dev.kanmon.clearance.watchlist.WatchListReader} tells them apart by content. Whoever keeps a
 * home-made list answers for each row: one without source or end is refused. What is refused or left out is told, never
 * dropped in silence, and harms no other row.
 *
 * <p>Limits: persons only, for organisations, vessels and aircraft do not travel as passengers; names as the {@code names}
 * module compares them; entities in OFAC's advanced XML are not read.
 */
@NullMarked
package dev.kanmon.clearance.watchlist;

import org.jspecify.annotations.NullMarked;

/**
 * Messages in JSON: what {@code parse --json} prints, and the passenger list of carriers without EDIFACT. Agreements in
 * JSON: what {@code agreements ... --json} prints and {@code /api/v1/agreements} answers.
 *
 * <p>Why: scripts and carriers rely on one shape, so each record has one writer, and what is written of a list is read back
 * as the same list. The schemas in {@code contracts/} describe it. Terms: keys are those of the records in {@link
 * dev.kanmon.messages}, in camelCase; absent values and empty lists are left out; dates are ISO 8601, times local to their
 * port and without a zone.
 *
 * <p>Limits: no Spring here, since offline commands use it too. A two-digit year is no ISO date: of a date with several
 * readings the likeliest is the date, and all of them are listed beside it.
 */
@NullMarked
package dev.kanmon.server.json;

import org.jspecify.annotations.NullMarked;

/**
 * Ports of call and the States they belong to.
 *
 * <p>Why: a passenger list names ports by code alone; which State a traveller enters, and what day it is there on
 * arrival, follow from the port. Terms: a port is an airport (IATA location code) or a sea port (UN/LOCODE); a State is
 * told by its ISO 3166-1 alpha-3 code, as in passports.
 *
 * <p>Limits: the international airports and ferry ports of Korea and Japan and the world's larger hubs, compiled by the
 * project. A port that is not in the table is said to be unknown, never guessed.
 */
@NullMarked
package dev.kanmon.clearance.port;

import org.jspecify.annotations.NullMarked;

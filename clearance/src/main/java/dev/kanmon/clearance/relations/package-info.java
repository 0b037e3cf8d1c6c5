/**
 * What two States said to each other beside what binds them, and what came of it. A {@link
 * dev.kanmon.clearance.relations.Commitment} is a promise or a proposal; a {@link
 * dev.kanmon.clearance.relations.Mechanism} is a dialogue that recurs; an {@link
 * dev.kanmon.clearance.relations.Incident} is what happened between them; an {@link
 * dev.kanmon.clearance.relations.Indicator} is a series of figures. {@link dev.kanmon.clearance.relations.Relations} is an
 * immutable snapshot of all, with one version.
 *
 * <p>Delivery (what was done) comes from dated evidence alone; effect (what changed meanwhile) from a series alone. They
 * stand apart and are never made one number. A change after a day is no proof that something of that day brought it about.
 *
 * <p>Limits: figures are never summed, and never compared over units or over periods of unlike length. Days are days of
 * UTC+9, the zone of Korea and Japan alike.
 */
@NullMarked
package dev.kanmon.clearance.relations;

import org.jspecify.annotations.NullMarked;

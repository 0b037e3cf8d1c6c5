/**
 * What the agreements hold in store, told from what was known on a day: what lapses and when that rings ({@link
 * dev.kanmon.clearance.outlook.Lapse}), what one side gives that the other does not ({@link
 * dev.kanmon.clearance.outlook.Imbalance}), where nothing applies between two times when something did ({@link
 * dev.kanmon.clearance.outlook.Coverage}), what a party could undo alone ({@link dev.kanmon.clearance.outlook.Undoing}), and
 * how two registries, or one at two times, differ ({@link dev.kanmon.clearance.outlook.Difference}).
 *
 * <p>Limits: a leg of a body, such as a central bank, is not counted among its State's; scopes are not compared, so that what
 * applies in part counts as applying.
 *
 * <p>Nothing here decides. Days are days in the grantor's zone, both ends included.
 */
@NullMarked
package dev.kanmon.clearance.outlook;

import org.jspecify.annotations.NullMarked;

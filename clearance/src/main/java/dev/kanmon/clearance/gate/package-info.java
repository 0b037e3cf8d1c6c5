/**
 * The gate, pure: who is landed there and who goes to the counter, and what stands once devices that were cut off tell what
 * they did.
 *
 * <p>Why: landing permission is given by a named officer, to one person, once. A gate that has lost its network goes on, so
 * two gates may land two people with copies of one pass, and both tell of it hours later, in any order and more than once.
 * What stands in the end must not depend on which of them came back first.
 *
 * <p>Start at {@link dev.kanmon.clearance.gate.GateRules} for what a gate does with one traveller, and at {@link
 * dev.kanmon.clearance.gate.Reconciliation} for what becomes of records.
 *
 * <p>Terms: a <em>landing</em> is the record of one traveller at a gate, also of one who was sent to the counter. A <em>shift</em>
 * is the time for which one officer answers for one gate. A pass is <em>used</em> once a landing with it stands; any other
 * landing with it is a <em>second use</em>.
 *
 * <p>Limits: nothing personal is in a landing. Nothing here refuses anybody: whoever is not landed at the gate is where
 * everyone without a pass is, at the ordinary counter. Which of two uses was first is told by the clocks of devices.
 */
@NullMarked
package dev.kanmon.clearance.gate;

import org.jspecify.annotations.NullMarked;

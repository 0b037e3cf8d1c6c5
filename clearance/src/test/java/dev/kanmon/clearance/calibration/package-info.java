/** Logs drawn from known distributions by a way of drawing and a queue of their own, and what is found in them again. */
@NullMarked
package dev.kanmon.clearance.calibration;

import org.jspecify.annotations.NullMarked;

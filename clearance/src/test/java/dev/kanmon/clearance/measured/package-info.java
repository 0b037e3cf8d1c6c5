@NullMarked
package dev.kanmon.clearance.measured;

import org.jspecify.annotations.NullMarked;

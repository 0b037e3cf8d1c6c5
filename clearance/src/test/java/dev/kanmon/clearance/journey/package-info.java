@NullMarked
package dev.kanmon.clearance.journey;

import org.jspecify.annotations.NullMarked;

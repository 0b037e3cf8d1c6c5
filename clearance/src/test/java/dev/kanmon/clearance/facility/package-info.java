@NullMarked
package dev.kanmon.clearance.facility;

import org.jspecify.annotations.NullMarked;

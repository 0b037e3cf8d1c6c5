@NullMarked
package dev.kanmon.clearance.hall;

import org.jspecify.annotations.NullMarked;

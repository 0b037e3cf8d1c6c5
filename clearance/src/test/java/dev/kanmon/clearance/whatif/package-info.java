@NullMarked
package dev.kanmon.clearance.whatif;

import org.jspecify.annotations.NullMarked;

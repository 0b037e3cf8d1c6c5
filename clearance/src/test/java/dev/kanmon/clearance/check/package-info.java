@NullMarked
package dev.kanmon.clearance.check;

import org.jspecify.annotations.NullMarked;

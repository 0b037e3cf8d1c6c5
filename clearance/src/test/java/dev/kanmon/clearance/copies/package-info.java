@NullMarked
package dev.kanmon.clearance.copies;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.kanmon.clearance.decision;

import org.jspecify.annotations.NullMarked;

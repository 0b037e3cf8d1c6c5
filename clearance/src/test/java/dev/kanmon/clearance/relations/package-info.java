@NullMarked
package dev.kanmon.clearance.relations;

import org.jspecify.annotations.NullMarked;

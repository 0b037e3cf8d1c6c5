@NullMarked
package dev.kanmon.clearance.yaml;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.kanmon.clearance.post;

import org.jspecify.annotations.NullMarked;

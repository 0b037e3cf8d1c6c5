@NullMarked
package dev.kanmon.seals.vdsnc;

import org.jspecify.annotations.NullMarked;

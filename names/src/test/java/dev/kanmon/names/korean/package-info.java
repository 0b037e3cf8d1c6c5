/** What users rely on when a Korean name is read, whatever it is written in. */
@NullMarked
package dev.kanmon.names.korean;

import org.jspecify.annotations.NullMarked;

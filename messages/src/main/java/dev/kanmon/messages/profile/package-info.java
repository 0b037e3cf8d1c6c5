/**
 * What one State's law and code tables say, as data files.
 *
 * <p>Why: the code that tells a carrier to board is each State's own, and so is how long data may be kept; neither
 * belongs in program text. A file names its sources, and is marked provisional where the State's tables are not public.
 *
 * <p>Limits: codes of directives, persons in a message, and two terms. The closed list of fields that a State's law lets
 * in is not here yet.
 */
@NullMarked
package dev.kanmon.messages.profile;

import org.jspecify.annotations.NullMarked;

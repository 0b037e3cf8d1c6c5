/**
 * Takes carriers' messages in: keeps the raw bytes first, then has them read, screened, recorded and answered.
 *
 * <p>Why: nothing that was acknowledged may be lost, and the same message again must give the same answer. Terms: a
 * message is <em>received</em> once its sealed bytes are durable, <em>answered</em> once decisions and answer are, and
 * <em>rejected</em> if no passenger list could be read from it; it has <em>failed</em> if a fault of the program kept it from
 * being screened. Received is the only one of these that is not an end.
 *
 * <p>A list comes as UN/EDIFACT or as JSON. Which of the two is told by the first byte that is no blank, never by a header:
 * the bytes are all that is kept.
 *
 * <p>Limits: one passenger list a request, 8 MiB at most.
 */
@NullMarked
package dev.kanmon.server.intake;

import org.jspecify.annotations.NullMarked;

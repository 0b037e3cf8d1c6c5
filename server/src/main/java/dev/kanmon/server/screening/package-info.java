/**
 * Screens the travellers of a passenger list and keeps what was decided, voyage by voyage.
 *
 * <p>Why: it brings the pure rules of {@code clearance} and the durable world together. Terms: a {@link
 * dev.kanmon.server.screening.ScreenedTraveller} is one person on one voyage with the decision in force.
 *
 * <p>Limits: what is personal is sealed under a key per traveller and voyage; once the key is destroyed the outcome
 * stays and the person does not.
 */
@NullMarked
package dev.kanmon.server.screening;

import org.jspecify.annotations.NullMarked;

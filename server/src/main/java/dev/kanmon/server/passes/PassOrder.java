package dev.kanmon.server.passes;

import dev.kanmon.clearance.pass.PassDraft;
import java.util.UUID;

/**
 * A pass to issue.
 *
 * @param traveller id of the person on the voyage
 * @param voyage id of the voyage
 * @param decision in force that it rests on
 * @param dataKey key that seals what is the traveller's
 * @param draft what it will say
 */
public record PassOrder(UUID traveller, UUID voyage, UUID decision, UUID dataKey, PassDraft.Issuable draft) {}

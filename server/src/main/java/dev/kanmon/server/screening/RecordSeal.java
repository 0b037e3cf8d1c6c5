package dev.kanmon.server.screening;

import dev.kanmon.clearance.decision.BasisVersions;
import dev.kanmon.clearance.decision.Decision;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.Voyage;
import dev.kanmon.server.store.DataKey;
import dev.kanmon.server.store.Keys;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Seals the record of one decision and opens it again: the inputs, the decision, and the salt of the commitment that
 * stands in the ledger. With the record one can show what was decided from what; once its key is destroyed the ledger's
 * commitment stays and says nothing about the person.
 */
final class RecordSeal {
    private static final int SALT_BYTES = 32;

    /** One form for one value: sorted keys, so that equal inputs give equal bytes. */
    private static final JsonMapper JSON = JsonMapper.builder()
            // A record of an earlier release lacks what was added since.
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .changeDefaultPropertyInclusion(inclusion ->
                    inclusion.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
            .build();

    private final Keys keys;
    private final SecureRandom random = new SecureRandom();

    RecordSeal(Keys keys) {
        this.keys = keys;
    }

    /** What a decision is taken from, in its one form. The time of the decision is not in it: time alone changes nothing. */
    byte[] canonical(Traveller traveller, Voyage voyage, BasisVersions basis) {
        return JSON.writeValueAsBytes(new Inputs(traveller, voyage, basis));
    }

    /** Seals the record under the traveller's key; the decision's id is bound to it, so records cannot be exchanged. */
    Sealing seal(
            DataKey key,
            UUID decisionId,
            Traveller traveller,
            Voyage voyage,
            Instant asOf,
            Decision decision,
            byte[] inputs) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        String saltText = HexFormat.of().formatHex(salt);
        byte[] plain =
                JSON.writeValueAsBytes(new ScreenedTraveller.Sealed(traveller, voyage, asOf, decision, saltText));
        return new Sealing(keys.seal(key, plain, context(decisionId)), commitment(salt, inputs));
    }

    /** Opens a record; empty once its key is destroyed. */
    Optional<ScreenedTraveller.Sealed> open(UUID key, byte[] record, UUID decisionId) {
        return keys.open(key, record, context(decisionId)).map(RecordSeal::read);
    }

    /** The fault of a reader quotes what it read: it must not get into a log. */
    @SuppressWarnings("UnusedException")
    private static ScreenedTraveller.Sealed read(byte[] plain) {
        try {
            return JSON.readValue(plain, ScreenedTraveller.Sealed.class);
        } catch (JacksonException unreadable) {
            throw new IllegalStateException("a stored record cannot be read by this release");
        }
    }

    private static String context(UUID decisionId) {
        return "decision " + decisionId;
    }

    private static String commitment(byte[] salt, byte[] inputs) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(salt.length + inputs.length);
        bytes.writeBytes(salt);
        bytes.writeBytes(inputs);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-256", absent);
        }
    }

    /**
     * What {@link #seal} gives.
     *
     * @param record the sealed record
     * @param commitment SHA-256 over salt and inputs, hexadecimal
     */
    @SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
    record Sealing(byte[] record, String commitment) {}

    private record Inputs(Traveller traveller, Voyage voyage, BasisVersions basis) {}
}

package dev.kanmon.bench;

import dev.kanmon.clearance.pass.PassCheck;
import dev.kanmon.clearance.pass.PassVerdict;
import dev.kanmon.clearance.pass.PassVerifier;
import dev.kanmon.clearance.pass.Presented;
import dev.kanmon.clearance.pass.StatusCheck;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.seals.certificate.TrustStore;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** Passes and status lists from their text to the verdict, by a verifier that trusts nobody: none may be called genuine. */
final class PassTargets {
    static final List<String> PASSES = List.of(SealSeeds.BARCODES.getFirst(), SealSeeds.JSON_SEALS.getFirst());

    static final List<String> STATUS_LISTS = List.of(SealSeeds.json(
            "kanmon.status",
            "{\"number\":7,\"issued\":\"2026-11-27T02:00:00Z\",\"expires\":\"2026-11-27T06:00:00Z\","
                    + "\"lists\":{\"JP26331\":{\"count\":9,\"standing\":\"_4A\"}}}"));

    private static final TrustStore TRUST = TrustStore.of(List.of());
    private static final PassVerifier VERIFIER = new PassVerifier(TRUST, Ports.shipped(), List.of());
    private static final Instant NOW = Instant.parse("2026-11-27T03:40:00Z");

    private PassTargets() {}

    /** Gives a number that depends on what was read. */
    static int pass(byte[] input) {
        PassCheck check = VERIFIER.verify(text(input), Presented.NOTHING, NOW);
        if (check.verdict().genuine()) {
            throw new AssertionError("A seal of nobody is called genuine.");
        }
        return check.verdict() == PassVerdict.UNREADABLE
                ? 0
                : 1 + check.verdict().name().length();
    }

    /** Gives a number that depends on what was read. */
    static int statusList(byte[] input) {
        return switch (PassVerifier.statusList(text(input), TRUST, NOW)) {
            case StatusCheck.Taken taken -> throw new AssertionError("A list of nobody is taken.");
            case StatusCheck.Refused(PassVerdict verdict) ->
                verdict == PassVerdict.UNREADABLE ? 0 : 1 + verdict.name().length();
        };
    }

    private static String text(byte[] input) {
        return new String(input, StandardCharsets.ISO_8859_1);
    }
}

package dev.kanmon.command;

import dev.kanmon.command.terminal.Columns;
import dev.kanmon.seals.authority.IssuedSigner;
import dev.kanmon.seals.authority.SignerKeys;
import dev.kanmon.seals.authority.SigningPeriod;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a folder of keys holds, at a moment. */
final class PassKeyTable {
    private final SignerKeys keys;
    private final Instant now;

    PassKeyTable(SignerKeys keys, Instant now) {
        this.keys = keys;
        this.now = now;
    }

    List<Map<String, Object>> objects() {
        List<Map<String, Object>> objects = new ArrayList<>();
        Map<String, Object> authority = object(
                "authority",
                keys.authority().serial().toString(16),
                SigningPeriod.of(keys.authority()).orElse(null));
        authority.put("subject", keys.authority().subject());
        authority.put("fingerprint", keys.authority().fingerprint());
        authority.put("revocationList", keys.revocationListNumber());
        authority.put("revocationListUntil", keys.revocationListUntil().toString());
        authority.put("rotateFrom", keys.due(now).toString());
        objects.add(authority);
        for (IssuedSigner signer : keys.signers()) {
            objects.add(object(signer));
        }
        return objects;
    }

    Map<String, Object> object(IssuedSigner signer) {
        Map<String, Object> object = object("signer", signer.serial(), signer.period());
        object.put("state", state(signer));
        if (signer.revoked() != null) {
            object.put("revoked", signer.revoked().toString());
        }
        object.put("keyInFolder", signer.keyInFolder());
        object.put("fingerprint", signer.certificate().fingerprint());
        return object;
    }

    void print(PrintWriter out) {
        out.println("Authority " + keys.authority().subject());
        SigningPeriod.of(keys.authority())
                .ifPresent(period ->
                        out.println("  issues until " + period.until() + ", believed until " + period.ends()));
        out.println("  revocation list " + keys.revocationListNumber() + ", the next by " + keys.revocationListUntil());
        out.println(
                "  SIGNER                STATE     SIGNS FROM            UNTIL                 BELIEVED UNTIL       "
                        + " KEY");
        for (IssuedSigner signer : keys.signers()) {
            SigningPeriod period = signer.period();
            out.println("  " + Columns.padded(signer.serial(), 22) + Columns.padded(state(signer), 10)
                    + Columns.padded(period.from().toString(), 22)
                    + Columns.padded(period.until().toString(), 22)
                    + Columns.padded(signer.revoked() == null ? period.ends().toString() : "-", 22)
                    + (signer.keyInFolder() ? "here" : "not here"));
        }
        Instant due = keys.due(now);
        if (keys.needsKeyInModule(now)) {
            out.println("Make a key in the hardware module now, and then: ./kanmon pass keys rotate --public-key");
        } else {
            out.println(due.isAfter(now) ? "Rotate from " + due + " on." : "Rotate now: ./kanmon pass keys rotate");
        }
    }

    private String state(IssuedSigner signer) {
        SigningPeriod period = signer.period();
        if (signer.revoked() != null) {
            return "revoked";
        }
        if (now.isBefore(period.from())) {
            return "next";
        }
        if (period.signsAt(now)) {
            boolean last = keys.signers().stream()
                    .filter(one -> one.signsAt(now))
                    .reduce((earlier, later) -> later)
                    .filter(signer::equals)
                    .isPresent();
            return last ? "signs" : "followed";
        }
        return now.isAfter(period.ends()) ? "ended" : "stopped";
    }

    private static Map<String, Object> object(String kind, String serial, @Nullable SigningPeriod period) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("kind", kind);
        object.put("serial", serial);
        if (period != null) {
            object.put("from", period.from().toString());
            object.put("until", period.until().toString());
            object.put("ends", period.ends().toString());
        }
        return object;
    }
}

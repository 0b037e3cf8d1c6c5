package dev.kanmon.command;

import dev.kanmon.clearance.pass.Pass;
import dev.kanmon.clearance.pass.PassCheck;
import dev.kanmon.clearance.pass.TravelAuthorization;
import dev.kanmon.seals.certificate.Certificate;
import dev.kanmon.seals.certificate.Chain;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The public shape of what a verifier found: keys in camelCase, absent values left out. */
final class PassCheckJson {
    private PassCheckJson() {}

    static Map<String, @Nullable Object> of(String file, PassCheck check, String sentence) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("file", file);
        line.put("verdict", check.verdict().name());
        line.put("genuine", check.verdict().genuine());
        line.put("text", sentence);
        line.put("form", check.form() == null ? null : check.form().name());
        line.put("kind", check.kind());
        line.put("issuer", check.issuer());
        line.put("content", check.content().isEmpty() ? null : check.content());
        TravelAuthorization authorization = check.authorization();
        line.put("authorization", authorization == null ? null : of(authorization));
        Pass pass = check.pass();
        line.put("pass", pass == null ? null : of(pass));
        Chain chain = check.chain();
        line.put("signer", chain == null ? null : of(chain.path().getFirst()));
        line.put("chain", chain == null ? null : of(chain));
        PassCheck.Status status = check.status();
        line.put("status", status == null ? null : of(status));
        return line;
    }

    /** Names of the fields as {@link TravelAuthorization} has them. */
    static Map<String, @Nullable Object> of(TravelAuthorization content) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("number", content.number());
        map.put("name", content.name());
        map.put("birthDate", content.birthDate().toString());
        map.put("sex", content.sex());
        map.put("nationality", content.nationality());
        map.put("passport", content.passport());
        map.put("place", content.place());
        map.put("from", content.from().toString());
        map.put("until", content.until().toString());
        map.put("stay", content.stay());
        map.put("entries", content.entries());
        map.put("category", content.category());
        map.put("text", content.text());
        return map;
    }

    private static Map<String, @Nullable Object> of(Pass pass) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("number", pass.number().text());
        map.put("voyage", pass.voyage());
        map.put("departure", pass.departure().toString());
        map.put("from", pass.from());
        map.put("to", pass.to());
        map.put("issuer", pass.issuer());
        map.put("provision", pass.provision());
        return map;
    }

    static Map<String, @Nullable Object> of(Certificate certificate) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("subject", certificate.subject());
        map.put("serial", certificate.serial().toString(16));
        return map;
    }

    static Map<String, @Nullable Object> of(Chain chain) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("verdict", chain.verdict().name());
        map.put("path", chain.path().stream().map(PassCheckJson::of).toList());
        map.put("revocation", chain.revocation().name());
        Instant until = chain.revocationUntil();
        map.put("revocationUntil", until == null ? null : until.toString());
        return map;
    }

    private static Map<String, @Nullable Object> of(PassCheck.Status status) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("number", status.number());
        map.put("issued", status.issued().toString());
        map.put("expires", status.expires().toString());
        return map;
    }
}

package dev.kanmon.server.posts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.pass.PassCheck;
import dev.kanmon.clearance.pass.PassVerifier;
import dev.kanmon.clearance.pass.Presented;
import dev.kanmon.clearance.pass.StatusCheck;
import dev.kanmon.clearance.pass.StatusList;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.seals.certificate.Certificate;
import dev.kanmon.seals.certificate.RevocationList;
import dev.kanmon.seals.certificate.TrustStore;
import dev.kanmon.server.Browser;
import dev.kanmon.server.TestServer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A gate on the other side: fetches what is public over HTTP, and then verifies without the server. */
final class Gate {
    private static final JsonMapper JSON = new JsonMapper();

    private final PassVerifier verifier;
    private final StatusList list;

    private Gate(PassVerifier verifier, StatusList list) {
        this.verifier = verifier;
        this.list = list;
    }

    /** One that fetches now what it needs for passes of Japan. */
    static Gate fetched(TestServer server) {
        Browser stranger = new Browser(server);
        JsonNode trust = JSON.readTree(stranger.get("/api/v1/passes/trust").body());
        List<Certificate> certificates = new ArrayList<>();
        Stream.concat(
                        trust.path("authorities").valueStream(),
                        trust.path("signers").valueStream().map(signer -> signer.path("certificate")))
                .forEach(one -> certificates.add(Certificate.read(der(one))));
        TrustStore store = TrustStore.of(
                certificates,
                trust.path("revocationLists")
                        .valueStream()
                        .map(one -> RevocationList.read(der(one)))
                        .toList());
        StatusCheck check = PassVerifier.statusList(
                stranger.get("/api/v1/passes/status/JP").body(),
                store,
                server.clock().instant());
        assertThat(check).isInstanceOf(StatusCheck.Taken.class);
        StatusList list = ((StatusCheck.Taken) check).list();
        return new Gate(new PassVerifier(store, Ports.shipped(), List.of(list)), list);
    }

    PassCheck verify(String seal, Instant at) {
        return verifier.verify(seal, Presented.NOTHING, at);
    }

    StatusList list() {
        return list;
    }

    private static byte[] der(JsonNode base64) {
        return Base64.getDecoder().decode(base64.stringValue());
    }
}

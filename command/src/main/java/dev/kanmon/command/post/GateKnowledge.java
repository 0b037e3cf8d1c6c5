package dev.kanmon.command.post;

import dev.kanmon.clearance.pass.PassVerifier;
import dev.kanmon.clearance.pass.StatusCheck;
import dev.kanmon.clearance.pass.StatusList;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.clearance.port.States;
import dev.kanmon.seals.certificate.Certificate;
import dev.kanmon.seals.certificate.RevocationList;
import dev.kanmon.seals.certificate.TrustStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the gates of a port have in hand: certificates to trust and the last status list of their State, as they were fetched. */
final class GateKnowledge {
    /** As often as the page of the gate does. */
    private static final Duration FETCHED_EVERY = Duration.ofMinutes(1);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DayServer server;
    private final String state;
    private final Ports ports = Ports.shipped();
    private @Nullable Instant fetched;
    private @Nullable String last;
    private PassVerifier verifier = new PassVerifier(TrustStore.of(List.of()), ports, List.of());

    /**
     * Nothing yet.
     *
     * @param state of the port, alpha-3
     */
    GateKnowledge(DayServer server, String state) {
        this.server = server;
        this.state = state;
    }

    /** Fetches, unless it was done within the last minute. To be asked for while there is a network alone. */
    void refresh(Instant now) {
        if (fetched != null && now.isBefore(fetched.plus(FETCHED_EVERY))) {
            return;
        }
        String trusted = server.fetch("/api/v1/passes/trust");
        String list = server.fetch("/api/v1/passes/status/" + States.alpha2(state));
        fetched = now;
        if ((trusted + list).equals(last)) {
            return;
        }
        last = trusted + list;
        TrustStore trust = trust(JSON.readTree(trusted));
        List<StatusList> taken = PassVerifier.statusList(list, trust, now) instanceof StatusCheck.Taken(StatusList one)
                ? List.of(one)
                : List.of();
        verifier = new PassVerifier(trust, ports, taken);
    }

    private static TrustStore trust(JsonNode json) {
        List<Certificate> certificates = new ArrayList<>();
        for (JsonNode authority : json.path("authorities")) {
            certificates.add(Certificate.read(decoded(authority)));
        }
        for (JsonNode signer : json.path("signers")) {
            certificates.add(Certificate.read(decoded(signer.path("certificate"))));
        }
        List<RevocationList> lists = new ArrayList<>();
        for (JsonNode list : json.path("revocationLists")) {
            lists.add(RevocationList.read(decoded(list)));
        }
        return TrustStore.of(certificates, lists);
    }

    private static byte[] decoded(JsonNode base64) {
        return Base64.getDecoder().decode(base64.stringValue());
    }

    PassVerifier verifier() {
        return verifier;
    }
}

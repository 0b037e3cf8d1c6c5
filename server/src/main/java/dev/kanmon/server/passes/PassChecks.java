package dev.kanmon.server.passes;

import dev.kanmon.clearance.pass.PassCheck;
import dev.kanmon.clearance.pass.PassVerifier;
import dev.kanmon.clearance.pass.Presented;
import dev.kanmon.clearance.pass.StatusCheck;
import dev.kanmon.clearance.pass.StatusList;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.seals.certificate.TrustStore;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Verifies passes as a gate does, with the certificates and lists that this server gives out at the moment. Thread-safe. */
@Component
public final class PassChecks {
    private static final Logger LOG = LoggerFactory.getLogger(PassChecks.class);

    private final PassKeys keys;
    private final PassStatus status;
    private final Clock clock;
    private final Ports ports = Ports.shipped();
    private volatile Prepared prepared;

    PassChecks(PassKeys keys, PassStatus status, Clock clock) {
        this.keys = keys;
        this.status = status;
        this.clock = clock;
        TrustStore trust = keys.trusted().store();
        this.prepared = new Prepared(trust, Map.of(), new PassVerifier(trust, ports, List.of()));
    }

    /**
     * Verifies now.
     *
     * @param text of the seal, as a reader of barcodes gives it or as it was pasted; spaces around it do not count
     * @param presented what was shown with it
     */
    public PassCheck verify(String text, Presented presented) {
        Map<String, String> lists = new LinkedHashMap<>();
        for (String state : status.states()) {
            try {
                lists.put(state, status.current(state).text());
            } catch (IllegalStateException nobodySigns) {
                LOG.warn("There is no status list of {}: {}", state, nobodySigns.getMessage());
            }
        }
        TrustStore trust = keys.trusted().store();
        Prepared ready = prepared;
        if (!ready.lists().equals(lists) || !ready.trust().equals(trust)) {
            ready = new Prepared(trust, lists, new PassVerifier(trust, ports, taken(lists, trust, clock.instant())));
            prepared = ready;
        }
        return ready.verifier().verify(text.strip(), presented, clock.instant());
    }

    private static List<StatusList> taken(Map<String, String> lists, TrustStore trust, Instant now) {
        List<StatusList> taken = new ArrayList<>();
        for (String list : lists.values()) {
            if (PassVerifier.statusList(list, trust, now) instanceof StatusCheck.Taken one) {
                taken.add(one.list());
            }
        }
        return taken;
    }

    /** A verifier, and what it was made of. */
    private record Prepared(TrustStore trust, Map<String, String> lists, PassVerifier verifier) {}
}

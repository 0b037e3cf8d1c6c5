package dev.kanmon.server.posts;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.kanmon.clearance.decision.Outcome;
import dev.kanmon.clearance.post.BiometricsGate;
import dev.kanmon.clearance.post.PostOutcome;
import dev.kanmon.server.enrolment.Stage;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member as the page of the desk shows them; personal data. What is absent is left out.
 *
 * @param member id
 * @param party id
 * @param place in the party, from 1
 * @param size of the party
 * @param stage where they are
 * @param outcome how it ended
 * @param language of the consent: ko, ja or en
 * @param startedAt when an officer began with them
 * @param cutOff moment from which the post takes nobody of the voyage
 * @param person what the document they enrolled with says
 * @param trip what they travel on
 * @param others of the party
 * @param documentRead whether a document was read, and is the one enrolled
 * @param screening the decision in force
 * @param asks what is still to ask
 * @param biometrics whether they may be asked for
 * @param preConfirm whether the officer may pre-confirm
 * @param against code of what stands against it
 * @param whyNot the same as a sentence
 * @param pass that was made, or is to be made again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeskView(
        UUID member,
        UUID party,
        int place,
        int size,
        Stage stage,
        @Nullable PostOutcome outcome,
        String language,
        @Nullable Instant startedAt,
        Instant cutOff,
        Told person,
        Journey trip,
        List<Other> others,
        boolean documentRead,
        @Nullable Screened screening,
        List<StillToAsk.Ask> asks,
        Biometrics biometrics,
        boolean preConfirm,
        @Nullable String against,
        @Nullable String whyNot,
        @Nullable Pass pass) {
    DeskView {
        others = List.copyOf(others);
        asks = List.copyOf(asks);
    }

    /** What the zone says, as it has it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Told(
            String surname,
            @Nullable String given,
            String number,
            String issuer,
            String nationality,
            String birthDate,
            @Nullable Integer age,
            @Nullable String sex,
            @Nullable String expiry,
            String tie) {
        @Override
        public String toString() {
            return "Told[]";
        }
    }

    record Journey(
            String voyage,
            String from,
            String to,
            LocalDateTime departure,
            LocalDateTime arrival,
            String purpose,
            int days,
            String channel) {}

    record Other(UUID member, String name, Stage stage) {
        @Override
        public String toString() {
            return "Other[" + member + "]";
        }
    }

    /**
     * The decision in force.
     *
     * @param source {@code CARRIER} or {@code POST}
     */
    record Screened(
            String source,
            UUID decision,
            Outcome outcome,
            String said,
            Instant decidedAt,
            List<Found> findings,
            List<String> versions) {
        Screened {
            findings = List.copyOf(findings);
            versions = List.copyOf(versions);
        }
    }

    record Found(String code, String weight, String sentence) {
        @Override
        public String toString() {
            return "Found[" + code + "]";
        }
    }

    /** Where the gate is shut there is no reference, and no field for one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Biometrics(
            BiometricsGate.Answer answer,
            String said,
            boolean open,
            @Nullable String reference) {
        @Override
        public String toString() {
            return "Biometrics[" + answer + "]";
        }
    }

    /**
     * The pass.
     *
     * @param stands whether there is one
     * @param number in groups
     * @param address of the traveller's page, where it was just made
     * @param qr the address for a phone to scan, as SVG
     * @param problem why none could be made
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Pass(
            boolean stands,
            @Nullable String number,
            @Nullable String address,
            @Nullable String qr,
            @Nullable String problem) {
        @Override
        public String toString() {
            return "Pass[" + stands + "]";
        }
    }

    @Override
    public String toString() {
        return "DeskView[" + member + "]";
    }
}

package dev.kanmon.command.post;

import dev.kanmon.clearance.gate.GateRules;
import dev.kanmon.clearance.gate.Landing;
import dev.kanmon.clearance.gate.LandingWay;
import dev.kanmon.clearance.gate.LandingWord;
import dev.kanmon.clearance.pass.Pass;
import dev.kanmon.clearance.pass.PassCheck;
import dev.kanmon.clearance.pass.PassNumber;
import dev.kanmon.clearance.pass.Presented;
import dev.kanmon.clearance.port.Port;
import dev.kanmon.messages.mrz.MrzReader;
import dev.kanmon.messages.mrz.MrzReading;
import dev.kanmon.server.gates.Shift;
import dev.kanmon.server.gates.Shifts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One device at a port: of an electronic gate, or of the ordinary counters. It decides by what it has in hand, as the page
 * {@code /gate} does, and writes each decision down; the network is for telling alone.
 */
final class GateDevice {
    /** A shift is followed by the next while so much of it is left, so that none is to be opened without a network. */
    private static final Duration LEAST_LEFT = Duration.ofHours(3);

    private final DayServer server;
    private final Port port;
    private final String name;
    private final GateKnowledge knowledge;
    private final DeviceTally tally;
    private final LandingQueue queue;
    private final SplittableRandom random;
    private final Set<PassNumber> used = new HashSet<>();
    private Shifts.@Nullable Opened shift;
    private int shifts;
    private int sequence;
    private boolean online = true;
    private boolean comesBack;

    GateDevice(DayServer server, Port port, String name, GateKnowledge knowledge, DeviceTally tally, Luck luck) {
        this.server = server;
        this.port = port;
        this.name = name;
        this.knowledge = knowledge;
        this.tally = tally;
        this.queue = new LandingQueue(server, tally);
        this.random = luck.of(port.code() + ' ' + name, "records");
    }

    /** What a device decided. */
    record Said(GateRules.Answer answer, UUID record) {}

    /** Loses its network, with what it fetched last, or has it again. */
    void network(boolean there, Instant now) {
        if (!there) {
            knowledge.refresh(now);
        }
        comesBack = there && !online;
        online = there;
    }

    /** What it does once a minute: tells what waits, and begins its officer's next shift in time. */
    void minute(Instant now) {
        if (online) {
            // The first answer after an outage gets lost: what was sent is sent again, and must count once.
            queue.send(comesBack);
            comesBack = false;
            shift(now);
        }
    }

    boolean isOnline() {
        return online;
    }

    /**
     * Somebody shows a pass and a document to the electronic gate.
     *
     * @param pass text of it
     * @param zone of the document, lines joined
     * @param confirmed whether the gate finds the person to be the one of the document
     * @param joinedAt when they came to its line
     */
    Said shown(String pass, String zone, DayVoyage voyage, boolean confirmed, Instant joinedAt, Instant now) {
        if (online) {
            knowledge.refresh(now);
        }
        Presented.Document document = document(zone, now);
        PassCheck check = knowledge.verifier().verify(pass, new Presented(document, voyage.designator()), now);
        Pass read = check.pass();
        GateRules.Shown shown = new GateRules.Shown(
                check.verdict(),
                read != null && read.to().equals(port.code()),
                document != null,
                read != null && used.contains(read.number()));
        GateRules.Answer answer =
                GateRules.answer(shown, confirmed ? GateRules.Identity.E_GATE_YES : GateRules.Identity.E_GATE_NO);
        Shifts.Opened open = shift(now);
        boolean landed = answer instanceof GateRules.Admit;
        if (landed && read != null) {
            used.add(read.number());
        }
        Landing landing = new Landing(
                id(now),
                open.shift().id(),
                ++sequence,
                read == null ? null : read.number(),
                voyage.designator(),
                voyage.scheduled().departure().toLocalDate(),
                joinedAt,
                now,
                LandingWay.E_GATE,
                landed ? LandingWord.LANDED : LandingWord.TO_COUNTER,
                answer instanceof GateRules.ToCounter(var reason) ? reason : null,
                document == null ? null : fingerprint(document, open.secret()));
        write(open, landing);
        return new Said(answer, landing.id());
    }

    /** Somebody was landed at an ordinary counter. */
    UUID landedAtCounter(DayVoyage voyage, Instant joinedAt, Instant now) {
        Shifts.Opened open = shift(now);
        Landing landing = new Landing(
                id(now),
                open.shift().id(),
                ++sequence,
                null,
                voyage.designator(),
                voyage.scheduled().departure().toLocalDate(),
                joinedAt,
                now,
                LandingWay.COUNTER,
                LandingWord.LANDED,
                null,
                null);
        write(open, landing);
        return landing.id();
    }

    private void write(Shifts.Opened open, Landing landing) {
        queue.add(open, landing);
        tally.recorded(landing, online, queue.size());
    }

    /** The officer's shift that is open now. */
    private Shifts.Opened shift(Instant now) {
        Shifts.Opened before = shift;
        if (before == null
                || (online && now.plus(LEAST_LEFT).isAfter(before.shift().end()))) {
            String officer = "Officer " + port.code() + ' ' + name + " shift " + ++shifts;
            shift = switch (server.room(Shifts.class)
                    .open(server.officer(officer, port.state()), port.code(), name, Shift.LONGEST)) {
                case Shifts.Opened opened -> opened;
                case Shifts.NotOpened not -> throw new IllegalStateException("no shift was opened: " + not);
            };
            sequence = 0;
        }
        return Objects.requireNonNull(shift);
    }

    private static Presented.@Nullable Document document(String zone, Instant now) {
        return MrzReader.read(zone, now.atZone(ZoneOffset.UTC).toLocalDate()) instanceof MrzReading.Read read
                ? Presented.Document.of(read.mrz()).orElse(null)
                : null;
    }

    /** UUID of version 7 (RFC 9562, 5.7) of the device's own numbers. */
    private UUID id(Instant now) {
        return new UUID(
                (now.toEpochMilli() << 16) | 0x7000L | random.nextInt(1 << 12), (1L << 63) | (random.nextLong() >>> 2));
    }

    private static String fingerprint(Presented.Document document, String secret) {
        try {
            String salted = secret + '|' + document.issuer() + '|' + document.number() + '|' + document.birthDate();
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(salted.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-256", absent);
        }
    }
}

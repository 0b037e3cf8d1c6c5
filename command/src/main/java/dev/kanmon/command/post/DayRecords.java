package dev.kanmon.command.post;

import dev.kanmon.clearance.post.PostOutcome;
import dev.kanmon.server.store.Store;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the server's store holds when the day is over, read from its tables and its ledger as an overseer would: the proof must not
 * go by what the server says of itself.
 *
 * @param outcomes of each member, all rows
 * @param landings by their ids
 * @param doubleUses passes with which more than one landing stands
 * @param inLedger how often the ledger tells of a landing, by its id
 * @param ended outcomes that the ledger tells of each member
 */
record DayRecords(
        Map<UUID, List<PostOutcome>> outcomes,
        Map<UUID, Landed> landings,
        int doubleUses,
        Map<UUID, Integer> inLedger,
        Map<UUID, List<PostOutcome>> ended) {
    private static final long MICROS = 1_000_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** One record of a device. */
    record Landed(String port, String way, String word, boolean stands, Instant at, Instant receivedAt) {
        /** Whether somebody is in the country by it. */
        boolean isLanding() {
            return stands && word.equals("LANDED");
        }

        boolean isByPass() {
            return !way.equals("COUNTER");
        }
    }

    static DayRecords read(Store store) {
        return store.read(sql -> {
            Map<UUID, List<PostOutcome>> outcomes = new HashMap<>();
            sql.sql("select member, outcome from outcome").query(row -> {
                outcomes.computeIfAbsent(UUID.fromString(row.getString(1)), member -> new ArrayList<>())
                        .add(PostOutcome.valueOf(row.getString(2)));
            });
            Map<UUID, Landed> landings = new HashMap<>();
            sql.sql("""
                            select l.id, l.way, l.word, l.standing, l.at, l.received_at, s.port
                            from landing l join gate_shift s on s.id = l.shift
                            """).query(row -> {
                landings.put(
                        UUID.fromString(row.getString(1)),
                        new Landed(
                                row.getString(7),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4).equals("STANDS"),
                                instant(row.getLong(5)),
                                instant(row.getLong(6))));
            });
            int doubleUses = sql.sql("""
                            select count(*) from (select number from landing
                              where number is not null and word = 'LANDED' and standing = 'STANDS'
                              group by number having count(*) > 1)
                            """).query(Integer.class).single();
            Map<UUID, Integer> inLedger = new HashMap<>();
            sql.sql("select body from ledger where kind in ('gate.landed', 'gate.sent-to-counter')")
                    .query(row -> {
                        UUID landing = landing(JSON.readTree(row.getString(1)));
                        if (landing != null) {
                            inLedger.merge(landing, 1, Integer::sum);
                        }
                    });
            Map<UUID, List<PostOutcome>> ended = new HashMap<>();
            sql.sql("select body from ledger where kind = 'member.ended'").query(row -> {
                JsonNode body = JSON.readTree(row.getString(1));
                ended.computeIfAbsent(
                                UUID.fromString(body.findPath("member").stringValue()), member -> new ArrayList<>())
                        .add(PostOutcome.valueOf(body.findPath("outcome").stringValue()));
            });
            return new DayRecords(outcomes, landings, doubleUses, inLedger, ended);
        });
    }

    private static @Nullable UUID landing(JsonNode body) {
        JsonNode landing = body.findValue("landing");
        return landing == null ? null : UUID.fromString(landing.stringValue());
    }

    private static Instant instant(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * 1000);
    }
}

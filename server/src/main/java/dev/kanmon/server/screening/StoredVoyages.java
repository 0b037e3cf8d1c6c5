package dev.kanmon.server.screening;

import dev.kanmon.clearance.decision.Outcome;
import dev.kanmon.messages.Presence;
import dev.kanmon.messages.cusres.Directive;
import dev.kanmon.server.store.Microseconds;
import dev.kanmon.server.store.Store;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The screened voyages as the store has them. Thread-safe. */
@Component
final class StoredVoyages implements Voyages {
    /** A day's voyages shown at once; the whole corridor has about 250 a day. */
    private static final int MOST_VOYAGES = 1_000;

    private static final String COUNTED = """
            select v.id, v.designator, v.origin, v.destination, v.departure, v.arrival, d.outcome, count(*)
            from voyage v join traveller t on t.voyage = v.id join decision d on d.traveller = t.id and d.in_force = 1
            """;

    private static final String DECIDED = """
            select d.id, t.voyage, d.outcome, d.directive, t.presence, d.decided_at, d.ledger_entry, d.data_key, d.record,
              t.id, d.in_force
            from decision d join traveller t on d.traveller = t.id
            """;

    private final Store store;
    private final RecordSeal seal;

    StoredVoyages(Store store) {
        this.store = store;
        this.seal = new RecordSeal(store.keys());
    }

    @Override
    public List<VoyageSummary> on(LocalDate day) {
        return store.read(sql -> summaries(
                sql.sql(COUNTED + " where v.day = ? group by v.id, d.outcome order by v.departure, v.designator limit "
                                + MOST_VOYAGES * Outcome.values().length)
                        .param(day.toString())));
    }

    @Override
    public Optional<ScreenedVoyage> voyage(UUID id) {
        return store.read(sql -> {
            List<VoyageSummary> found = summaries(sql.sql(COUNTED + " where v.id = ? group by v.id, d.outcome")
                    .param(id.toString()));
            if (found.isEmpty()) {
                return Optional.empty();
            }
            List<ScreenedTraveller> travellers = sql
                    .sql(DECIDED + " where t.voyage = ? and d.in_force = 1 order by t.place, d.id")
                    .param(id.toString())
                    .query((row, n) -> traveller(row))
                    .list()
                    .stream()
                    .sorted(Comparator.comparing(
                                    (ScreenedTraveller traveller) -> traveller.presence() == Presence.CANCELLED)
                            .thenComparingInt(traveller -> attention(traveller.outcome())))
                    .toList();
            return Optional.of(new ScreenedVoyage(found.getFirst(), travellers));
        });
    }

    @Override
    public Optional<ScreenedTraveller> traveller(UUID decision) {
        return store.read(sql -> sql.sql(DECIDED + " where d.id = ?")
                .param(decision.toString())
                .query((row, n) -> traveller(row))
                .optional());
    }

    private static int attention(Outcome outcome) {
        return switch (outcome) {
            case REFER -> 0;
            case INSUFFICIENT_DATA -> 1;
            case NOT_SCREENED -> 2;
            case CLEAR -> 3;
        };
    }

    private static List<VoyageSummary> summaries(JdbcClient.StatementSpec statement) {
        Map<UUID, VoyageSummary> byId = new LinkedHashMap<>();
        statement.query(row -> {
            VoyageSummary one = summary(row);
            byId.merge(one.id(), one, StoredVoyages::together);
        });
        return List.copyOf(byId.values());
    }

    private static VoyageSummary summary(ResultSet row) throws SQLException {
        return new VoyageSummary(
                UUID.fromString(row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                time(row.getString(5)),
                time(row.getString(6)),
                Map.of(Outcome.valueOf(row.getString(7)), row.getInt(8)));
    }

    private static VoyageSummary together(VoyageSummary one, VoyageSummary other) {
        Map<Outcome, Integer> outcomes = new EnumMap<>(one.outcomes());
        outcomes.putAll(other.outcomes());
        return new VoyageSummary(
                one.id(), one.designator(), one.from(), one.to(), one.departure(), one.arrival(), outcomes);
    }

    private static @Nullable LocalDateTime time(@Nullable String text) {
        return text == null ? null : LocalDateTime.parse(text);
    }

    private ScreenedTraveller traveller(ResultSet row) throws SQLException {
        UUID decision = UUID.fromString(row.getString(1));
        return new ScreenedTraveller(
                decision,
                UUID.fromString(row.getString(10)),
                UUID.fromString(row.getString(8)),
                row.getLong(11) == 1,
                UUID.fromString(row.getString(2)),
                Outcome.valueOf(row.getString(3)),
                Directive.valueOf(row.getString(4)),
                Presence.valueOf(row.getString(5)),
                Microseconds.toInstant(row.getLong(6)),
                row.getLong(7),
                seal.open(UUID.fromString(row.getString(8)), row.getBytes(9), decision)
                        .orElse(null));
    }
}

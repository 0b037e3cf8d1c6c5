package dev.kanmon.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ShipmentsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void aDayHasSomeHundredShipmentsInTheFormOfAGoodsCheck() {
        List<SimulatedShipment> shipments =
                Corridor.of(CorridorPlan.whole(7, MONDAY)).shipments();
        assertThat(shipments).hasSizeBetween(200, 500);
        assertThat(shipments).extracting(SimulatedShipment::name).doesNotHaveDuplicates();
        int controlled = 0;
        for (SimulatedShipment shipment : shipments) {
            JsonNode json = new ObjectMapper().readTree(shipment.json());
            String from = json.get("from").asString();
            String to = json.get("to").asString();
            assertThat(Set.of(from, to)).containsExactlyInAnyOrder("JP", "KR");
            assertThat(json.get("exporter").get("country").asString()).isEqualTo(from);
            assertThat(json.get("consignee").get("country").asString()).isEqualTo(to);
            assertThat(json.get("endUser").get("country").asString()).isEqualTo(to);
            assertThat(json.get("items")).isNotEmpty();
            for (JsonNode item : json.get("items")) {
                assertThat(item.get("hsCode").asString()).matches("[0-9]{6}");
                assertThat(item.get("quantity").asLong()).isPositive();
                assertThat(item.get("value").asLong()).isPositive();
                assertThat(item.get("currency").asString()).isIn("USD", "JPY", "KRW");
                controlled += item.has("controlItem") ? 1 : 0;
            }
        }
        assertThat(controlled).isPositive();
        assertThat(Corridor.of(CorridorPlan.whole(7, MONDAY.minusDays(1))).shipments())
                .hasSizeLessThan(shipments.size());
    }

    @Test
    void someEndUsersHaveNamesLikeListedOnes() {
        Corridor corridor = Corridor.of(CorridorPlan.whole(7, MONDAY));
        Map<String, String> listed = new HashMap<>();
        corridor.watchList().lines().skip(2).forEach(line -> {
            String[] row = line.split("\t", -1);
            listed.put(row[0], row[1]);
        });
        int alike = 0;
        for (SimulatedShipment shipment : corridor.shipments()) {
            if (shipment.likeness() == null) {
                assertThat(shipment.listed()).isNull();
                continue;
            }
            alike++;
            String entry = Objects.requireNonNull(listed.get(Objects.requireNonNull(shipment.listed())));
            String endUser = new ObjectMapper()
                    .readTree(shipment.json())
                    .get("endUser")
                    .get("name")
                    .asString();
            switch (shipment.likeness()) {
                case SAME -> assertThat(endUser).isEqualTo(entry);
                case LETTER_OFF ->
                    assertThat(Math.abs(endUser.length() - entry.length())).isLessThanOrEqualTo(1);
            }
            assertThat(endUser.equals(entry)).isEqualTo(shipment.likeness() == SimulatedShipment.Likeness.SAME);
        }
        assertThat(alike).isPositive();
    }
}

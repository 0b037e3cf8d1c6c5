package dev.kanmon.clearance.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncidentTest {
    private static final String BOTH = "Dokdo (독도) / Takeshima (竹島)";

    @Test
    void placesAlwaysHaveAllTheirNames() {
        Incident exercise = Relations.shipped().incidents().getLast();
        assertThat(exercise.when()).hasToString("2025-07");
        assertThat(exercise.what()).isEqualTo("Korean military exercise at " + BOTH + " and Japan's protest");
        assertThat(exercise.places()).singleElement().hasToString(BOTH);
    }

    /** The order is that of the alphabet, whoever wrote the file. */
    @Test
    void orderOfNamesIsNotThatOfTheFile() {
        assertThat(Written.incident("a boat at {rocks}").what()).isEqualTo("a boat at " + BOTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a boat at Dokdo", "a boat at Takeshima", "a boat at 독도", "a boat at 竹島"})
    void oneNameAloneIsRefused(String what) {
        assertThatThrownBy(() -> Written.incident(what))
                .hasMessageContaining("incidents.yaml: incidents[0].what writes one name of a place. Write {rocks}");
    }

    @Test
    void anUnknownPlaceIsRefused() {
        assertThatThrownBy(() -> Written.incident("a boat at {reef}"))
                .hasMessageContaining("not in the file of places");
        assertThatThrownBy(() -> Places.read("places.yaml", Written.bytes("""
                        places:
                          - {id: rocks, names: [{latin: Dokdo, script: 독도}]}
                        """)))
                .hasMessageContaining("places.yaml: places[0].names has the name of one side alone");
    }

    @Test
    void nothingThatShipsWritesOneNameAlone() {
        String rest = Relations.shipped().canonicalForm().replace(BOTH, "");
        assertThat(List.of("Dokdo", "Takeshima", "독도", "竹島")).noneMatch(rest::contains);
    }
}

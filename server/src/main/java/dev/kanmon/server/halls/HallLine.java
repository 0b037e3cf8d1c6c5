package dev.kanmon.server.halls;

import dev.kanmon.clearance.hall.Coming;
import dev.kanmon.clearance.hall.Hall;
import dev.kanmon.clearance.hall.HallDay;
import dev.kanmon.clearance.port.Port;
import dev.kanmon.clearance.port.Ports;

/**
 * A hall in the list of halls.
 *
 * @param hall the hall
 * @param port name of its port, in English
 * @param voyages of the corridor on the day
 * @param travellers on board of them
 */
record HallLine(Hall hall, String port, int voyages, long travellers) {
    static HallLine of(HallDay day, Ports ports) {
        int voyages = 0;
        double travellers = 0;
        for (Coming coming : day.coming()) {
            if (coming instanceof Coming.Voyage voyage) {
                voyages++;
                travellers += voyage.travellers();
            }
        }
        String port =
                ports.find(day.hall().port()).map(Port::name).orElse(day.hall().port());
        return new HallLine(day.hall(), port, voyages, Math.round(travellers));
    }
}

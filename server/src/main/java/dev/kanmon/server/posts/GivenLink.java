package dev.kanmon.server.posts;

import java.util.UUID;

/**
 * The link to a traveller's page, on its way to the one page that shows it.
 *
 * @param decision by which the officer's pages name the traveller
 * @param name of the traveller
 * @param number of the pass, in groups
 * @param address of the page
 * @param qr the address for a phone to scan, as SVG
 */
public record GivenLink(UUID decision, String name, String number, String address, String qr) {
    /** Nothing of the address: this may end up in a log. */
    @Override
    public String toString() {
        return "GivenLink[" + decision + "]";
    }
}

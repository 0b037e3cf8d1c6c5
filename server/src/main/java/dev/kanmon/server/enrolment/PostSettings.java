package dev.kanmon.server.enrolment;

import dev.kanmon.clearance.post.SlotRules;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How slots of departure posts are cut ({@code kanmon.posts.*}); officers, hours and cut-off of each post are those of its
 * arrangement.
 *
 * @param slotMinutes length of a slot, from 1 to {@value #LONGEST_SLOT}: ten, assumed
 * @param deskSeconds how long one officer has a traveller on average, from 1 to {@value #LONGEST_DESK}: ninety, assumed, between
 *     the 72 that a double booth of US immigration takes for a traveller (ACRP guide: 100 passengers an hour) and what a
 *     first visit takes longer
 * @param load share of the officers' time that slots give away, above 0 and at most 1: what is kept back keeps the line short;
 *     0.85, assumed
 * @param earliestMinutes how long before departure the first slot may begin, at least a slot and at most a day: three hours, as
 *     airports ask travellers to come, assumed
 * @param graceMinutes how long after its slot a party is waited for before its room is given back, from 0 to {@value
 *     #LONGEST_GRACE}: fifteen, assumed
 */
@ConfigurationProperties("kanmon.posts")
public record PostSettings(
        @DefaultValue("10") int slotMinutes,
        @DefaultValue("90") int deskSeconds,
        @DefaultValue("0.85") double load,
        @DefaultValue("180") int earliestMinutes,
        @DefaultValue("15") int graceMinutes) {
    /** Longer ones tell nobody when to come. */
    static final int LONGEST_SLOT = 120;

    /** Longer is an interview, which no slot plans. */
    static final int LONGEST_DESK = 1_800;

    /** Longer keeps room that others wait for. */
    static final int LONGEST_GRACE = 240;

    private static final int DAY = 24 * 60;

    /**
     * Settings.
     *
     * @throws IllegalArgumentException with a sentence, where one is out of its range
     */
    public PostSettings {
        within("slot-minutes", slotMinutes, 1, LONGEST_SLOT);
        within("desk-seconds", deskSeconds, 1, LONGEST_DESK);
        within("earliest-minutes", earliestMinutes, slotMinutes, DAY);
        within("grace-minutes", graceMinutes, 0, LONGEST_GRACE);
        if (!(load > 0 && load <= 1)) {
            throw new IllegalArgumentException(
                    "kanmon.posts.load is " + load + ". Give a share above 0 and at most 1, such as 0.85.");
        }
    }

    /** What a book of slots is cut by. */
    public SlotRules rules() {
        return new SlotRules(
                Duration.ofMinutes(slotMinutes),
                Duration.ofSeconds(deskSeconds),
                load,
                Duration.ofMinutes(earliestMinutes),
                Duration.ofMinutes(graceMinutes));
    }

    private static void within(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "kanmon.posts." + name + " is " + value + ". Give a number from " + least + " to " + most + ".");
        }
    }
}

package dev.kanmon.server.json;

import dev.kanmon.messages.Traveller.BagTag;
import dev.kanmon.messages.Traveller.Bags;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checked baggage while it is read. */
final class BagsObject {
    /** Far more bags than one traveller or one tag range has, as in EDIFACT. */
    static final int MAX_TAGGED = 999;

    private final JsonWalk json;
    private @Nullable Integer count;
    private @Nullable Integer weight;
    private List<BagTag> tags = List.of();
    private @Nullable String tagNumber;
    private @Nullable Integer tagCount;

    private BagsObject(JsonWalk json) {
        this.json = json;
    }

    static @Nullable Bags read(JsonWalk json) {
        BagsObject object = new BagsObject(json);
        return json.object(object::read) ? new Bags(object.count, object.weight, object.tags) : null;
    }

    private boolean read(String key) {
        switch (key) {
            case "count" -> count = json.wholeNumber(0, JsonWalk.MAX_NUMBER);
            case "weight" -> weight = json.wholeNumber(0, JsonWalk.MAX_NUMBER);
            case "tags" -> tags = json.list(MAX_TAGGED, this::readTag);
            default -> {
                return false;
            }
        }
        return true;
    }

    private @Nullable BagTag readTag() {
        tagNumber = null;
        tagCount = null;
        if (!json.object(this::readTagKey)) {
            return null;
        }
        if (tagNumber == null) {
            json.tellMissing("number");
            return null;
        }
        return new BagTag(tagNumber, tagCount == null ? 1 : tagCount);
    }

    private boolean readTagKey(String key) {
        switch (key) {
            case "number" -> tagNumber = json.text();
            case "count" -> tagCount = json.wholeNumber(0, MAX_TAGGED);
            default -> {
                return false;
            }
        }
        return true;
    }
}

package dev.kanmon.server.json;

import dev.kanmon.clearance.agreement.Ceiling;
import dev.kanmon.clearance.facility.Part;
import dev.kanmon.clearance.facility.Position;
import java.util.Map;

/** The public shape of what is in use of one line of a facility. Lines are never summed. */
final class PositionJson {
    private PositionJson() {}

    /** One object a line. */
    static Map<String, Object> of(Position position) {
        Ceiling ceiling = position.ceiling();
        return new JsonObject()
                .with("id", position.facility().id())
                .with("grantor", PartyCode.of(position.facility().leg().grantor()))
                .with("beneficiary", PartyCode.of(position.facility().leg().beneficiary()))
                .with("provision", position.facility().terms().kind())
                .with("citation", position.facility().citation())
                .with("state", JsonObject.word(position.state()))
                .with("on", JsonObject.day(position.day()))
                .with("unit", position.unit())
                .with("ceiling", ceiling == null ? null : ceiling.amount())
                .with(
                        "ceilingBy",
                        position.ceilingBy() == null
                                ? null
                                : position.ceilingBy().citation())
                .with("countedFrom", JsonObject.day(position.counted().from()))
                .with("countedTo", JsonObject.day(position.counted().to()))
                .with("used", position.used())
                .with("givenBack", position.givenBack())
                .with("inUse", position.inUse())
                .with("available", position.available())
                .with("overCeiling", position.isOverCeiling())
                .withObject("holding", position.holding(), PositionJson::holding)
                .withEach("parts", position.parts(), PositionJson::part)
                .with("source", SourceJson.line(position.facility().evidence().sources()))
                .entries();
    }

    private static Map<String, Object> holding(Position.Holding holding) {
        return new JsonObject()
                .with("paidIn", holding.paidIn())
                .with("paidOut", holding.paidOut())
                .with("givenBack", holding.givenBack())
                .with("balance", holding.balance())
                .entries();
    }

    private static Map<String, Object> part(Part part) {
        return new JsonObject()
                .with("party", PartyCode.of(part.party()))
                .with("used", part.used())
                .with("percent", part.percent())
                .with("paidIn", part.paidIn())
                .withEach(
                        "purchases",
                        part.purchases(),
                        purchase -> new JsonObject()
                                .with("currency", purchase.currency())
                                .with("volume", purchase.volume())
                                .with("cost", purchase.cost())
                                .with("price", purchase.price())
                                .entries())
                .with(
                        "agreedPercent",
                        part.agreed() == null ? null : part.agreed().percent())
                .with("results", part.agreed() == null ? null : part.agreed().results())
                .with("aboveAgreed", part.aboveAgreed())
                .entries();
    }
}

package dev.kanmon.clearance.facility;

import dev.kanmon.clearance.agreement.Terms;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one party did to one line.
 *
 * @param party a State's alpha-3 code or the id of a body
 * @param used what it drew, shipped, bought, bore or was paid on the counted days, whatever was given back
 * @param percent that as a share of what all used on those days, rounded to 16 digits; 0 where nobody used anything
 * @param paidIn what it ever paid in
 * @param purchases what it bought, by currency
 * @param agreed what share of the cost was agreed, with its rights to the results; absent where none was
 * @param aboveAgreed how much more than the agreed share it bore, below 0 where less; absent where none was agreed
 */
public record Part(
        String party,
        BigDecimal used,
        BigDecimal percent,
        BigDecimal paidIn,
        List<Purchase> purchases,
        Terms.@Nullable Share agreed,
        @Nullable BigDecimal aboveAgreed) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Part {
        purchases = List.copyOf(purchases);
    }

    /**
     * What was bought in one currency.
     *
     * @param currency ISO 4217
     * @param volume in the unit of the facility
     * @param cost in the currency, exactly
     * @param price of one unit, weighted by volume: cost by volume, rounded to 16 digits
     */
    public record Purchase(String currency, BigDecimal volume, BigDecimal cost, BigDecimal price) {}

    /** A part for each who did something or has an agreed share. */
    static List<Part> of(List<FacilityUse> uses, CountedDays counted, List<Terms.Share> shares) {
        List<FacilityUse> used = uses.stream()
                .filter(use -> use.act() == FacilityUse.Act.USED && counted.holds(use.day()))
                .toList();
        List<FacilityUse> paidIn = uses.stream()
                .filter(use -> use.act() == FacilityUse.Act.PAID_IN)
                .toList();
        TreeSet<String> parties = new TreeSet<>();
        used.forEach(use -> parties.add(use.by()));
        paidIn.forEach(use -> parties.add(use.by()));
        shares.forEach(share -> parties.add(share.party()));
        BigDecimal all = sum(used);
        return parties.stream()
                .map(party -> part(party, by(party, used), all, sum(by(party, paidIn)), shares))
                .toList();
    }

    private static Part part(
            String party, List<FacilityUse> used, BigDecimal all, BigDecimal paidIn, List<Terms.Share> shares) {
        BigDecimal own = sum(used);
        Terms.Share agreed = shares.stream()
                .filter(share -> share.party().equals(party))
                .findFirst()
                .orElse(null);
        return new Part(
                party,
                own,
                all.signum() == 0 ? BigDecimal.ZERO : own.multiply(HUNDRED).divide(all, MathContext.DECIMAL64),
                paidIn,
                purchases(used),
                agreed,
                agreed == null ? null : own.subtract(all.multiply(BigDecimal.valueOf(agreed.percent(), 2))));
    }

    private static List<Purchase> purchases(List<FacilityUse> used) {
        List<FacilityUse.Price> prices =
                used.stream().map(FacilityUse::price).filter(Objects::nonNull).toList();
        return prices.stream()
                .map(FacilityUse.Price::currency)
                .distinct()
                .sorted()
                .map(currency -> purchase(currency, used))
                .toList();
    }

    private static Purchase purchase(String currency, List<FacilityUse> used) {
        BigDecimal volume = BigDecimal.ZERO;
        BigDecimal cost = BigDecimal.ZERO;
        for (FacilityUse use : used) {
            FacilityUse.Price price = use.price();
            if (price != null && price.currency().equals(currency)) {
                volume = volume.add(use.amount());
                cost = cost.add(use.amount().multiply(price.amount()));
            }
        }
        return new Purchase(currency, volume, cost, cost.divide(volume, MathContext.DECIMAL64));
    }

    private static List<FacilityUse> by(String party, List<FacilityUse> uses) {
        return uses.stream().filter(use -> use.by().equals(party)).toList();
    }

    private static BigDecimal sum(List<FacilityUse> uses) {
        return uses.stream().map(FacilityUse::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

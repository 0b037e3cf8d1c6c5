package dev.kanmon.clearance.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.kanmon.clearance.hall.Band;
import dev.kanmon.clearance.hall.Forecast;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HallPictureTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-27");
    private static final List<Locale> LANGUAGES = List.of(Locale.KOREAN, Locale.JAPANESE, Locale.ENGLISH);
    private static final double NOBODY = Double.NaN;

    /** From 09:00; 100 arrive in each quarter hour that has a wait. */
    private static final double[] WAITS = {2, 4, 30, 40, 34, 8, NOBODY, 3};

    @Test
    void theTitleSaysWhenLinesAreLongestAndHowLongTheWaitIsThen() throws Exception {
        // From three quarters of 40 on: 30, 40 and 34 minutes, 34.67 on average.
        String finding = "Longest lines 09:30–10:15: 35 minutes on average";

        assertThat(HallPicture.finding(forecast(0, WAITS), Locale.ENGLISH)).isEqualTo(finding);
        assertThat(text(picture(forecast(0, WAITS), null, 1_120), "title").getFirst())
                .isEqualTo(finding);
    }

    @Test
    void twoTravellersWhoWaitForTheMorningAreNotTheFinding() {
        List<Forecast.Quarter> quarters = new ArrayList<>(forecast(0, WAITS).quarters());
        quarters.add(quarter(DAY.atTime(23, 30), 2, 300));

        assertThat(HallPicture.finding(forecast(0, quarters), Locale.ENGLISH)).contains("09:30–10:15");
    }

    @Test
    void aDayWithShortLinesAndOneWithNobodySaySo() {
        assertThat(HallPicture.finding(forecast(0, 1, 2, 0.3), Locale.ENGLISH))
                .isEqualTo("Short lines all day: 2 minutes on average at most");
        assertThat(HallPicture.finding(forecast(0, List.of()), Locale.ENGLISH)).isEqualTo("Nobody is expected");
        assertThat(HallPicture.svg(forecast(0, List.of()), null, Locale.KOREAN, 320))
                .contains("예상되는 사람이 없음");
    }

    @Test
    void everyLanguageAndWidthIsWellFormedAndHasATextBesideThePicture() throws Exception {
        for (Locale language : LANGUAGES) {
            for (int width : new int[] {HallPicture.NARROWEST, 320, 1_120, HallPicture.WIDEST}) {
                Document picture =
                        parsed(HallPicture.svg(forecast(0.3, 1, 2, 20, 18), forecast(0, WAITS), language, width));
                Element svg = picture.getDocumentElement();

                assertThat(svg.getAttribute("role")).isEqualTo("img");
                assertThat(svg.getAttribute("lang")).isEqualTo(language.getLanguage());
                assertThat(svg.getAttribute("width")).isEqualTo(String.valueOf(width));
                assertThat(text(picture, "title").getFirst()).isNotBlank();
                assertThat(text(picture, "desc").getFirst()).contains("09:00", "NRT");
                assertThat(svg.getElementsByTagName("script").getLength()).isZero();
            }
        }
    }

    @Test
    void theLineStopsWhereNobodyComesAndNoFigureIsNaN() throws Exception {
        Document picture = picture(forecast(0, WAITS), null, 1_120);

        assertThat(attribute(picture, "path", "hp-wait", "d")).hasSize(1).allSatisfy(path -> {
            assertThat(path.chars().filter(each -> each == 'M').count())
                    .as("one line before the gap, one after")
                    .isEqualTo(2);
            assertThat(path).doesNotContain("NaN");
        });
        assertThat(HallPicture.svg(forecast(0, WAITS), null, Locale.ENGLISH, 1_120))
                .doesNotContain("NaN");
    }

    /** Against the scale that the picture itself prints: where 20 minutes are marked, a wait of 20 must lie. */
    @Test
    void aWaitOfTwentyMinutesLiesOnTheLineThatMarksThem() throws Exception {
        Document picture = picture(forecast(0, 20, 20, 20), null, 1_120);
        double marked =
                Double.parseDouble(attribute(picture, "line", "hp-target", "y1").getFirst());

        List<Double> heights = Arrays.stream(
                        attribute(picture, "path", "hp-wait", "d").getFirst().split("[ML]"))
                .filter(place -> !place.isBlank())
                .map(place -> Double.parseDouble(place.substring(place.indexOf(' ') + 1)))
                .toList();

        assertThat(heights).hasSize(3).allSatisfy(height -> assertThat(height).isCloseTo(marked, within(0.11)));
    }

    @Test
    void whatIsSavedIsSaidAndLiesBetweenTheTwoLines() throws Exception {
        Forecast now = forecast(0.3, 10, 10, 10);
        Forecast nobody = forecast(0, 40, 40, 40);
        Document picture = picture(now, nobody, 1_120);

        assertThat(attribute(picture, "path", "hp-saved", "d")).hasSize(1);
        assertThat(attribute(picture, "path", "hp-beside", "d")).hasSize(1);
        // 300 travellers, 30 minutes each: 150 hours.
        assertThat(texts(picture))
                .contains("30 % pre-confirmed instead of 0 %: about 150 hours less in line, 30 min for each")
                .contains("0 % pre-confirmed: 40 min", "30 % pre-confirmed: 10 min");
    }

    @Test
    void axesHaveFewRoundLinesThatReachTheGreatestFigure() {
        for (double most : new double[] {0.2, 1, 3, 7, 19, 44, 130, 999, 1_001, 25_000, 299_999, Double.NaN}) {
            Scale numbers = Scale.ofNumbers(most, 100, 0);
            Scale minutes = Scale.ofMinutes(most, 100, 0);

            assertThat(numbers.lines()).hasSizeBetween(1, 4).allMatch(line -> line == Math.rint(line));
            assertThat(minutes.lines()).hasSizeBetween(1, 4);
            if (!Double.isNaN(most)) {
                assertThat(List.of(numbers.top(), minutes.top())).allMatch(top -> top >= most);
            }
        }
    }

    @Test
    void textsAreEscaped() throws Exception {
        Forecast odd = named("A<b>&\"", forecast(0, WAITS));

        assertThat(texts(picture(odd, null, 1_120))).anyMatch(text -> text.startsWith("A<b>&\" · "));
    }

    @Test
    void aWidthThatNoScreenHasIsRefused() {
        assertThatThrownBy(() -> HallPicture.svg(forecast(0, WAITS), null, Locale.ENGLISH, 100))
                .hasMessageContaining("300 to 4000");
    }

    @Test
    void allLanguagesHaveTheSameWords() {
        assertThat(LANGUAGES.stream().map(language -> PictureWords.of(language).keys()))
                .allMatch(PictureWords.of(Locale.ENGLISH).keys()::equals);
        assertThat(HallPicture.finding(forecast(0, WAITS), Locale.FRENCH)).startsWith("Longest lines");
    }

    private static Document picture(Forecast forecast, @Nullable Forecast beside, int width) throws Exception {
        return parsed(HallPicture.svg(forecast, beside, Locale.ENGLISH, width));
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)));
    }

    private static List<String> texts(Document picture) {
        return text(picture, "text");
    }

    private static List<String> text(Document picture, String element) {
        return elements(picture, element).map(Element::getTextContent).toList();
    }

    private static List<String> attribute(Document picture, String element, String name, String attribute) {
        return elements(picture, element)
                .filter(each -> each.getAttribute("class").equals(name))
                .map(each -> each.getAttribute(attribute))
                .toList();
    }

    private static Stream<Element> elements(Document picture, String element) {
        NodeList all = picture.getElementsByTagName(element);
        return Stream.iterate(0, i -> i < all.getLength(), i -> i + 1).map(i -> (Element) all.item(i));
    }

    private static Forecast forecast(double share, double... waits) {
        List<Forecast.Quarter> quarters = new ArrayList<>();
        for (int i = 0; i < waits.length; i++) {
            quarters.add(quarter(DAY.atTime(9, 0).plusMinutes(15L * i), Double.isNaN(waits[i]) ? 0 : 100, waits[i]));
        }
        return forecast(share, quarters);
    }

    private static Forecast.Quarter quarter(LocalDateTime at, double arrivals, double wait) {
        return new Forecast.Quarter(
                at,
                flat(arrivals),
                flat(arrivals > 0 ? wait * 5 : 0),
                new Band(wait, wait * 0.7, wait * 1.4),
                wait,
                flat(1),
                12,
                4);
    }

    private static Forecast forecast(double share, List<Forecast.Quarter> quarters) {
        double travellers = quarters.stream()
                .mapToDouble(quarter -> quarter.arrivals().mean())
                .sum();
        double minutes = quarters.stream()
                .filter(quarter -> quarter.arrivals().mean() > 0)
                .mapToDouble(quarter ->
                        quarter.arrivals().mean() * quarter.meanWait().mean())
                .sum();
        Band mean = flat(travellers == 0 ? Double.NaN : minutes / travellers);
        Forecast.Waits all = new Forecast.Waits(travellers, mean, mean, mean, flat(1), 0);
        return new Forecast(
                "NRT",
                DAY,
                share,
                50,
                quarters,
                all,
                all,
                all,
                new Forecast.Official(mean, flat(1), mean, mean, mean),
                List.of());
    }

    private static Forecast named(String hall, Forecast like) {
        return new Forecast(
                hall,
                like.day(),
                like.share(),
                like.played(),
                like.quarters(),
                like.everybody(),
                like.confirmed(),
                like.others(),
                like.official(),
                like.voyages());
    }

    private static Band flat(double figure) {
        return new Band(figure, figure, figure);
    }
}

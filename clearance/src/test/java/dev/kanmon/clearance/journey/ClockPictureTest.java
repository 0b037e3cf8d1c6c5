package dev.kanmon.clearance.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class ClockPictureTest {
    private static final RouteClock CLOCK = Clocks.of(TestDay.route("PUS-FUK"), TestDay.day(), HallForecasts.none());

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "ja"})
    void thePictureNamesEveryStepAndIsTextToo(String language) throws Exception {
        JourneyWords words = new JourneyWords(Locale.of(language));

        Document picture = parsed(ClockPicture.svg(List.of(CLOCK), "a day <&>", words));

        String all = texts(picture.getElementsByTagName("text"));
        for (Step step : Step.values()) {
            assertThat(all).contains(words.step(step));
        }
        for (Variant variant : Variant.values()) {
            assertThat(all).contains(words.variant(variant));
            assertThat(all).contains(words.span(CLOCK.of(variant).total().mean()));
        }
        assertThat(all).contains("a day <&>");
        assertThat(picture.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(picture.getDocumentElement().getAttribute("xml:lang")).isEqualTo(language);
        assertThat(texts(picture.getElementsByTagName("desc")))
                .contains(words.route(CLOCK.route()))
                .contains(words.span(CLOCK.takesPart().total().mean()));
    }

    @Test
    void partsFollowEachOtherToTheEndOfTheirBar() throws Exception {
        Document picture = parsed(ClockPicture.svg(List.of(CLOCK), "", new JourneyWords(Locale.ENGLISH)));

        NodeList titles = picture.getElementsByTagName("title");
        assertThat(texts(titles))
                .contains("Departure post: line: 2 min, assumed", "Spare time before boarding: 55 min");
    }

    @Test
    void thePictureNeedsNothingFromElsewhere() {
        String svg = ClockPicture.svg(List.of(CLOCK), "", new JourneyWords(Locale.ENGLISH));

        assertThat(svg).doesNotContain("href", "<script", "<style", "@import");
        assertThat(svg).contains("font-family=\"sans-serif\"");
    }

    @Test
    void asManyRoutesAsFitAreTaken() {
        JourneyWords words = new JourneyWords(Locale.ENGLISH);

        assertThat(ClockPicture.svg(Collections.nCopies(ClockPicture.MAXIMUM_ROUTES, CLOCK), "", words))
                .endsWith("</svg>\n");
        assertThatThrownBy(
                        () -> ClockPicture.svg(Collections.nCopies(ClockPicture.MAXIMUM_ROUTES + 1, CLOCK), "", words))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ClockPicture.svg(List.of(), "", words)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Document parsed(String svg) throws ParserConfigurationException, IOException, SAXException {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static String texts(NodeList nodes) {
        return String.join(
                "\n",
                IntStream.range(0, nodes.getLength())
                        .mapToObj(i -> nodes.item(i).getTextContent())
                        .toList());
    }
}

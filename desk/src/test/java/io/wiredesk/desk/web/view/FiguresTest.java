package io.wiredesk.desk.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EUR/USD|1.087|USD|1.0870",
                "USD/JPY|151.2|JPY|151.20",
                "XAU/USD|2914.6|USD|2,914.60",
                "NICKEL|15310|USD|15,310",
                "US10Y|4.312|%|4.312%",
                "FED|3.5|%|3.50%",
                "US10Y|-3|bp|−3 bp"
            })
    void figuresOfOneInstrumentAlign(String symbol, double value, String unit, String figure) {
        assertThat(Figures.figure(symbol, value, unit)).isEqualTo(figure);
    }

    @ParameterizedTest
    @CsvSource({"1, story, 1 story", "3, story, 3 stories", "0, level, 0 levels", "1200, article, '1,200 articles'"})
    void nounsFollowTheirNumbers(int number, String noun, String words) {
        assertThat(Figures.count(number, noun)).isEqualTo(words);
    }
}

package io.wiredesk.reader.encoding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8TextTest {
    private static final String TEXT = "Berth fees in Velmora – zürich, 港の料金, 🚢🚢 and back to plain letters.\n";

    @Test
    void randomBytesAreJudgedAsTheJdkJudgesThem() {
        long seed = Long.getLong("utf8.seed", 20261122L);
        Random random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = (TEXT + TEXT).getBytes(UTF_8);
            for (int i = random.nextInt(3); i > 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            boolean valid = new String(bytes, UTF_8).indexOf('\uFFFD') < 0;
            Utf8Check check = Utf8Check.of(bytes);
            assertThat(check == Utf8Check.MULTI_BYTE || check == Utf8Check.ASCII)
                    .as("-Dutf8.seed=" + seed + " round " + round)
                    .isEqualTo(valid);
        }
    }

    @Test
    void onlyAnEndInsideACharacterIsCutOff() {
        byte[] ship = "a🚢".getBytes(UTF_8);
        assertThat(Utf8Check.of(Arrays.copyOf(ship, 4))).isEqualTo(Utf8Check.CUT_OFF);
        assertThat(Utf8Check.of(Arrays.copyOfRange(ship, 2, 5))).isEqualTo(Utf8Check.INVALID);
    }

    @Test
    void startAndLastPlaceAreThoseOfTheText() {
        Utf8Text text = new Utf8Text("\uFEFF <p>港</p> <b".getBytes(UTF_8), 3);
        assertThat(text.start(5)).isEqualTo(" <p>港");
        assertThat(text.lastIndexOf('<')).isGreaterThan(text.lastIndexOf('>'));
        assertThat(text.isBlank()).isFalse();
        assertThat(new Utf8Text(" \n\u3000".getBytes(UTF_8), 0).isBlank()).isTrue();
    }
}

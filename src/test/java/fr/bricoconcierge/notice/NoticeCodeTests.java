package fr.bricoconcierge.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class NoticeCodeTests {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final Random chance = new Random(7);

    @Test
    void aCodeIsReadHoweverItIsTyped() {
        NoticeCode code = NoticeCode.parse(aCodeWith('0', '1')).orElseThrow();

        assertThat(NoticeCode.parse(" " + code.shown().toLowerCase() + " ")).contains(code);
        assertThat(NoticeCode.parse(code.shown().replace('-', '–'))).contains(code);
        assertThat(NoticeCode.parse(code.text().replace('0', 'O').replace('1', 'l')))
                .contains(code);
        assertThat(NoticeCode.parse(code.text().replace('0', 'o').replace('1', 'I')))
                .contains(code);
        assertThat(code.shown()).matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
    }

    @Test
    void oneWrongCharacterIsAlwaysNoticed() {
        for (int i = 0; i < 200; i++) {
            String code = NoticeCode.random(chance).text();
            for (int place = 0; place < 8; place++) {
                for (char other : ALPHABET.toCharArray()) {
                    if (other != code.charAt(place)) {
                        assertThat(NoticeCode.parse(code.substring(0, place) + other + code.substring(place + 1)))
                                .isEmpty();
                    }
                }
            }
        }
    }

    @Test
    void twoCharactersThatChangedPlacesAreAlwaysNoticed() {
        for (int i = 0; i < 200; i++) {
            char[] code = NoticeCode.random(chance).text().toCharArray();
            for (int a = 0; a < 8; a++) {
                for (int b = a + 1; b < 8; b++) {
                    char[] swapped = code.clone();
                    swapped[a] = code[b];
                    swapped[b] = code[a];
                    assertThat(NoticeCode.parse(new String(swapped)).isEmpty()).isEqualTo(code[a] != code[b]);
                }
            }
        }
    }

    @Test
    void whatIsTooShortTooLongOrInAnotherAlphabetIsNoCode() {
        assertThat(NoticeCode.parse("")).isEmpty();
        assertThat(NoticeCode.parse("K7MQ")).isEmpty();
        assertThat(NoticeCode.parse("K7MQ-42PX")).contains(new NoticeCode("K7MQ42PX"));
        assertThat(NoticeCode.parse("00000000")).isEmpty();
        assertThat(NoticeCode.parse("000000000")).isEmpty();
        assertThat(NoticeCode.parse("U0000000")).isEmpty();
        assertThat(NoticeCode.parse("é0000000")).isEmpty();
    }

    private String aCodeWith(char one, char other) {
        String code = NoticeCode.random(chance).text();
        while (code.indexOf(one) < 0 || code.indexOf(other) < 0) {
            code = NoticeCode.random(chance).text();
        }
        return code;
    }
}

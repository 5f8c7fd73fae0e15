package cn.jingan.majorprojects.audit.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** What stands in a text is never denied, and what does not is rarely affirmed. */
class MarksTest {

    @Property
    void everyPartOfATextIsFound(
            @ForAll @StringLength(min = 1, max = 200) String text,
            @ForAll @IntRange(max = 199) int from,
            @ForAll @IntRange(min = 1, max = 20) int length) {
        Marks marks = Marks.read(new byte[0]);
        marks.add(text);

        int begin = from % text.length();
        String part = text.substring(begin, Math.min(text.length(), begin + length));

        assertThat(Marks.read(marks.stored()).contain(Marks.within(part))).isTrue();
    }

    @Test
    void caseWidthAndAccentsDoNotCount() {
        Marks marks = Marks.read(new byte[0]);
        marks.add("Ａ3 号 Café");

        assertThat(marks.contain(Marks.within("a3 号 cafe"))).isTrue();
        assertThat(marks.contain(Marks.within("CAFÉ"))).isTrue();
        assertThat(marks.contain(Marks.within("a4"))).isFalse();
    }

    @Test
    void fullOnesAreRarelyWrong() {
        Random random = new Random(82);
        Marks marks = Marks.read(new byte[0]);
        while (!marks.areFull()) {
            marks.add(word(random, 50, 0x4E00));
        }

        long wrong = IntStream.range(0, 10_000)
                .filter(i -> marks.contain(Marks.within(word(random, 2, 0x7000))))
                .count();

        assertThat(wrong).isBetween(1L, 300L);
    }

    private static String word(Random random, int length, int script) {
        return random.ints(length, script, script + 4_000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

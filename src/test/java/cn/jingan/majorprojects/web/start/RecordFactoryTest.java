package cn.jingan.majorprojects.web.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.ibatis.reflection.ReflectionException;
import org.junit.jupiter.api.Test;

class RecordFactoryTest {
    private static final List<Class<?>> COMPONENTS = List.of(String.class, int.class);

    private final RecordFactory factory = new RecordFactory();

    private record Hidden(String name, int rank) {
        Hidden {
            if (rank < 0) {
                throw new IllegalArgumentException("rank " + rank);
            }
        }
    }

    @Test
    void makesARecordThatNobodyElseMay() {
        assertThat(made("甲", 1)).isEqualTo(new Hidden("甲", 1));
        assertThat(made(null, 2)).isEqualTo(new Hidden(null, 2));
    }

    @Test
    void saysWhichRecordCouldNotBeMade() {
        assertThatThrownBy(() -> made("甲", -1))
                .isInstanceOf(ReflectionException.class)
                .hasMessageContaining("Hidden")
                .hasRootCauseMessage("rank -1");
        assertThatThrownBy(() -> factory.create(Hidden.class, List.of(int.class), List.of(1)))
                .isInstanceOf(ReflectionException.class)
                .hasMessageContaining("Hidden is not made of [int]");
    }

    @Test
    void leavesEverythingElseToMyBatis() {
        assertThat(factory.create(List.class)).isInstanceOf(ArrayList.class);
        assertThat(factory.create(String.class, List.of(String.class), List.of("乙")))
                .isEqualTo("乙");
    }

    private Hidden made(String name, int rank) {
        return factory.create(Hidden.class, COMPONENTS, Arrays.asList(name, rank));
    }
}

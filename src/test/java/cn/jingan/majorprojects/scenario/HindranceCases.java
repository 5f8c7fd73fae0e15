package cn.jingan.majorprojects.scenario;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** One road of 区建管委, and somebody who holds every post that has to do with what is tried on it. */
abstract class HindranceCases {
    static final String BOTH = "both.road";

    @Autowired
    Cast cast;

    @Autowired
    Rows rows;

    PagesAndCommands pages;
    String code;
    List<String> people;

    @BeforeEach
    void aRoad(@Autowired MockMvc mvc, @Autowired Registry registry) {
        code = registry.road();
        pages = new PagesAndCommands(mvc);
        holdsEverything();
    }

    /** Gives {@link #BOTH} the posts, and says who opens the steps. */
    abstract void holdsEverything();

    void holds(String department, String... posts) {
        List.of(posts).forEach(post -> rows.holder(BOTH, post, department));
    }

    @AfterEach
    void nobodyHoldsThemAnyMore() {
        rows.leaves(BOTH);
    }
}

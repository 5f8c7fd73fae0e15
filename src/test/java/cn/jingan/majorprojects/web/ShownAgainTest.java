package cn.jingan.majorprojects.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.jingan.majorprojects.testing.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What only shows what would happen is shown again under the same key. */
@OnH2
class ShownAgainTest {
    @Autowired
    private MockMvc mvc;

    @Test
    void a_page_that_changes_nothing_keeps_no_answer() throws Exception {
        for (int time = 0; time < 2; time++) {
            mvc.perform(post("/me/schedule/effect")
                            .header("Idempotency-Key", "shown-again")
                            .with(csrf())
                            .with(user("jyj.officer")))
                    .andExpect(status().isOk());
        }
    }
}

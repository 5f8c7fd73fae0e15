package cn.jingan.majorprojects.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.gate.OpinionView;
import cn.jingan.majorprojects.organization.DemoPeople;
import cn.jingan.majorprojects.organization.Person;
import cn.jingan.majorprojects.testing.OnH2;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** Who tries the product with the accounts of the sign-in page comes to a decision with them. */
@OnH2
@Import(Fixtures.class)
@Transactional
class DemoPeopleTest {

    @Autowired
    private DemoPeople people;

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Test
    void are_all_that_a_school_asks_for_its_entry() {
        List<String> shown = people.shown().stream().map(Person::username).toList();
        String code = rows.another("SCHOOL");
        cast.completeStage(code);
        cast.submit(code);
        assertThat(cast.open(code))
                .extracting(OpinionView::department)
                .isNotEmpty()
                .allSatisfy(department -> assertThat(shown).contains(department + ".handler", department + ".head"));
        cast.allAgree(code);
        assertThat(shown).contains(cast.decider(cast.gate(code)).username());
    }

    @Test
    void are_not_those_who_were_added_since_and_have_a_password_of_their_own() {
        rows.holder("added.handler", "HANDLER", "ghj");
        assertThat(people.shown())
                .extracting(Person::username)
                .contains("ghj.handler")
                .doesNotContain("added.handler");
    }
}

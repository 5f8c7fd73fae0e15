package cn.jingan.majorprojects.material;

import static cn.jingan.majorprojects.testing.Refused.by;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.material.MaterialEntry.EditionEntry;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnH2;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Every refusal of materials; each test is named after its rule. */
@OnH2
@Import(Fixtures.class)
@Transactional
class MaterialRuleTest {
    private static final String CODE = "ZD-021";

    @Autowired
    private MaterialService service;

    @Autowired
    private MaterialQueries queries;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private Actor officer;
    private Actor head;

    @BeforeEach
    void theDepartment() {
        String lead = cast.project(CODE).leadDepartment();
        officer = cast.actor(lead + ".officer");
        head = cast.actor(lead + ".head");
    }

    @Test
    void not_the_material_filer() {
        MaterialEntry entry = Filed.of("SITE_PHOTO", Filed.photo("现场.png"));
        by(MaterialRule.NOT_THE_MATERIAL_FILER, () -> service.file(head, CODE, entry));
        by(MaterialRule.NOT_THE_MATERIAL_FILER, () -> service.file(cast.auditor(), CODE, entry));
        by(SharedRule.NOT_FOUND, () -> service.file(cast.actor("jyj.officer"), CODE, entry));
    }

    @Test
    void not_the_material_examiner() {
        String id = filed();
        by(
                MaterialRule.NOT_THE_MATERIAL_EXAMINER,
                () -> service.disclose(officer, id, Version.ANY, Disclosure.ACTIVE, null));
    }

    @Test
    void material_filer_examines() {
        String id = filed();
        jdbc.update("update material_edition set filed_by = ? where material_id = ?", head.personId(), id);
        by(
                MaterialRule.MATERIAL_FILER_EXAMINES,
                () -> service.disclose(head, id, Version.ANY, Disclosure.ACTIVE, null));
    }

    @Test
    void material_is_void() {
        String id = filed();
        service.annul(officer, id, Version.ANY, "归集有误");
        by(MaterialRule.MATERIAL_IS_VOID, () -> service.annul(officer, id, Version.ANY, "再作废"));
        by(MaterialRule.MATERIAL_IS_VOID, () -> service.replace(officer, id, Version.ANY, Filed.next(Filed.pdf("二"))));
        by(MaterialRule.MATERIAL_IS_VOID, () -> service.disclose(head, id, Version.ANY, Disclosure.ACTIVE, null));
    }

    @Test
    void material_subject_unknown() {
        LocalDate today = LocalDate.now(clock);
        for (String subject : List.of("milestone:0000000000000", "nothing", ":", "gate:")) {
            by(
                    MaterialRule.MATERIAL_SUBJECT_UNKNOWN,
                    () -> service.file(officer, CODE, Filed.of("EIA_REPLY", subject, "1 号", today, Filed.pdf("一"))));
        }
    }

    @Test
    void material_is_one_file() {
        EditionEntry none = new EditionEntry(null, null, null, null, List.of());
        by(
                MaterialRule.MATERIAL_IS_ONE_FILE,
                () -> service.file(officer, CODE, new MaterialEntry("MINUTES", null, null, none)));
        EditionEntry two = new EditionEntry(null, null, null, null, List.of(Filed.pdf("一"), Filed.pdf("二")));
        by(
                MaterialRule.MATERIAL_IS_ONE_FILE,
                () -> service.file(officer, CODE, new MaterialEntry("MINUTES", null, null, two)));
    }

    @Test
    void material_date_in_future() {
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        MaterialEntry entry = Filed.of("EIA_REPLY", null, "1 号", tomorrow, Filed.pdf("一"));
        by(MaterialRule.MATERIAL_DATE_IN_FUTURE, () -> service.file(officer, CODE, entry));
    }

    @Test
    void material_edition_unchanged() {
        String id = service.file(officer, CODE, Filed.of("MINUTES", Filed.pdf("一")));
        by(
                MaterialRule.MATERIAL_EDITION_UNCHANGED,
                () -> service.replace(officer, id, Version.ANY, Filed.next(Filed.pdf("一"))));
    }

    @Test
    void material_disclosure_unchanged() {
        String id = filed();
        by(
                MaterialRule.MATERIAL_DISCLOSURE_UNCHANGED,
                () -> service.disclose(head, id, Version.ANY, Disclosure.PENDING, null));
    }

    @Test
    void material_ground_missing() {
        String id = filed();
        by(
                MaterialRule.MATERIAL_GROUND_MISSING,
                () -> service.disclose(head, id, Version.ANY, Disclosure.REFUSED, " "));
        by(SharedRule.UNKNOWN_CHOICE, () -> service.disclose(head, id, Version.ANY, null, null));
        service.disclose(head, id, Version.ANY, Disclosure.REFUSED, "过程性信息");
        assertThat(queries.visible(officer, id).disclosureReason()).isEqualTo("过程性信息");
        LocalDate today = LocalDate.now(clock);
        by(
                SharedRule.TEXT_REQUIRED,
                () -> service.file(officer, CODE, Filed.of("EIA_REPLY", null, " ", today, Filed.pdf("无文号"))));
        by(SharedRule.TEXT_REQUIRED, () -> service.file(officer, CODE, Filed.of("OTHER", Filed.pdf("无名称"))));
    }

    private String filed() {
        return service.file(officer, CODE, Filed.of("SITE_PHOTO", Filed.photo("现场.png")));
    }
}

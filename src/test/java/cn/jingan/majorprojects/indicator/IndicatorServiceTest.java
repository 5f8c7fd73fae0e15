package cn.jingan.majorprojects.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.jingan.majorprojects.indicator.Indicator.Attribute;
import cn.jingan.majorprojects.indicator.Indicator.Comparator;
import cn.jingan.majorprojects.indicator.Indicator.PeriodBasis;
import cn.jingan.majorprojects.organization.OrganizationRule;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Rule;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@IndicatorContext
@RecordApplicationEvents
@Transactional
class IndicatorServiceTest {

    @Autowired
    private IndicatorService service;

    @Autowired
    private IndicatorQueries queries;

    @Autowired
    private ApplicationEvents events;

    @Test
    void registersAnIndicatorAndTellsTheHistory() {
        Indicator indicator =
                indicator(99, "试", "10000", TargetKind.NUMERIC, Comparator.AT_LEAST, "10000", null, "fgw");
        service.register(Acting.SYSTEM, indicator);

        assertThat(queries.get(99)).isEqualTo(indicator);
        assertThat(queries.get(99).targetLow()).hasToString("10000");
        assertThat(events.stream(DomainEvent.class)).anySatisfy(event -> {
            assertThat(event.action()).isEqualTo("indicator.registered");
            assertThat(event.project()).isNull();
            assertThat(event.changes()).contains(new DomainEvent.Change("target", null, "10000"));
        });
    }

    @Test
    void refusesADepartmentThereIsNot() {
        Indicator indicator = indicator(99, "试", "1", TargetKind.NUMERIC, Comparator.AT_LEAST, "1", null, "nobody");
        assertThat(refusal(indicator)).isEqualTo(OrganizationRule.UNKNOWN_DEPARTMENT);
        assertThat(queries.all()).hasSize(26);
    }

    @Test
    void refusesANumberThatIsTaken() {
        Indicator indicator = indicator(1, "试", "1", TargetKind.NUMERIC, Comparator.AT_LEAST, "1", null, "fgw");
        assertThat(refusal(indicator)).isEqualTo(IndicatorRule.INDICATOR_NUMBER_TAKEN);
    }

    @Test
    void refusesAnIndicatorWithoutNameOrTarget() {
        assertThat(refusal(indicator(99, " ", "1", TargetKind.NUMERIC, Comparator.AT_LEAST, "1", null, "fgw")))
                .isEqualTo(SharedRule.TEXT_REQUIRED);
        assertThat(refusal(indicator(99, "试", "", TargetKind.NUMERIC, Comparator.AT_LEAST, "1", null, "fgw")))
                .isEqualTo(SharedRule.TEXT_REQUIRED);
    }

    @ParameterizedTest
    @CsvSource({
        "NUMERIC, AT_LEAST, ,",
        "NUMERIC, AT_LEAST, 1, 2",
        "NUMERIC, MEETS, 1,",
        "RANGE, BETWEEN, 3,",
        "RANGE, BETWEEN, 5, 3",
        "DELEGATED, MEETS, 1,",
        "COMPLETION, ABOVE_CITY, ,",
        "RELATIVE, AT_LEAST, ,",
        "GRADED, AT_LEAST, ,"
    })
    void refusesTargetsThatContradictThemselves(TargetKind kind, Comparator comparator, String low, String high) {
        Indicator indicator = indicator(99, "试", "目标", kind, comparator, low, high, "fgw");
        assertThat(refusal(indicator)).isEqualTo(IndicatorRule.INDICATOR_TARGET_CONTRADICTS);
    }

    @Test
    void findsNoIndicatorUnderAnotherNumber() {
        RuleViolation refusal = catchThrowableOfType(RuleViolation.class, () -> queries.get(27));
        assertThat(refusal.rule()).isEqualTo(SharedRule.NOT_FOUND);
    }

    private Rule refusal(Indicator indicator) {
        return catchThrowableOfType(RuleViolation.class, () -> service.register(Acting.SYSTEM, indicator))
                .rule();
    }

    private static Indicator indicator(
            int no,
            String name,
            String verbatim,
            TargetKind kind,
            Comparator comparator,
            String low,
            String high,
            String department) {
        return new Indicator(
                no,
                name,
                Attribute.EXPECTED,
                "%",
                verbatim,
                kind,
                comparator,
                low == null ? null : new BigDecimal(low),
                high == null ? null : new BigDecimal(high),
                PeriodBasis.ANNUAL,
                department,
                "");
    }
}

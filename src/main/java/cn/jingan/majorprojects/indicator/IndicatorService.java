package cn.jingan.majorprojects.indicator;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.SharedRule;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Commands on indicators. */
@Service
public class IndicatorService {
    private final Indicators indicators;
    private final OrganizationQueries organization;
    private final ApplicationEventPublisher events;

    IndicatorService(Indicators indicators, OrganizationQueries organization, ApplicationEventPublisher events) {
        this.indicators = indicators;
        this.organization = organization;
        this.events = events;
    }

    /**
     * Registers an indicator of the outline.
     *
     * @throws cn.jingan.majorprojects.shared.RuleViolation with an {@link IndicatorRule}, {@code TEXT_REQUIRED} or
     *     {@code UNKNOWN_DEPARTMENT}
     */
    @Transactional
    public void register(Acting by, Indicator indicator) {
        new Refusals()
                .when(indicator.name().isBlank(), "name", SharedRule.TEXT_REQUIRED)
                .when(indicator.targetVerbatim().isBlank(), "targetVerbatim", SharedRule.TEXT_REQUIRED)
                .when(taken(indicator), "no", IndicatorRule.INDICATOR_NUMBER_TAKEN, indicator.no())
                .when(
                        contradicts(indicator),
                        "targetKind",
                        IndicatorRule.INDICATOR_TARGET_CONTRADICTS,
                        target(indicator))
                .refuse();
        String department = organization.department(indicator.leadDepartment()).code();
        indicators.insert(indicator);
        events.publishEvent(event(by, indicator).change("leadDepartment", null, department));
    }

    private boolean taken(Indicator indicator) {
        return indicators.find(indicator.no()).isPresent();
    }

    private static boolean contradicts(Indicator indicator) {
        return !indicator.targetKind().fits(indicator);
    }

    private static String target(Indicator indicator) {
        return indicator.targetVerbatim();
    }

    private static DomainEvent event(Acting by, Indicator indicator) {
        String no = Integer.toString(indicator.no());
        return DomainEvent.of(by, "indicator.registered", null, "indicator", no, indicator.name())
                .change("target", null, indicator.targetVerbatim())
                .change("periodBasis", null, indicator.periodBasis());
    }
}

package cn.jingan.majorprojects.material.web;

import cn.jingan.majorprojects.material.Edition;
import cn.jingan.majorprojects.material.MaterialView;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Subject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Words for materials on pages. */
@Component("materialTexts")
class MaterialTexts {
    private final MessageSource messages;
    private final OrganizationQueries organization;

    MaterialTexts(MessageSource messages, OrganizationQueries organization) {
        this.messages = messages;
        this.organization = organization;
    }

    /** What the material belongs to; the project as a whole where the thing is no longer there. */
    public String of(MaterialView material, Map<Subject, String> things) {
        String thing = things.get(new Subject(material.subjectType(), material.subjectId()));
        return thing != null
                ? thing
                : messages.getMessage("material.wholeProject", null, LocaleContextHolder.getLocale());
    }

    /** The names of those who filed and examined it, by id. */
    public Map<String, String> people(MaterialView material, List<Edition> editions) {
        return organization.personNames(Stream.concat(
                        editions.stream().map(Edition::filedBy),
                        Stream.of(material.disclosedBy()).filter(Objects::nonNull))
                .distinct()
                .toList());
    }
}

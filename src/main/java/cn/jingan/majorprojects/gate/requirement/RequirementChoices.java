package cn.jingan.majorprojects.gate.requirement;

import cn.jingan.majorprojects.gate.GateKind;
import cn.jingan.majorprojects.gate.Proof;
import cn.jingan.majorprojects.shared.Seed;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a row may say, with the names people know, in the language of the reader. */
@Component
public class RequirementChoices {
    private static final List<String> ROUTES = List.of("APPROVAL", "VERIFICATION", "FILING");

    private final List<Proof> proofs;
    private final MessageSource messages;
    private final Map<String, String> names = new LinkedHashMap<>();

    RequirementChoices(List<Proof> proofs, MessageSource messages) {
        this.proofs = proofs;
        this.messages = messages;
        Seed.rows("milestone-templates")
                .forEach(row -> names.put(row.getField("template"), row.getField("template_name")));
    }

    /** All gates and each between stages, by its name. */
    public Map<String, String> gates() {
        Map<String, String> gates = any("requirement.gates");
        Arrays.stream(GateKind.values())
                .filter(GateKind::betweenStages)
                .forEach(gate -> gates.put(gate.name(), gate.title()));
        return gates;
    }

    /** All kinds of project and each milestone template, by its code. */
    public Map<String, String> templates() {
        Map<String, String> templates = any("requirement.templates");
        names.forEach((code, name) -> templates.put(code, message("option.template." + code, name)));
        return templates;
    }

    /** All approval routes and each. */
    public Map<String, String> routes() {
        Map<String, String> routes = any("requirement.routes");
        ROUTES.forEach(route -> routes.put(route, message("option.route." + route)));
        return routes;
    }

    /** All that a gate can need, by kind and which, as {@link Requirement#what} writes it. */
    public Map<String, String> things() {
        Map<String, String> things = new LinkedHashMap<>();
        proofs.stream().sorted(Comparator.comparing(Proof::kind)).forEach(proof -> proof.names()
                .forEach((ref, name) -> things.put(
                        proof.kind() + ":" + ref,
                        message("requirementKind." + proof.kind()) + message("gate.colon") + name)));
        return things;
    }

    /** A whole row in words. */
    String say(Requirement row) {
        return Stream.of(
                        gates().get(row.gate()),
                        templates().get(row.template()),
                        routes().get(row.route()),
                        things().getOrDefault(row.what(), row.what())
                                + (row.atLeast() == null ? "" : " ≥ " + row.least() + "%"),
                        message("requirement.force." + row.force()),
                        row.basis())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("；"));
    }

    private Map<String, String> any(String name) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(Requirement.ANY, message(name));
        return choices;
    }

    private String message(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    private String message(String key, String otherwise) {
        return Objects.requireNonNull(messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale()));
    }
}

package cn.jingan.majorprojects.architecture;

import cn.jingan.majorprojects.testing.Patterns;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/** Requests as a person or a program would send them to an endpoint, filled in soundly. */
final class Requests {
    private static final String TODAY =
            LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
    private static final Map<String, Map<String, Object>> FIELDS = fields();

    private Requests() {}

    /** Method and pattern of each endpoint of the mapping, with what it takes where it says so. */
    static List<String> endpoints(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        String takes = mapping.getConsumesCondition().getConsumableMediaTypes().stream()
                .map(type -> " " + type)
                .collect(Collectors.joining());
        List<String> all = new ArrayList<>();
        for (String pattern : Patterns.of(mapping).toList()) {
            for (RequestMethod method : methods.isEmpty() ? Set.of(RequestMethod.GET) : methods) {
                all.add(method + takes + " " + pattern);
            }
        }
        return all;
    }

    /** To what an endpoint is tried. */
    static List<String> relations(String endpoint) {
        if (!endpoint.contains("{")) {
            return List.of("-");
        }
        return endpoint.contains("/setup/") ? List.of("none") : List.of("own", "other", "none");
    }

    static AbstractMockHttpServletRequestBuilder<?> of(String method, String pattern, String id) {
        String path = pattern.replace("{command}", "reset").replaceFirst("\\{[a-z]+}", id);
        HttpMethod verb = HttpMethod.valueOf(method.split(" ")[0]);
        Map<String, Object> fields = fields(verb, pattern);
        if (method.contains(MediaType.MULTIPART_FORM_DATA_VALUE)) {
            return typed(MockMvcRequestBuilders.multipart(verb, path), fields);
        }
        var request = MockMvcRequestBuilders.request(verb, path);
        boolean json = pattern.startsWith("/api/") && verb != HttpMethod.GET;
        return json ? request.contentType(MediaType.APPLICATION_JSON).content(json(fields)) : typed(request, fields);
    }

    private static <B extends AbstractMockHttpServletRequestBuilder<B>> B typed(B request, Map<String, Object> fields) {
        fields.forEach((name, value) ->
                request.param(name, value instanceof String[] several ? several : new String[] {value.toString()}));
        return request;
    }

    private static String json(Map<String, Object> fields) {
        return fields.entrySet().stream()
                .map(field -> "\"" + field.getKey() + "\":" + json(field.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String json(Object value) {
        return value instanceof Number
                ? value.toString()
                : value instanceof String[] several
                        ? "[\"" + String.join("\",\"", several) + "\"]"
                        : "\"" + value + "\"";
    }

    private static Map<String, Object> fields(HttpMethod verb, String pattern) {
        String key = (verb == HttpMethod.GET ? "GET " : "") + pattern.replaceFirst("^/api", "");
        return FIELDS.getOrDefault(key, Map.of());
    }

    private static Map<String, Map<String, Object>> fields() {
        Map<String, Map<String, Object>> all = new LinkedHashMap<>();
        String password = "走一走看一看再想一想吧走吧";
        all.put("/projects/{code}/details", Map.of("investment", 12000, "site", "示例路"));
        all.put("/projects/{code}/schedule", Map.of("planned2", TODAY));
        all.put("/projects/{code}/schedule/edit", Map.of("planned2", TODAY));
        all.put("/projects/{code}/road-map", Map.of("name", "管线会审", "stage", "CONSTRUCTION"));
        all.put("/milestones/{id}/move", Map.of("after", "FIRST"));
        all.put("/milestones/{id}/link", Map.of("predecessors", "1+10"));
        all.put("/milestones/{id}/assign", Map.of("weight", 10));
        all.put("/milestones/{id}/drop", Map.of("reason", "改由市级办理"));
        all.put("/milestones/{id}/complete", Map.of("actualDate", TODAY, "note", "按期完成"));
        all.put("/milestones/{id}/verify", Map.of("answer", "ACCEPTED"));
        all.put("/gates/{id}/prepare", Map.of("advice", "APPROVED", "statement", "条件具备。"));
        all.put("/gates/{id}/issue", Map.of("answer", "ISSUED"));
        all.put("/gates/{id}/coordinate", Map.of("answer", "ASK_AGAIN", "minutes", "已协调。"));
        all.put("/gates/{id}/decide", Map.of("answer", "APPROVED"));
        all.put("/gates/decide", Map.of("answer", "APPROVED"));
        all.put("/", Map.of("step", "CLAIM"));
        all.put("/work-items/several/transfer", Map.of("to", "0000000000000", "reason", "出差。"));
        all.put("/opinions/{id}/draft", Map.of("answer", "AGREE"));
        all.put("/opinions/{id}/give", Map.of("answer", "AGREE"));
        all.put("/opinions/{id}/issue", Map.of("answer", "ISSUED"));
        all.put("GET /projects/{code}/changes/new", Map.of("kind", "CORRECTION"));
        all.put("/changes/{id}/approve", Map.of("answer", "APPROVED"));
        all.put("/proposals/{id}/confirm", Map.of("answer", "CONFIRMED"));
        all.put("/proposals/{id}/revise", Map.of("answer", "ABANDONED"));
        all.put("/work-items/{id}/transfer", Map.of("to", "0000000000000", "reason", "出差。"));
        all.put("/work-items/{id}/delegate", Map.of("to", "0000000000000", "question", "请研究。"));
        all.put("/work-items/{id}/next", Map.of("nextHandler", "0000000000000"));
        all.put("/work-items/{id}/advise", Map.of("advice", "可以。"));
        all.put(
                "/me/substitutions",
                Map.of("holding", "HEAD@dss", "substitute", "0000000000000", "from", TODAY, "to", TODAY));
        all.put(
                "/substitutions",
                Map.of(
                        "person",
                        "dss.head",
                        "post",
                        "HEAD",
                        "department",
                        "dss",
                        "substitute",
                        "dss.officer",
                        "from",
                        TODAY,
                        "to",
                        TODAY));
        all.put("/substitutions/new", all.get("/substitutions"));
        all.put("/work-items/{id}/copy", Map.of("departments", new String[] {"jyj"}, "said", "请阅。"));
        all.put("/projects/{code}/copy", all.get("/work-items/{id}/copy"));
        Map<String, Object> added = Map.of("department", "mzj", "question", "请提出意见。");
        Map<String, Object> removed = Map.of("department", "mzj", "reason", "无须征求。");
        Map<String, Object> taken = Map.of("reason", "无须征求。");
        all.put("/gates/{id}/add-signer", added);
        all.put("/gates/{id}/remove-signer", removed);
        all.put("/gates/{id}/ask-next", removed);
        all.put("/gates/{id}/return", Map.of("answer", "RETURN_APPLICANT", "reason", "请补正。"));
        all.put("/gates/{id}/withdraw", taken);
        all.put("/opinions/{id}/consult", added);
        all.put("/opinions/{id}/take-back", taken);
        all.put("/me/tokens", Map.of("name", "程序", "scope", "READ", "days", 1));
        all.put("/me/views", Map.of("name", "红灯", "box", "todo", "light", "RED"));
        all.put("/me/password", Map.of("present", "jingan-demo", "password", password, "again", password));
        all.put("/password/{secret}", Map.of("password", password, "again", password));
        all.put(
                "/setup/{secret}",
                Map.of("username", "erste", "display", "首", "password", password, "again", password));
        all.put("/departments", Map.of("code", "mx-a", "name", "某局", "kind", "DEPARTMENT", "from", TODAY));
        all.put("/departments/new", all.get("/departments"));
        all.put("/departments/{code}/rename", Map.of("name", "新名", "from", TODAY));
        all.put("/departments/{code}/close", Map.of("lastDay", TODAY));
        all.put(
                "/people/new",
                Map.of("username", "matrix.new", "display", "新", "department", "wjw", "posts", "OFFICER"));
        all.put("/people", Map.of("username", "matrix.api", "display", "新", "department", "wjw"));
        all.put("/people/{id}/give", Map.of("post", "OFFICER", "department", "wjw", "validFrom", TODAY));
        all.put("/people/{id}/withdraw", Map.of("holding", "HANDLER@wjw", "lastDay", TODAY));
        Map<String, Object> part =
                Map.of("name", "新子项", "nationalState", "UNVERIFIED", "shanghaiState", "NOT_APPLICABLE");
        all.put("/projects/{code}/sub-projects", part);
        all.put("/sub-projects/{id}", part);
        all.put("/sub-projects/{id}/remove", Map.of("reason", "登记有误"));
        all.put("/permits/{id}/start", Map.of("settledOn", TODAY));
        all.put("/costs/{id}/annul", Map.of("reason", "登记有误"));
        all.put("/costs/{id}/study", Map.of("number", "1 号", "datedOn", TODAY));
        Map<String, Object> month = Map.of(
                "month", TODAY.substring(0, 7), "received", 20, "paid", 2, "done", 2, "progress", 2, "words", "场地平整");
        all.put("/projects/{code}/fund-statements", month);
        all.put("/projects/{code}/fund-statements/new", month);
        Map<String, Object> correction = new LinkedHashMap<>(month);
        correction.put("reason", "登记有误");
        all.put("/fund-statements/{id}/correct", correction);
        Map<String, Object> plan = Map.of("year", TODAY.substring(0, 4), "amount", 100, "source", "示例计划 1 号");
        all.put("/projects/{code}/annual-plans", plan);
        all.put("/projects/{code}/annual-plans/new", plan);
        all.put("/conditions/{id}/verify", Map.of("answer", "ACCEPTED"));
        all.put("/waivers/{id}/decide", Map.of("answer", "GRANTED"));
        all.put(
                "/projects/{code}/light/override",
                Map.of(
                        "colour",
                        "GREEN",
                        "reason",
                        "已协调。",
                        "until",
                        LocalDate.parse(TODAY).plusDays(30)));
        all.put("/light-overrides/{id}/decide", Map.of("answer", "GRANTED"));
        all.put("/light-overrides/{id}/end", Map.of("reason", "不再需要。"));
        all.put("/figures/{id}/annul", Map.of("reason", "登记有误"));
        all.put("/permits/{id}/annul", Map.of("reason", "登记有误"));
        all.put("/materials/{id}/disclose", Map.of("disclosure", "ACTIVE"));
        all.put("/materials/{id}/annul", Map.of("reason", "归集有误"));
        Map<String, Object> proposal = Map.of("name", "示例项目");
        all.put("/intakes", proposal);
        all.put("/intakes/new", proposal);
        all.put("/intakes/{id}", Map.of("name", "示例项目", "scale", "规模"));
        all.put("/intakes/{id}/edit", proposal);
        all.put("/intakes/{id}/supplement", Map.of("reason", "补充材料"));
        Map<String, Object> question = Map.of("title", "问题", "question", "全文", "departments", new String[] {"czj"});
        all.put("/projects/{code}/consultations", question);
        all.put("/projects/{code}/consultations/new", question);
        all.put("/consultations/{id}/conclude", Map.of("conclusion", "结论"));
        all.put("/consultations/{id}/stop", Map.of("reason", "不再等待"));
        all.put("/answers/{id}/give", Map.of("answer", "答复"));
        Map<String, Object> order = Map.of("level", "SUPERVISION", "matter", "示例", "reason", "示例");
        all.put("/projects/{code}/supervisions", order);
        all.put("/projects/{code}/supervisions/new", order);
        all.put("/supervisions/{id}/answer", Map.of("kind", "OBJECTION", "answer", "示例"));
        all.put("/supervisions/{id}/verify", Map.of("answer", "SETTLED"));
        all.put("/supervisions/{id}/withdraw", Map.of("reason", "示例"));
        all.put("/me/notices/wishes", Map.of("shown", new String[] {"WORK", "COPY"}));
        all.put(
                "/table-drafts/{id}/row",
                Map.of(
                        "position",
                        "1",
                        "description",
                        "试一行",
                        "gate",
                        "G1",
                        "party",
                        "发",
                        "mode",
                        "ALL",
                        "share",
                        "100",
                        "basis",
                        "默认配置，待确认"));
        all.put("GET /migrations/new", Map.of("model", "entry", "from", 1));
        all.put("/migrations/new", Map.of("model", "entry", "from", 1));
        all.put("/migrations", Map.of("model", "entry", "from", 1));
        all.put("GET /migrations/model.svg", Map.of("model", "entry", "version", 1));
        all.put("/migrations/{id}/submit", Map.of("reason", "采用新版。"));
        all.put("/migrations/{id}/decide", Map.of("answer", "APPROVED"));
        all.put("/table-drafts/{id}/remove", Map.of("row", "G1-approval-fa"));
        all.put("/table-drafts/{id}/submit", Map.of("validFrom", TODAY, "reason", "职责调整。"));
        all.put("/table-drafts/{id}/decide", Map.of("answer", "ACTIVATED"));
        all.put("/milestone-templates/{key}/copy", Map.of("project", "ZD-042"));
        all.put("/template-drafts/{id}/rows", Map.of("name1", "入库", "stage1", "RESERVE"));
        all.put("/template-drafts/{id}/submit", all.get("/table-drafts/{id}/submit"));
        all.put("/template-drafts/{id}/decide", all.get("/table-drafts/{id}/decide"));
        all.put(
                "/requirement-drafts/{id}/row",
                Map.of("gate", "S2", "template", "*", "route", "*", "what", "PERMIT:EIA", "basis", "默认配置，待确认"));
        all.put("/requirement-drafts/{id}/remove", Map.of("row", "S4-HANDOVER"));
        all.put("/requirement-drafts/{id}/submit", all.get("/table-drafts/{id}/submit"));
        all.put("/requirement-drafts/{id}/decide", all.get("/table-drafts/{id}/decide"));
        all.put("/language", Map.of("lang", "en"));
        all.put("GET /language", Map.of("lang", "en"));
        all.put("/history/samples", Map.of("method", "RANDOM", "size", 3));
        all.put("/history/entries/{id}/mark", Map.of("mark", "OPEN", "note", "待核对。"));
        all.put("GET /history/check", Map.of("project", "ZD-037"));
        all.put("GET /history/inclusion", Map.of("project", "ZD-037", "seq", 1));
        all.put("GET /history/bundle", Map.of("projects", "ZD-037"));
        all.put("GET /history/bundle.zip", Map.of("projects", "ZD-037"));
        all.put("GET /history/consistency", Map.of("from", 0, "to", 0));
        return all;
    }
}

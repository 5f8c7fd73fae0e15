package cn.jingan.majorprojects.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.scenario.ApiClient.Answer;
import cn.jingan.majorprojects.testing.OnH2;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What programs are told, rightly and when they are wrong. */
@OnH2
class ApiAnswersTest {
    private static final String OWN = "ZD-046";
    private static final String SPENT = "ZD-047";
    private static final String FOREIGN = "ZD-001";

    @LocalServerPort
    private int port;

    private ApiClient nobody;
    private ApiClient officer;
    private ApiClient auditor;

    @BeforeEach
    void signIn() {
        nobody = ApiClient.of(port);
        officer = nobody.basic("jyj.officer", "jingan-demo");
        auditor = nobody.basic("sjj.auditor", "jingan-demo");
    }

    @Test
    void refusalsSpeakTheLanguageAskedFor() {
        Answer chinese = officer.get("/api/projects/ZD-999", "Accept-Language", "zh-CN");
        Answer english = officer.get("/api/projects/ZD-999", "Accept-Language", "en");
        assertThat(problem(chinese, 404)).isEqualTo("NOT_FOUND");
        assertThat(problem(english, 404)).isEqualTo("NOT_FOUND");
        assertThat(chinese.at("detail").asString()).contains("未找到");
        assertThat(english.at("detail").asString()).contains("There is nothing");
        assertThat(nobody.get("/api/me", "Accept-Language", "zh").at("title").asString())
                .isEqualTo("请先登录");
        assertThat(english.at("title").asString()).matches("[\\x20-\\x7e]+");
    }

    @Test
    void anOldVersionIsRefusedBeforeAnythingElse() {
        Answer stale = officer.postJson(completion(OWN), Map.of("actualDate", "2026-01-05"), "If-Match", "\"99\"");
        assertThat(problem(stale, 412)).isEqualTo("STALE_VERSION");
        assertThat(officer.postJson(completion(OWN), Map.of(), "If-Match", "new")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aKeyAnswersOnceAndForOneRequest() {
        String href = completion(SPENT);
        String[] key = {"Idempotency-Key", UUID.randomUUID().toString()};
        Map<String, Object> fields = Map.of("actualDate", "2026-01-05", "note", "办理完毕");
        Answer first = officer.postJson(href, fields, key);
        assertThat(first.status()).as("%s", first.body()).isEqualTo(200);
        Answer again = officer.postJson(href, fields, key);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        Map<String, Object> others = Map.of("actualDate", "2026-01-06");
        assertThat(problem(officer.postJson(href, others, key), 422)).isEqualTo("KEY_USED_OTHERWISE");
        assertThat(problem(officer.postJson(href, fields), 409)).isNotEmpty();
    }

    @Test
    void aSecretIsShownOnceAndMadeOnce() {
        String[] key = {"Idempotency-Key", UUID.randomUUID().toString()};
        String name = key[1];
        Map<String, Object> wanted = Map.of("name", name, "scope", "READ", "days", 1);
        assertThat(officer.postJson("/api/me/tokens", wanted, key).status()).isEqualTo(201);
        Answer again = officer.postJson("/api/me/tokens", wanted, key);
        assertThat(problem(again, 409)).isEqualTo("SECRET_SHOWN_ONCE");
        assertThat(officer.get("/api/me/tokens").at("items").valueStream().filter(token -> token.path("name")
                        .asString()
                        .equals(name)))
                .hasSize(1);
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        Answer undated = officer.postJson(completion(OWN), Map.of());
        assertThat(problem(undated, 422)).isEqualTo("ACTUAL_DATE_REQUIRED");
        assertThat(undated.at("errors").propertyNames()).containsExactly("actualDate");
        Answer token = officer.postJson("/api/me/tokens", Map.of("scope", "READ"));
        assertThat(token.status()).isEqualTo(422);
        assertThat(token.at("errors").propertyNames()).containsExactlyInAnyOrder("name", "days");
        Answer change = officer.postForm("/api/projects/" + OWN + "/changes", Map.of("reason", ""));
        assertThat(change.status()).isEqualTo(422);
        assertThat(change.at("errors").propertyNames()).containsExactlyInAnyOrder("kind", "reason", "evidence");
        Answer order =
                nobody.basic("jgw.office", "jingan-demo").postJson("/api/projects/" + OWN + "/supervisions", Map.of());
        assertThat(order.status()).isEqualTo(422);
        assertThat(order.at("errors").propertyNames()).containsExactlyInAnyOrder("level", "matter", "reason");
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void aYearIsReadAsItIsOfferedAndAsANumber(boolean number) {
        ApiClient planning = nobody.basic("fgw.planning", "jingan-demo");
        JsonNode issue = planning.get("/api/projects/" + OWN)
                .at("actions")
                .valueStream()
                .filter(action -> action.path("name").asString().equals("annualPlan.issue"))
                .findFirst()
                .orElseThrow();
        String offered = issue.at("/fields/0/options/0/value").asString();
        Map<String, Object> plan = Map.of(
                "year", number ? Integer.valueOf(offered) : offered, "amount", 100, "source", "示例", "reason", "示例");
        Answer issued = planning.postJson(issue.path("href").asString(), plan);
        assertThat(issued.status()).as("%s", issued.body()).isEqualTo(200);
    }

    /** Neither is marked as required, for the other may stand in its place. */
    @ParameterizedTest
    @CsvSource({"zh, 部门与人员至少填一项", "en, at least one of the two"})
    void whatMayStandForAnotherFieldIsSaid(String language, String words) {
        JsonNode copy = officer.get("/api/projects/" + OWN, "Accept-Language", language)
                .at("actions")
                .valueStream()
                .filter(action -> action.path("name").asString().equals("project.copy"))
                .findFirst()
                .orElseThrow();
        assertThat(copy.at("/fields/0/help").asString()).contains(words);
        Answer nobodyNamed = officer.postJson(copy.path("href").asString(), Map.of("departments", List.of()));
        assertThat(problem(nobodyNamed, 422)).isEqualTo("READER_REQUIRED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "projects/ZD-999",
                "projects/" + FOREIGN,
                "projects/" + FOREIGN + "/milestones",
                "projects/" + FOREIGN + "/gates",
                "projects/" + FOREIGN + "/history",
                "projects/" + FOREIGN + "/process",
                "projects/" + FOREIGN + "/process.svg",
                "projects/" + FOREIGN + "/documents",
                "projects/" + OWN + "/process?instance=none",
                "work-items/none",
                "milestones/none",
                "gates/none",
                "opinions/none",
                "documents/none/content",
                "history/check?project=" + FOREIGN
            })
    void whatIsNotThereAndWhatIsNotOnesOwnLookTheSame(String path) {
        assertThat(problem(officer.get("/api/" + path), 404)).isEqualTo("NOT_FOUND");
    }

    @Test
    void commandsOnWhatIsNotOnesOwnLookLikeCommandsOnNothing() {
        Map<String, Object> fields = Map.of("actualDate", "2026-01-05");
        assertThat(problem(officer.postJson(completion(FOREIGN), fields), 404)).isEqualTo("NOT_FOUND");
        assertThat(problem(officer.postJson("/api/milestones/none/complete", fields), 404))
                .isEqualTo("NOT_FOUND");
        assertThat(problem(officer.postJson("/api/work-items/none/claim", Map.of()), 404))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void theHistoryOfNoProjectIsNotIntact() {
        assertThat(problem(auditor.get("/api/history/check?project=ZD-999"), 404))
                .isEqualTo("NOT_FOUND");
        assertThat(auditor.get("/api/history/check?project=" + OWN).at("intact").asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"text/plain, actualDate", "application/xml, <a/>"})
    void contentOfAnotherTypeIsNotTaken(String type, String body) {
        assertThat(problem(officer.post(completion(OWN), type, BodyPublishers.ofString(body)), 415))
                .isEqualTo("UNSUPPORTED_MEDIA_TYPE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "", "[1,2]", "\"text\"", "null"})
    void brokenJsonIsSaidToBe(String body) {
        Answer answer = officer.post(completion(OWN), "application/json", BodyPublishers.ofString(body));
        assertThat(problem(answer, 400)).isEqualTo("BAD_REQUEST");
        assertThat(answer.at("errors").propertyNames()).containsExactly("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"actualDate\":\"soon\"}",
                "{\"actualDate\":{}}",
                "{\"actualDate\":\"2026-02-30\"}",
                "{\"actualDate\":20260105}"
            })
    void aValueOfAnotherTypeIsSaidAtItsField(String body) {
        Answer answer = officer.post(completion(OWN), "application/json", BodyPublishers.ofString(body));
        assertThat(problem(answer, 400)).isEqualTo("BAD_REQUEST");
        assertThat(answer.at("errors").propertyNames()).containsExactly("actualDate");
    }

    @Test
    void whatNoFieldTakesIsNotTaken() {
        Answer unknown = officer.postJson(completion(OWN), Map.of("actualDay", "2026-01-05"), "Accept-Language", "en");
        assertThat(problem(unknown, 400)).isEqualTo("BAD_REQUEST");
        assertThat(unknown.at("errors").at("/actualDay/0").asString()).contains("no field of this name");
        Answer number = officer.postJson(completion(OWN), Map.of("actualDate", "2026-01-05", "note", 5));
        assertThat(problem(number, 400)).isEqualTo("BAD_REQUEST");
        assertThat(number.at("errors").propertyNames()).containsExactly("note");
        Answer part = officer.postJson("/api/me/tokens", Map.of("name", "n", "scope", "READ", "days", 5.7));
        assertThat(problem(part, 400)).isEqualTo("BAD_REQUEST");
        assertThat(part.at("errors").propertyNames()).containsExactly("days");
    }

    @Test
    void whatIsWrongAtSeveralFieldsIsReadAsSentences() {
        Answer english = officer.postJson("/api/me/tokens", Map.of("scope", "READ"), "Accept-Language", "en");
        assertThat(english.at("detail").asString()).doesNotContainPattern("[.;]\\p{Alpha}");
        assertThat(english.at("rule").asString()).isEqualTo("TEXT_REQUIRED");
    }

    @Test
    void aSpanOfDaysGoesForward() {
        Answer answer = officer.get("/api/projects/" + OWN + "/history?from=2026-11-02&to=2026-11-01");
        assertThat(problem(answer, 422)).isEqualTo("DAYS_REVERSED");
        assertThat(answer.at("errors").propertyNames()).containsExactly("to");
    }

    @Test
    void theHistoryOfOneProjectIsFoundByItsName() {
        Answer found = auditor.get("/api/history?project=" + encoded("棋院 实验"));
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.at("items"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.at("/chain").asString()).isEqualTo("ZD-038"));
        for (String unclear : List.of("学", "ZD-999", "没有这个项目")) {
            Answer refused = auditor.get("/api/history?project=" + encoded(unclear));
            assertThat(problem(refused, 422)).isEqualTo("PROJECT_UNCLEAR");
            assertThat(refused.at("errors").propertyNames()).containsExactly("project");
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void signsThatALibraryLeavesAsTheyAreInAQueryAreRead() {
        assertThat(officer.get("/api/projects?zone[]=1&limit=1").status()).isEqualTo(200);
        Answer refused = officer.get("/api/projects?limit=[1]");
        assertThat(refused.at("errors").propertyNames()).containsExactly("limit");
    }

    @Test
    void whatFailsBeforeTheHandlersIsToldInTheSameWay() {
        Answer english = nobody.get("/api/%25", "Accept-Language", "en");
        assertThat(english.status()).as("%s", english.body()).isEqualTo(400);
        assertThat(english.at("detail").asString()).matches("[\\x20-\\x7e]+");
        assertThat(english.at("instance").asString()).startsWith("/api/");
    }

    @ParameterizedTest
    @CsvSource({
        "projects?limit=0, limit",
        "projects?limit=10000, limit",
        "projects?limit=many, limit",
        "projects?stage=NONE, stage",
        "work-items?limit=0, limit",
        "work-items?limit=10000, limit",
        "work-items?box=none, box",
        "work-items?dueBy=soon, dueBy",
        "copies?limit=0, limit",
        "copies?limit=10000, limit",
        "copies?about=NOTHING, about",
        "copies?unread=perhaps, unread",
        "projects/ZD-046/history?limit=0, limit",
        "projects/ZD-046/history?limit=10000, limit",
        "projects/ZD-046/documents?limit=0, limit",
        "projects/ZD-046/documents?limit=10000, limit"
    })
    void aListNamesTheParameterThatIsWrong(String path, String parameter) {
        Answer answer = officer.get("/api/" + path);
        assertThat(answer.status()).as("%s", answer.body()).isIn(400, 422);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.at("errors").propertyNames()).containsExactly(parameter);
    }

    @Test
    void aListIsReadPartByPartWithoutGapsOrRepeats() {
        List<String> codes = new ArrayList<>();
        String after = "";
        do {
            Answer part = auditor.get("/api/projects?limit=30" + after);
            part.at("items").forEach(item -> codes.add(item.path("code").asString()));
            after = part.at("next").isNull() ? "" : "&after=" + part.at("next").asString();
        } while (!after.isEmpty());
        assertThat(codes)
                .hasSizeGreaterThanOrEqualTo(82)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    /** Whatever its order, a box is read whole, and a place in one order is none in another. */
    @Test
    void aBoxIsReadInTheOrderAskedFor() {
        Map<String, List<JsonNode>> boxes = new HashMap<>();
        for (String sort : List.of("DUE", "NEWEST", "PROJECT")) {
            String after = "";
            do {
                Answer part = officer.get("/api/work-items?limit=3&sort=" + sort + after);
                part.at("items").forEach(item -> boxes.computeIfAbsent(sort, each -> new ArrayList<>())
                        .add(item));
                after = part.at("next").isNull()
                        ? ""
                        : "&after=" + part.at("next").asString();
            } while (!after.isEmpty());
        }
        Map<String, List<String>> ids = new HashMap<>();
        boxes.forEach((sort, items) -> ids.put(sort, texts(items, "id")));
        assertThat(ids.get("NEWEST")).hasSizeGreaterThan(6).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(texts(boxes.get("PROJECT"), "project")).isSorted();
        assertThat(ids.get("PROJECT")).containsExactlyInAnyOrderElementsOf(ids.get("NEWEST"));
        assertThat(ids.get("DUE")).containsExactlyInAnyOrderElementsOf(ids.get("NEWEST"));
        Answer mistaken = officer.get(
                "/api/work-items?sort=DUE&after=" + ids.get("NEWEST").get(0));
        assertThat(problem(mistaken, 422)).isEqualTo("UNKNOWN_CHOICE");
    }

    private static List<String> texts(List<JsonNode> items, String name) {
        return items.stream().map(item -> item.path(name).asString()).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "work-items?box=done&after=0000000000000",
                "work-items?sort=PROJECT&after=ZD-046_0000000000000",
                "work-items?after=2026-11-020000000000000",
                "board/permits?after=2026-11-02.0000000000000",
                "board/funds?after=12.5_0000000000000",
                "board/schedule?after=ZD-046",
                "me/schedule?after=ZD-046",
            })
    void aListGoesOnBehindWhatItGave(String path) {
        assertThat(officer.get("/api/" + path).status()).isEqualTo(200);
    }

    @Test
    void aTaskOffersTheSameInAListAsByItself() {
        Answer list = officer.get("/api/work-items?box=todo&limit=200");
        assertThat(list.at("items")).isNotEmpty().allSatisfy(item -> assertThat(names(item))
                .contains("item.copy", "item.delegate")
                .isEqualTo(
                        names(officer.get("/api/work-items/" + item.path("id").asString())
                                .body())));
    }

    @Test
    void whoOnlyReadsIsOfferedNothing() {
        Map<String, Object> wanted = Map.of("name", UUID.randomUUID().toString(), "scope", "READ", "days", 1);
        String secret = officer.postJson("/api/me/tokens", wanted).at("secret").asString();
        ApiClient reader = nobody.bearer(secret);
        String id =
                officer.get("/api/work-items?limit=1").body().at("/items/0/id").asString();
        for (String path : List.of("/api/work-items/" + id, "/api/projects/" + OWN)) {
            assertThat(officer.get(path).at("actions")).as(path).isNotEmpty();
            JsonNode actions = reader.get(path).at("actions");
            assertThat(actions.isArray() && actions.isEmpty()).as(path).isTrue();
        }
        for (String path :
                List.of("/api/work-items", "/api/projects", completion(OWN).replace("/complete", ""))) {
            assertThat(officer.get(path).body().findValues("actions")).as(path).anyMatch(each -> !each.isEmpty());
            assertThat(reader.get(path).body().findValues("actions"))
                    .as(path)
                    .isNotEmpty()
                    .allMatch(JsonNode::isEmpty);
        }
    }

    private static List<String> names(JsonNode item) {
        return item.path("actions")
                .valueStream()
                .map(action -> action.path("name").asString())
                .toList();
    }

    @Test
    void theDecisionTablesAreReadByEveryBusinessPost() {
        List<JsonNode> tables =
                officer.get("/api/decision-tables").at("items").valueStream().toList();
        assertThat(tables)
                .extracting(table -> table.path("key").asString())
                .containsExactly("change-authority", "decision-level", "sign-off-matrix", "traffic-light");
        assertThat(tables).allSatisfy(table -> {
            assertThat(table.path("name").asString()).isNotEmpty();
            assertThat(table.path("version").asInt()).isEqualTo(1);
            assertThat(table.path("note").asString()).isEqualTo("默认配置，待确认");
            assertThat(table.path("rules").valueStream())
                    .isNotEmpty()
                    .allMatch(rule -> !rule.path("basis").asString().isEmpty());
        });
        assertThat(tables.get(1).at("/rules/0/outputs/post").asString()).isEqualTo("MAYOR");
        assertThat(tables.get(1).at("/rules/0/inputs/gate").asString()).isEqualTo("\"S2\"");
        ApiClient administrator = nobody.basic("admin.system", "jingan-demo");
        assertThat(administrator.get("/api/decision-tables").status()).isEqualTo(200);
    }

    @Test
    void theDescriptionIsReadWithTheSameCredentialsAsTheRest() {
        Answer described = officer.get("/v3/api-docs");
        assertThat(described.status()).isEqualTo(200);
        assertThat(described.at("paths").propertyNames())
                .contains(
                        "/api/work-items",
                        "/api/decision-tables",
                        "/api/milestones/{id}/complete",
                        "/api/projects/{code}/process");
        assertThat(nobody.get("/v3/api-docs").status()).isEqualTo(401);
        assertThat(described
                        .body()
                        .at("/components/schemas/worklist.ItemJson/properties/workingDaysLeft/description")
                        .asString())
                .contains("working days until it is due");
        assertThat(described
                        .body()
                        .at("/components/schemas/worklist.ItemJson/description")
                        .asString())
                .contains("A task as programs read it");
        assertThat(described.body().toString())
                .as("names of the code are for those who read it")
                .doesNotContain("{@", "cn.jingan", "Exception");
        assertThat(described
                        .body()
                        .at("/paths/~1api~1work-items/get/parameters")
                        .valueStream())
                .filteredOn(parameter -> parameter.path("name").asString().equals("limit"))
                .singleElement()
                .satisfies(limit ->
                        assertThat(limit.path("description").asString()).contains("rows wanted, at most 200"));
    }

    @Test
    void aPictureIsWhereTheProcessSaysItIs() {
        Answer process = officer.get("/api/projects/" + OWN + "/process");
        Answer picture = officer.get(process.body().at("/shown/picture").asString());
        assertThat(picture.status()).isEqualTo(200);
        assertThat(picture.type()).startsWith("image/svg+xml");
        assertThat(picture.body().asString()).contains("<svg");
    }

    /** Where the first milestone of the project is completed; whoever sees everything finds it. */
    private String completion(String project) {
        JsonNode roadMap =
                auditor.get("/api/projects/" + project + "/milestones").at("items");
        return "/api/milestones/" + roadMap.at("/0/milestone/id").asString() + "/complete";
    }

    /** The rule that the problem names, empty for none. */
    private static String problem(Answer answer, int status) {
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(status);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.at("status").asInt()).isEqualTo(status);
        assertThat(answer.at("detail").asString()).isNotEmpty();
        return answer.at("rule").asString("");
    }
}

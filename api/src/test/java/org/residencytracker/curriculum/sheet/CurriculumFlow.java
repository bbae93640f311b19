package org.residencytracker.curriculum.sheet;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.residencytracker.testsupport.ProblemAssertions.assertProblem;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.residencytracker.curriculum.CategoryKey;
import org.residencytracker.curriculum.Curricula;
import org.residencytracker.curriculum.CurriculumTree;
import org.residencytracker.curriculum.Leaf;
import org.residencytracker.curriculum.LoggedItems;
import org.residencytracker.curriculum.Node;
import org.residencytracker.curriculum.Trees;
import org.residencytracker.testsupport.Cast;

/** Spreadsheets of curricula, in and out, through the API; runs on each engine. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class CurriculumFlow {
    private static final String IMPORTS = "/api/v1/imports";
    private static final String ROTATIONS = "/api/v1/rotations/";
    private static final String HEADER = "Category,Subject,Topic,SubTopic,ItemTitle,RequiredCount,notes_en\r\n";

    @Inject
    Curricula curricula;

    @Inject
    LoggedItems logged;

    @ParameterizedTest
    @ValueSource(strings = {"operating-room.csv", "operating-room.xlsx"})
    void the_fixtures_give_exactly_the_items_beside_them(String file) {
        String rotation = rotation();

        Response preview = upload(Map.of("rotationId", rotation), file, fixture(file));

        preview.then().statusCode(201).body("findings", empty());
        commit(preview).then().statusCode(200).body("status", equalTo("COMMITTED"));
        List<Map<String, Object>> expected = JsonPath.from(
                        new String(fixture(file + ".expected.json"), StandardCharsets.UTF_8))
                .getList("items");
        assertThat(items(rotation)).isEqualTo(expected);
        Leaf first = tree(rotation).leaves().getFirst();
        assertThat(first.details().notesHe()).contains("בהשגחה");
        upload(Map.of("rotationId", rotation), file, fixture(file))
                .then()
                .body("changes", empty())
                .body("counts.unchanged", equalTo(28));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "csv", "xlsx?lang=he", "csv?lang=he"})
    void an_export_imports_again_with_no_change(String format) {
        String rotation = rotation();
        commit(upload(Map.of("rotationId", rotation), "x.csv", fixture("operating-room.csv")));
        Trees trees = Trees.in(curricula);
        String skipping = trees.leaf(rotation, CategoryKey.GUIDANCE, "=HYPERLINK(1)", 3);
        trees.change(skipping, node -> node.named("=HYPERLINK(1)", Optional.of("-שלום")));

        Response export = Cast.ADI.asks().get(ROTATIONS + rotation + "/export." + format);

        byte[] content = export.then().statusCode(200).extract().asByteArray();
        if (format.startsWith("csv")) {
            assertThat(new String(content, StandardCharsets.UTF_8))
                    .startsWith("\uFEFF")
                    .contains("'=HYPERLINK(1)");
        }
        upload(Map.of("rotationId", rotation), "export." + format.replaceFirst("\\?.*", ""), content)
                .then()
                .statusCode(201)
                .body("findings", empty())
                .body("changes", empty());
    }

    @Test
    void a_sheet_makes_a_rotation_of_its_own_and_an_undo_takes_it_away() {
        Response preview = upload(Map.of("rotationName", "Imported one"), "x.csv", fixture("operating-room.csv"));
        preview.then().body("changes.field", hasItem("rotation"));

        commit(preview).then().statusCode(200);

        String id = idOf("Imported one");
        assertThat(tree(id).leaves()).hasSize(28);
        post(preview, "undo").then().statusCode(200).body("status", equalTo("UNDONE"));
        assertProblem(Cast.ADI.asks().get(ROTATIONS + id), 404, "rotation-not-found");
    }

    @Test
    void edits_by_hand_are_seen_before_they_are_lost_and_kept_where_asked() {
        String rotation = rotation();
        commit(upload(rotation, "Skills,Airway,Masks,,Mask ventilation,20,Supervised\r\n"));
        Leaf leaf = tree(rotation).leaves().getFirst();
        edit(rotation, leaf.id(), Map.of("requiredCount", 35, "name", "Ventilation by mask"));
        String next = "Skills,Airway,Masks,,Mask ventilation,25,Alone\r\n";

        Response replacing = upload(rotation, next);
        Response keeping = upload(Map.of("rotationId", rotation, "manualEdits", "KEEP"), "x.csv", csv(next));

        replacing
                .then()
                .body("counts.updated", equalTo(3))
                .body("changes.find { it.field == 'requiredCount' }.before", equalTo(List.of("35")))
                .body("changes.find { it.field == 'requiredCount' }.after", equalTo(List.of("25")))
                .body("changes.find { it.field == 'requiredCount' }.lastImport", equalTo(List.of("20")))
                .body("changes.find { it.field == 'requiredCount' }.overwritesManualEdit", equalTo(true))
                .body("changes.find { it.field == 'notes' }.overwritesManualEdit", equalTo(false));
        keeping.then().body("changes.field", equalTo(List.of("notes")));
        commit(keeping).then().statusCode(200);
        assertThat(tree(rotation).leaves().getFirst().requiredCount()).isEqualTo(35);
        assertThat(tree(rotation).leaves().getFirst().name()).isEqualTo("Ventilation by mask");
    }

    @Test
    void only_what_is_new_is_added_where_asked() {
        String rotation = rotation();
        commit(upload(rotation, "Skills,Airway,Masks,,Mask ventilation,20,\r\n"));
        String next = "Skills,Airway,Masks,,Mask ventilation,99,\r\nSkills,Airway,Masks,,Two hands,5,\r\n";

        commit(upload(Map.of("rotationId", rotation, "mode", "ADD_NEW"), "x.csv", csv(next)));

        assertThat(tree(rotation).leaves()).extracting(Leaf::requiredCount).containsExactly(20, 5);
    }

    @Test
    void a_file_with_one_fault_changes_nothing_at_all() {
        String rotation = rotation();
        Response preview =
                upload(rotation, "Skills,Airway,Masks,,Mask ventilation,20,\r\nAttitude,Airway,Masks,,Other,1,\r\n");

        preview.then().body("findings[0].row", equalTo(3)).body("findings[0].code", equalTo("invalid-category"));

        assertProblem(commit(preview), 409, "import-has-errors");
        assertThat(tree(rotation).leaves()).isEmpty();
    }

    @Test
    void a_tree_that_changed_since_the_preview_is_looked_at_again() {
        String rotation = rotation();
        Response preview = upload(rotation, "Skills,Airway,Masks,,Mask ventilation,20,\r\n");
        Trees.in(curricula).leaf(rotation, CategoryKey.SKILLS, "Meanwhile", 1);

        assertProblem(commit(preview), 409, "import-outdated");
    }

    @Test
    void an_undo_restores_what_was_there_and_archives_what_was_logged() {
        String rotation = rotation();
        commit(upload(rotation, "Skills,Airway,Masks,,Mask ventilation,20,Supervised\r\n"));
        String next = """
                Skills,Airway,Masks,,Mask ventilation,50,
                Skills,Airway,Masks,,Two hands,5,
                Skills,Vessels,Arterial,,Radial line,25,
                """;
        Response second = upload(rotation, next);
        commit(second).then().statusCode(200);
        Leaf kept = leaf(rotation, "Mask ventilation");
        Leaf used = leaf(rotation, "Two hands");
        edit(rotation, kept.id(), Map.of("requiredCount", 60, "notes", "Changed by hand"));
        logged.refer(used.id());

        Cast.ADI
                .asks()
                .get(IMPORTS + "/" + second.jsonPath().getString("id"))
                .then()
                .body("laterChanges.field", equalTo(List.of("requiredCount")))
                .body("laterChanges[0].before", equalTo(List.of("60")))
                .body("laterChanges[0].after", equalTo(List.of("20")));
        post(second, "undo").then().statusCode(200);

        CurriculumTree tree = tree(rotation);
        assertThat(tree.leaf(kept.id()).orElseThrow().requiredCount()).isEqualTo(20);
        assertThat(tree.leaf(kept.id()).orElseThrow().details().notes()).contains("Changed by hand");
        assertThat(tree.node(used.id()).orElseThrow().archived()).isTrue();
        assertThat(tree.nodes()).extracting(Node::name).doesNotContain("Vessels", "Radial line");
    }

    @Test
    void an_import_under_a_newer_one_is_not_undone() {
        String rotation = rotation();
        Response first = upload(rotation, "Skills,Airway,Masks,,Mask ventilation,20,\r\n");
        commit(first);
        commit(upload(rotation, "Skills,Airway,Masks,,Mask ventilation,30,\r\n"));

        assertProblem(post(first, "undo"), 409, "import-changed-since");
    }

    @Test
    void an_archived_item_that_a_file_names_comes_back() {
        String rotation = rotation();
        String row = "Skills,Airway,Masks,,Mask ventilation,20,\r\n";
        commit(upload(rotation, row));
        Trees.in(curricula).change(tree(rotation).leaves().getFirst().id(), node -> node.withArchived(true));

        Response preview = upload(rotation, row);

        preview.then().body("changes.field", equalTo(List.of("archived")));
        commit(preview);
        assertThat(tree(rotation).leaves()).hasSize(1);
    }

    @Test
    void a_thousand_items_come_in_as_one() {
        String rotation = rotation();
        String rows = IntStream.range(0, 1000)
                .mapToObj(item -> "Skills,Subject %d,Topic %d,,Item %d of the list,%d,%s\r\n"
                        .formatted(item / 100, item / 10, item, item % 50, "Supervised, בהשגחה ".repeat(10)))
                .map(row -> row.replaceFirst(",(Supervised.*)\r\n", ",\"$1\"\r\n"))
                .collect(Collectors.joining());

        Response preview = upload(rotation, rows);

        preview.then().statusCode(201).body("findings", empty()).body("counts.created", equalTo(1110));
        commit(preview).then().statusCode(200);
        Cast.ADI
                .asks()
                .get(ROTATIONS + rotation)
                .then()
                .body("leafCount", equalTo(1000))
                .body("requiredTotal", equalTo(24_500));
        post(preview, "undo").then().statusCode(200);
        assertThat(tree(rotation).leaves()).isEmpty();
    }

    @Test
    void the_templates_read_without_a_finding() {
        for (String name : List.of("curriculum.xlsx", "curriculum.csv")) {
            byte[] content = Cast.ADI
                    .asks()
                    .get("/api/v1/templates/" + name)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();

            upload(Map.of("rotationId", rotation()), name, content)
                    .then()
                    .statusCode(201)
                    .body("findings", empty())
                    .body("counts.rows", equalTo(3));
        }
    }

    @Test
    void a_sheet_that_belongs_nowhere_is_refused() {
        assertProblem(upload(Map.of(), "x.csv", fixture("operating-room.csv")), 422, "invalid-request")
                .body("violations.pointer", hasItem("/rotationId"));
        assertProblem(
                upload(Map.of("rotationId", "none"), "x.csv", fixture("operating-room.csv")),
                404,
                "rotation-not-found");
    }

    protected final String rotation() {
        return Trees.in(curricula).rotation("For spreadsheets");
    }

    protected final CurriculumTree tree(String rotation) {
        return Trees.in(curricula).curriculum().tree(rotation);
    }

    private Leaf leaf(String rotation, String name) {
        return tree(rotation).leaves().stream()
                .filter(leaf -> leaf.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String idOf(String name) {
        return curricula.all().stream()
                .filter(rotation -> rotation.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Items as the fixtures' expectations list them; these go category by category, as the file does not. */
    private List<Map<String, Object>> items(String rotation) {
        CurriculumTree tree = tree(rotation);
        List<Map<String, Object>> items = new ArrayList<>();
        for (CategoryKey key : List.of(CategoryKey.SKILLS, CategoryKey.KNOWLEDGE, CategoryKey.GUIDANCE)) {
            tree.leaves().stream()
                    .filter(leaf -> leaf.category() == key)
                    .map(leaf -> item(tree, leaf))
                    .forEach(items::add);
        }
        return items;
    }

    private static Map<String, Object> item(CurriculumTree tree, Leaf leaf) {
        List<Node> path = tree.path(leaf.id());
        Map<String, Object> item = new HashMap<>();
        item.put("category", path.get(0).name());
        item.put("subject", path.get(1).name());
        item.put("topic", path.get(2).name());
        item.put("subTopic", path.size() > 3 ? path.get(3).name() : null);
        item.put("itemTitle", leaf.name());
        item.put("requiredCount", leaf.requiredCount());
        return item;
    }

    private void edit(String rotation, String nodeId, Map<String, Object> body) {
        Cast.ADI
                .asks()
                .header("If-Match", "\"" + tree(rotation).treeVersion() + "\"")
                .body(body)
                .patch(ROTATIONS + rotation + "/nodes/" + nodeId)
                .then()
                .statusCode(200);
    }

    private static Response upload(String rotation, String rows) {
        return upload(Map.of("rotationId", rotation), "items.csv", csv(rows));
    }

    private static byte[] csv(String rows) {
        return (HEADER + rows).getBytes(StandardCharsets.UTF_8);
    }

    private static Response upload(Map<String, String> options, String name, byte[] content) {
        var request = given().header("Authorization", "Bearer " + Cast.ADI.token())
                .multiPart("kind", "CURRICULUM")
                .multiPart("file", name, content);
        options.forEach(request::multiPart);
        return request.post(IMPORTS);
    }

    private static Response commit(Response preview) {
        return Cast.ADI
                .asks()
                .header("If-Match", '"' + preview.jsonPath().getString("fingerprint") + '"')
                .post(IMPORTS + "/" + preview.jsonPath().getString("id") + "/commit");
    }

    private static Response post(Response preview, String action) {
        return Cast.ADI.asks().post(IMPORTS + "/" + preview.jsonPath().getString("id") + "/" + action);
    }

    private static byte[] fixture(String name) {
        try (InputStream file = CurriculumFlow.class.getResourceAsStream("/imports/curriculum/" + name)) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

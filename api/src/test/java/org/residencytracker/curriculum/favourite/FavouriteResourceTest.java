package org.residencytracker.curriculum.favourite;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.residencytracker.testsupport.ProblemAssertions.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.residencytracker.curriculum.CategoryKey;
import org.residencytracker.curriculum.Curricula;
import org.residencytracker.curriculum.Trees;
import org.residencytracker.platform.store.ReadCount;
import org.residencytracker.testsupport.Cast;
import org.residencytracker.testsupport.Residents;
import org.residencytracker.testsupport.Residents.Resident;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FavouriteResourceTest {
    private static final String FAVOURITES = "/api/v1/favourite-items";

    @Inject
    Curricula curricula;

    @Inject
    ReadCount reads;

    private Trees trees;
    private String rotation;
    private Resident resident;

    @BeforeEach
    void begin() {
        trees = Trees.in(curricula);
        rotation = trees.rotation("Airway rotation");
        resident = Residents.in("icu");
    }

    @Test
    void favourites_stand_newest_first_with_their_names_and_rotation() {
        String mask = leaf("Mask ventilation");
        String tube = leaf("Intubation");

        add(mask);
        add(tube);

        resident.asks()
                .get(FAVOURITES)
                .then()
                .statusCode(200)
                .body("items.name", equalTo(List.of("Intubation", "Mask ventilation")))
                .body(
                        "items[0]",
                        equalTo(Map.of(
                                "itemId",
                                tube,
                                "name",
                                "Intubation",
                                "rotationId",
                                rotation,
                                "rotationName",
                                "Airway rotation")));
    }

    @Test
    void both_names_are_given_where_there_are_both() {
        String item = trees.leaf("neurosurgery", CategoryKey.SKILLS, "Pleural tap", 3);

        add(item);

        resident.asks()
                .get(FAVOURITES)
                .then()
                .body("items[0].rotationId", equalTo("neurosurgery"))
                .body("items[0].rotationNameHe", notNullValue());
    }

    @Test
    void an_item_is_kept_once_and_where_it_is_however_often_it_is_added() {
        String mask = leaf("Mask ventilation");
        String tube = leaf("Intubation");
        add(mask);
        add(tube);

        add(mask);

        assertThat(favourites()).containsExactly(tube, mask);
    }

    @Test
    void taking_one_off_is_harmless_when_it_was_none() {
        String mask = leaf("Mask ventilation");
        add(mask);

        remove(mask);
        remove(mask);
        remove("nothing at all");

        assertThat(favourites()).isEmpty();
    }

    @Test
    void nobody_sees_or_loses_what_another_marked() {
        String mask = leaf("Mask ventilation");
        Resident another = Residents.in("icu");
        add(mask);

        another.asks().delete(FAVOURITES + "/" + mask).then().statusCode(204);

        another.asks().get(FAVOURITES).then().body("items", hasSize(0));
        assertThat(favourites()).containsExactly(mask);
        assertProblem(Cast.TAL.asks().get(FAVOURITES), 403, "forbidden");
        assertProblem(given().put(FAVOURITES + "/" + mask), 401, "token-missing");
    }

    @Test
    void only_what_can_be_logged_becomes_a_favourite() {
        String archived = leaf("Blind intubation");
        archive(archived, true);

        assertProblem(resident.asks().put(FAVOURITES + "/" + archived), 409, "node-not-loggable");
        assertProblem(
                resident.asks().put(FAVOURITES + "/" + CategoryKey.SKILLS.rootId(rotation)), 409, "node-not-loggable");
        assertProblem(resident.asks().put(FAVOURITES + "/" + rotation + "-nothing"), 404, "node-not-found");
        assertProblem(resident.asks().put(FAVOURITES + "/..%2F"), 404, "node-not-found");
        assertThat(favourites()).isEmpty();
    }

    @Test
    void an_item_that_is_archived_vanishes_and_comes_back_in_its_place() {
        String mask = leaf("Mask ventilation");
        String tube = leaf("Intubation");
        add(mask);
        add(tube);

        archive(mask, true);
        List<String> meanwhile = favourites();
        archive(mask, false);

        assertThat(meanwhile).containsExactly(tube);
        assertThat(favourites()).containsExactly(tube, mask);
    }

    @Test
    void what_is_gone_with_its_rotation_is_left_out() {
        String mask = leaf("Mask ventilation");
        add(mask);

        curricula.transact(change -> {
            change.remove(rotation);
            return rotation;
        });

        assertThat(favourites()).isEmpty();
    }

    @Test
    void fifty_are_kept_and_one_more_is_refused_until_there_is_room() {
        List<String> all = leaves(FavouriteList.MAX + 1);
        all.subList(0, FavouriteList.MAX).forEach(this::add);
        String last = all.getLast();

        assertProblem(resident.asks().put(FAVOURITES + "/" + last), 409, "too-many-favourites")
                .body("detail", containsString("Remove one"));
        add(all.getFirst());
        remove(all.getFirst());
        add(last);

        assertThat(favourites()).hasSize(FavouriteList.MAX).startsWith(last).doesNotContain(all.getFirst());
    }

    @Test
    void one_that_is_never_shown_makes_room_when_there_is_none() {
        List<String> all = leaves(FavouriteList.MAX + 1);
        all.subList(0, FavouriteList.MAX).forEach(this::add);
        archive(all.get(10), true);

        add(all.getLast());

        assertThat(favourites()).hasSize(FavouriteList.MAX).startsWith(all.getLast());
    }

    @Test
    void what_is_added_at_once_is_all_kept() throws Exception {
        List<String> items = leaves(4);
        CyclicBarrier start = new CyclicBarrier(items.size());
        List<Callable<Integer>> calls = new ArrayList<>();
        items.forEach(item -> calls.add(() -> {
            start.await();
            return resident.asks().put(FAVOURITES + "/" + item).statusCode();
        }));

        List<Integer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(items.size())) {
            for (Future<Integer> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).isEqualTo(Collections.nCopies(items.size(), 204));
        assertThat(favourites()).containsExactlyInAnyOrderElementsOf(items);
    }

    @Test
    void a_list_costs_one_document() {
        leaves(3).forEach(this::add);
        favourites();

        Map<String, Integer> read = reads.during(this::favourites);

        assertThat(read).containsEntry("favouriteItems", 1).doesNotContainKeys("rotations", "curriculumNodes");
    }

    private List<String> leaves(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> leaf("Item " + number))
                .toList();
    }

    private String leaf(String name) {
        return trees.leaf(rotation, CategoryKey.SKILLS, name, 5);
    }

    private void archive(String itemId, boolean archived) {
        trees.change(itemId, node -> node.withArchived(archived));
    }

    private void add(String itemId) {
        resident.asks().put(FAVOURITES + "/" + itemId).then().statusCode(204);
    }

    private void remove(String itemId) {
        resident.asks().delete(FAVOURITES + "/" + itemId).then().statusCode(204);
    }

    private List<String> favourites() {
        return resident.asks()
                .get(FAVOURITES)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.itemId");
    }
}

package org.residencytracker.dashboards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.residencytracker.accounts.PersonView;
import org.residencytracker.curriculum.CategoryKey;
import org.residencytracker.curriculum.CurriculumTree;
import org.residencytracker.curriculum.LeafDetails;
import org.residencytracker.curriculum.Node;
import org.residencytracker.curriculum.NodeType;
import org.residencytracker.dashboards.ResidentDashboardView.Recommendation;
import org.residencytracker.dashboards.ResidentDashboardView.Recommendation.Kind;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.tasks.OwnEntries;
import org.residencytracker.tasks.TaskId;
import org.residencytracker.tasks.TaskView;
import org.residencytracker.tasks.count.TaskStatus;
import org.residencytracker.tasks.progress.Overview;
import org.residencytracker.tasks.progress.Sums;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RecommendationsTest {
    private static final PersonView TAL = PersonView.former(new AccountId("tal"));
    private static final Instant AT = Instant.parse("2026-11-20T08:00:00Z");
    private static final OwnEntries.News NO_NEWS = new OwnEntries.News(List.of(), List.of());
    private static final CurriculumTree TREE = new CurriculumTree(
            "icu", 1, IntStream.range(0, 9).mapToObj(RecommendationsTest::leaf).toList());

    @Test
    void what_was_sent_back_comes_first_then_a_comment_then_what_is_nearly_done_then_what_is_untouched() {
        OwnEntries.News news = new OwnEntries.News(
                List.of(entry("back", TaskStatus.RETURNED, "Add the indication")),
                List.of(
                        entry("plain", TaskStatus.APPROVED, null),
                        entry("praised", TaskStatus.APPROVED, "Well done"),
                        entry("rejected", TaskStatus.REJECTED, "Not yours")));
        List<Overview.Item> items = List.of(item(3, 10, 0, 0), item(1, 10, 5, 0), item(2, 10, 9, 0));

        List<Recommendation> shown = Recommendations.of(news, items, Optional.of(TREE));

        assertThat(shown)
                .extracting(
                        Recommendation::kind, Recommendation::taskId, Recommendation::itemId, Recommendation::percent)
                .containsExactly(
                        tuple(Kind.SENT_BACK, "back", "icu-0", null),
                        tuple(Kind.SENT_BACK, "rejected", "icu-0", null),
                        tuple(Kind.NEW_FEEDBACK, "praised", "icu-0", null),
                        tuple(Kind.NEARLY_DONE, null, "icu-2", 90),
                        tuple(Kind.NEARLY_DONE, null, "icu-1", 50));
    }

    @Test
    void there_are_two_untouched_ones_at_most_in_the_order_of_the_curriculum() {
        List<Overview.Item> items =
                IntStream.range(0, 9).mapToObj(number -> item(number, 10, 0, 0)).toList();

        assertThat(Recommendations.of(NO_NEWS, items, Optional.of(TREE)))
                .extracting(Recommendation::itemName)
                .containsExactly("Item 0", "Item 1");
    }

    @Test
    void an_item_whose_entry_was_sent_back_is_not_recommended_as_untouched_too() {
        OwnEntries.News news = new OwnEntries.News(List.of(entry("back", TaskStatus.RETURNED, "Again")), List.of());
        List<Overview.Item> items = List.of(item(0, 10, 0, 0), item(1, 10, 0, 0));

        assertThat(Recommendations.of(news, items, Optional.of(TREE)))
                .extracting(Recommendation::kind, Recommendation::itemId)
                .containsExactly(tuple(Kind.SENT_BACK, "icu-0"), tuple(Kind.NOT_STARTED, "icu-1"));
    }

    @Test
    void what_is_complete_or_waits_or_is_hardly_begun_is_not_recommended() {
        List<Overview.Item> items = List.of(item(0, 10, 10, 0), item(1, 10, 0, 3), item(2, 10, 4, 0));

        assertThat(Recommendations.of(NO_NEWS, items, Optional.of(TREE))).isEmpty();
    }

    private static Node leaf(int number) {
        return new Node(
                "icu-" + number,
                "icu",
                Optional.of(CategoryKey.SKILLS.rootId("icu")),
                NodeType.LEAF,
                "Item " + number,
                Optional.empty(),
                number,
                false,
                Optional.of(LeafDetails.counting(10)),
                Optional.empty());
    }

    private static Overview.Item item(int number, int required, int approved, int awaiting) {
        return new Overview.Item("icu-" + number, new Sums(required, approved, awaiting));
    }

    private static TaskView entry(String id, TaskStatus status, @Nullable String words) {
        return new TaskView(
                new TaskId(id),
                1,
                TAL,
                "icu",
                "icu-0",
                "Item 0",
                null,
                CategoryKey.SKILLS,
                1,
                10,
                status,
                null,
                LocalDate.of(2026, 11, 19),
                AT,
                AT,
                TAL,
                List.of(new TaskView.FeedbackView(TAL, AT, status, words)),
                List.of());
    }
}

package org.residencytracker.tasks.progress;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.residencytracker.accounts.Person;
import org.residencytracker.accounts.PersonView;
import org.residencytracker.platform.security.AccountId;

/** The residents of a rotation. */
public record CohortView(List<Member> items, @Nullable String nextPageToken) {
    /**
     * One of them.
     *
     * @param behindPace half of the planned days gone and under half of what is required approved
     */
    public record Member(
            PersonView resident,
            RotationState state,
            long required,
            long approved,
            long awaiting,
            long remaining,
            int percent,
            boolean behindPace) {}

    static CohortView of(CohortService.Cohort cohort, Map<AccountId, Person> people) {
        return new CohortView(
                cohort.members().stream().map(member -> member(member, people)).toList(),
                cohort.next().orElse(null));
    }

    private static Member member(CohortService.Member member, Map<AccountId, Person> people) {
        Sums sums = member.sums();
        return new Member(
                person(member.residentId(), people),
                member.state(),
                sums.required(),
                sums.approved(),
                sums.awaiting(),
                sums.remaining(),
                sums.percent(),
                member.isBehind());
    }

    private static PersonView person(AccountId id, Map<AccountId, Person> people) {
        return Optional.ofNullable(people.get(id)).map(PersonView::from).orElseGet(() -> PersonView.former(id));
    }
}

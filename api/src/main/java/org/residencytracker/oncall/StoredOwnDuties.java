package org.residencytracker.oncall;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.residencytracker.platform.security.AccountId;

/** Reads on from day to day only as far as it has to: a day may be one that the person was taken off. */
@Singleton
final class StoredOwnDuties implements OwnDuties {
    private static final int DAYS_A_READ = 4;

    private final OnCallDayRepository days;
    private final DutyService service;
    private final Clock clock;

    StoredOwnDuties(OnCallDayRepository days, DutyService service, Clock clock) {
        this.days = days;
        this.service = service;
        this.clock = clock;
    }

    @Override
    public Coming coming(AccountId person, int period, int most) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = today.plusDays(period - 1L);
        List<DutyService.Duty> found = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        boolean isTold = false;
        while (!isTold) {
            // Yesterday's overnight duty may still run.
            OnCallDayRepository.Days page =
                    days.pageOf(person, today.minusDays(1), today.plusDays(DutyService.NEXT_DAYS), DAYS_A_READ, cursor);
            page.days().forEach(day -> found.addAll(service.dutiesOf(person, day)));
            cursor = page.next();
            isTold = cursor.isEmpty()
                    || (page.days().getLast().date().isAfter(last)
                            && service.nextOf(found).isPresent());
        }
        List<DutiesView.DutyView> coming = found.stream()
                .filter(duty -> !duty.date().isBefore(today) && !duty.date().isAfter(last))
                .limit(most)
                .map(DutiesView.DutyView::of)
                .toList();
        return new Coming(coming, service.nextOf(found).map(DutiesView.DutyView::of));
    }
}

package org.residencytracker.oncall;

import java.util.List;
import java.util.Optional;
import org.residencytracker.platform.security.AccountId;

/** A person's coming duties, for pages that show them beside other things. */
public interface OwnDuties {
    /**
     * The duties and days off of so many civil days, today first, and the duty that runs now or comes next within 120 days. Reads
     * four days of the roster as a rule, more only where these do not tell.
     *
     * @param most how many of the period are wanted
     */
    Coming coming(AccountId person, int days, int most);

    /** What comes for a person. */
    record Coming(List<DutiesView.DutyView> duties, Optional<DutiesView.DutyView> next) {
        public Coming {
            duties = List.copyOf(duties);
        }
    }
}

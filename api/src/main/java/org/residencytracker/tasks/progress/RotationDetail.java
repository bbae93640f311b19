package org.residencytracker.tasks.progress;

import org.residencytracker.tasks.count.Tally;

/** What a rotation requires and what a resident has of it. */
record RotationDetail(Requirements required, Tally tally) {
    Sums sums() {
        return required.against(tally).total();
    }
}

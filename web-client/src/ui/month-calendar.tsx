import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
} from 'react-aria-components/Calendar';
import { Heading } from 'react-aria-components/Heading';

const arrow = 'pressable grid size-9 place-items-center text-ink-muted hover:bg-sunken hover:text-ink rtl:-scale-x-100';

/** The month in which a date picker's date is picked. */
export const MonthCalendar = () => (
  <Calendar>
    <header className="flex items-center gap-1 pb-2">
      <Button slot="previous" className={arrow}>
        <ChevronLeft aria-hidden className="size-5" />
      </Button>
      <Heading className="flex-1 text-center text-base" />
      <Button slot="next" className={arrow}>
        <ChevronRight aria-hidden className="size-5" />
      </Button>
    </header>
    <CalendarGrid weekdayStyle="short">
      <CalendarGridHeader>
        {(day) => <CalendarHeaderCell className="text-ink-muted pb-1 text-xs font-medium">{day}</CalendarHeaderCell>}
      </CalendarGridHeader>
      <CalendarGridBody>
        {(date) => (
          <CalendarCell
            date={date}
            className="data-hovered:bg-sunken data-disabled:text-ink-muted data-selected:bg-accent data-selected:text-on-accent grid size-10 cursor-pointer place-items-center rounded-md tabular-nums outline-offset-[-2px] data-outside-month:hidden"
          />
        )}
      </CalendarGridBody>
    </CalendarGrid>
  </Calendar>
);

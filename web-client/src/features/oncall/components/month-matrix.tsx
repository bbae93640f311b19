import { clsx } from 'clsx';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import type { CivilDate } from '@/lib/civil-date';
import { isWeekend } from '@/lib/months';
import { colorFamily, markClass } from '@/ui/color-family';
import type { Day, Station } from '../queries';
import { at, type Person, shownStations } from '../roster';
import { labelOf, useStations } from '../use-stations';
import { MatrixDate } from './matrix-date';
import { MatrixPerson } from './matrix-person';

type Props = {
  dates: readonly CivilDate[];
  days: ReadonlyMap<CivilDate, Day>;
  today: CivilDate;
  onPerson: (person: Person) => void;
};

const edge = 'border-line border-b border-e';

/** Days down, stations across; the head and the dates stay in view while the rest scrolls. */
export const MonthMatrix = ({ dates, days, today, onPerson }: Props) => {
  const { t } = useTranslation('oncall');
  const format = useFormat();
  const stations = shownStations(useStations().all, [...days.values()]);
  const frame = useTodayInView();
  return (
    <div
      ref={frame}
      data-scrolls
      role="region"
      aria-label={t('matrix', { month: format.month(dates[0] ?? today) })}
      // The table scrolls by keyboard only when it can hold the focus.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className="border-line bg-surface relative max-h-[calc(100dvh-13rem)] min-h-80 overflow-auto rounded-lg border outline-offset-[-2px]"
    >
      <table className="border-separate border-spacing-0 text-xs">
        <thead>
          <tr>
            <th scope="col" className={clsx(edge, 'bg-surface sticky start-0 top-0 z-3 min-w-20 px-2 text-start')}>
              {t('date')}
            </th>
            {stations.map((station) => (
              <StationHead key={station.key} station={station} />
            ))}
          </tr>
        </thead>
        <tbody>
          {dates.map((date) => (
            <tr key={date} {...(date === today ? { 'data-today': '' } : {})}>
              <MatrixDate date={date} isToday={date === today} className={edge} />
              {stations.map(({ key }) => (
                <td
                  key={key}
                  className={clsx(
                    edge,
                    'px-1 py-0.5 align-middle',
                    isWeekend(date) && 'bg-sunken',
                    date === today && 'border-t-accent border-b-accent border-t',
                  )}
                >
                  {at(days.get(date), key).map((assignment) => (
                    <MatrixPerson key={assignment.id} assignment={assignment} date={date} onPerson={onPerson} />
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** Opens the table where the present is, without moving the page. */
const useTodayInView = () => {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const row = frame.current?.querySelector<HTMLElement>('[data-today]');
    if (frame.current && row) frame.current.scrollTop = row.offsetTop - frame.current.clientHeight / 2;
  }, []);
  return frame;
};

const StationHead = ({ station }: { station: Station }) => {
  const { language } = useFormat();
  return (
    <th scope="col" className={clsx(edge, 'bg-surface sticky top-0 z-2 max-w-22 min-w-22 p-0 align-bottom')}>
      <span
        className={clsx(
          'flex min-h-12 items-end border-b-3 px-1.5 pb-1 text-start leading-4 font-medium text-balance',
          markClass[colorFamily(station.color)],
        )}
      >
        {labelOf(station, language)}
      </span>
    </th>
  );
};

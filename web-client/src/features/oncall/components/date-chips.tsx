import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { addDays, type CivilDate } from '@/lib/civil-date';
import { buttonClass } from '@/ui/button-class';

const chips = [
  { label: 'chip.yesterday', days: -1 },
  { label: 'chip.today', days: 0 },
  { label: 'chip.tomorrow', days: 1 },
  { label: 'chip.week', days: 7 },
] as const;

/** One press to the dates that are asked for most. */
export const DateChips = ({ date, today }: { date: CivilDate; today: CivilDate }) => {
  const { t } = useTranslation('oncall');
  return (
    <ul className="flex flex-wrap gap-1 sm:gap-1.5">
      {chips.map(({ label, days }) => {
        const target = addDays(today, days);
        return (
          <li key={label}>
            <Link
              to="/on-call"
              search={{ tab: 'team', date: target }}
              {...(target === date ? { 'aria-current': 'date' as const } : {})}
              className={`${buttonClass('secondary', 'sm')} aria-[current=date]:border-accent max-sm:px-2 aria-[current=date]:bg-accent-soft aria-[current=date]:text-accent-soft-ink`}
            >
              {t(label)}
            </Link>
          </li>
        );
      })}
    </ul>
  );
};

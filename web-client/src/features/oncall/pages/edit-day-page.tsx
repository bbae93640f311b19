import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { addDays, type CivilDate } from '@/lib/civil-date';
import { buttonClass } from '@/ui/button-class';
import { ErrorState } from '@/ui/error-state';
import { PageHead } from '@/ui/page-head';
import { Skeleton } from '@/ui/skeleton';
import { DateNav } from '../components/date-nav';
import { DayEditor } from '../components/day-editor';
import { directoryQuery, onCallQueries } from '../queries';

const route = getRouteApi('/_signed-in/on-call/days/$date/edit');

/** An admin puts one day by hand. */
export const EditDayPage = () => {
  const { t } = useTranslation('oncall');
  const format = useFormat();
  const { date } = route.useParams();
  const navigate = route.useNavigate();
  const day = useQuery(onCallQueries.day(date));
  const directory = useQuery(directoryQuery());
  const open = (next: CivilDate): void => void navigate({ params: { date: next } });
  const step = (count: -1 | 1): void => open(addDays(date, count));
  const failed = [day, directory].find(({ isError }) => isError);
  return (
    <>
      <PageHead
        title={t('editor.title', { date: format.date(date) })}
        description={<span className="hidden lg:inline">{t('editor.hint')}</span>}
        actions={
          <Link to="/on-call" search={{ tab: 'team', date }} className={buttonClass('secondary')}>
            {t('editor.back')}
          </Link>
        }
      />
      <DateNav date={date} onDate={open} onStep={step} />
      {failed ? (
        <ErrorState error={failed.error} onRetry={failed.refetch} />
      ) : day.data && directory.data ? (
        <DayEditor key={date} day={day.data} people={directory.data.items} onStep={step} />
      ) : (
        <Skeleton rows={12} />
      )}
    </>
  );
};

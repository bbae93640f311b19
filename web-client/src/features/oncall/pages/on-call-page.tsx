import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CivilDate } from '@/lib/civil-date';
import { useViewer } from '@/session/use-viewer';
import { buttonClass } from '@/ui/button-class';
import { PageHead } from '@/ui/page-head';
import { Tabs } from '@/ui/tabs';
import { MineTab } from '../components/mine-tab';
import { MonthTab } from '../components/month-tab';
import { TeamTab } from '../components/team-tab';
import { TimelineTab } from '../components/timeline-tab';
import { TodayTab } from '../components/today-tab';
import { onCallQueries } from '../queries';
import type { Shown } from '../roster';
import { moved, ON_CALL_TABS, type OnCallSearch, type OnCallTab } from '../search';
import { arrowStep, useKeys } from '@/ui/use-keys';

const route = getRouteApi('/_signed-in/on-call/');

/** The roster from five sides; the tab, the date and the filters are in the address. */
export const OnCallPage = () => {
  const { t } = useTranslation('oncall');
  const { tab = 'mine', date: asked, station, person } = route.useSearch();
  const navigate = route.useNavigate();
  const today = useSuspenseQuery(onCallQueries.today()).data.date;
  const date = asked ?? today;
  const go = (search: OnCallSearch): void => void navigate({ search, replace: true });
  const shown: Shown = { station, person };
  const filter = tab === 'timeline' ? shown : {};

  const open = (next: OnCallTab): void => go({ tab: next, ...(asked ? { date: asked } : {}) });
  const goTo = (next: CivilDate): void => go({ tab, date: next, ...filter });
  const step = (count: -1 | 1): void =>
    tab === 'today' ? go({ tab: 'team', date: moved('team', today, count) }) : goTo(moved(tab, date, count));

  useKeys((event) => {
    const numbered = ON_CALL_TABS[Number(event.key) - 1];
    if (numbered) open(numbered);
    const count = arrowStep(event.key);
    if (count !== 0) step(count);
    if (numbered || count !== 0) event.preventDefault();
  });

  const contents = {
    mine: <MineTab today={today} date={date} onStep={step} />,
    today: <TodayTab />,
    team: <TeamTab today={today} date={date} onDate={goTo} onStep={step} />,
    timeline: (
      <TimelineTab
        today={today}
        date={date}
        shown={shown}
        onShown={(next) => go({ tab, date, ...next })}
        onDate={goTo}
        onStep={step}
      />
    ),
    month: <MonthTab today={today} date={date} onStep={step} />,
  } satisfies Record<OnCallTab, unknown>;
  const editDate = tab === 'mine' || tab === 'today' ? today : date;

  return (
    <>
      <PageHead
        title={t('title')}
        description={<span className="hidden lg:inline">{t('keys')}</span>}
        actions={<AdminActions date={editDate} />}
      />
      <Tabs
        label={t('title')}
        value={tab}
        onChange={open}
        tabs={ON_CALL_TABS.map((id) => ({ id, label: t(`tab.${id}`), content: contents[id] }))}
      />
    </>
  );
};

const AdminActions = ({ date }: { date: CivilDate }) => {
  const { t } = useTranslation('oncall');
  if (useViewer().role !== 'ADMIN') return null;
  return (
    <>
      <Link to="/on-call/days/$date/edit" params={{ date }} className={buttonClass('secondary')}>
        {t('editDay')}
      </Link>
      <Link to="/admin/imports" search={{}} className={buttonClass('primary')}>
        {t('importRoster')}
      </Link>
    </>
  );
};

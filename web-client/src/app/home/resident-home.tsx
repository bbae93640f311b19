import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NextDuty } from '@/features/oncall/components/next-duty';
import { onCallQueries } from '@/features/oncall/queries';
import { COMING_DAYS } from '@/features/oncall/search';
import { PaceCard } from '@/features/progress/components/pace-card';
import { activeRotation, progressQueries } from '@/features/progress/queries';
import type { Chosen } from '@/features/tasks/chosen';
import { LogSheet } from '@/features/tasks/components/log-sheet';
import { OutboxList } from '@/features/tasks/components/outbox-list';
import { RecentItems } from '@/features/tasks/components/recent-items';
import { WaitsForMe } from '@/features/tasks/components/waits-for-me';
import { addDays } from '@/lib/civil-date';
import { civilDateOf } from '@/lib/format';
import { Button } from '@/ui/button';
import { ErrorState } from '@/ui/error-state';
import { PageHead } from '@/ui/page-head';
import { Skeleton } from '@/ui/skeleton';

/** When am I next on duty, what waits for me, am I on pace; and what I did, logged again by one tap. */
export const ResidentHome = () => {
  const { t } = useTranslation('home');
  const progress = useQuery(progressQueries.of('me'));
  const [opened, setOpened] = useState<Chosen | 'any'>();
  const active = progress.data && activeRotation(progress.data);
  return (
    <>
      <PageHead
        title={t('title')}
        actions={
          active ? (
            <Button variant="primary" icon={Plus} onPress={() => setOpened('any')}>
              {t('log')}
            </Button>
          ) : undefined
        }
      />
      <div className="grid items-start gap-x-8 lg:grid-cols-2">
        <div>
          <OutboxList />
          <Duty />
          <Card title={t('waits')}>
            <WaitsForMe />
          </Card>
        </div>
        <div>
          <Card title={t('pace')} more={<Link to="/progress">{t('allProgress')}</Link>}>
            <div className="px-4 pt-1 pb-3">
              {progress.isPending ? <Skeleton rows={3} /> : null}
              {progress.isError ? <ErrorState error={progress.error} onRetry={progress.refetch} /> : null}
              {progress.isSuccess ? <PaceCard isOwn progress={progress.data} /> : null}
            </div>
          </Card>
          {active ? (
            <Card title={t('recent')}>
              <RecentItems onOpen={setOpened} />
            </Card>
          ) : null}
        </div>
      </div>
      {opened && active ? (
        <LogSheet
          rotationId={active.rotationId}
          chosen={opened === 'any' ? undefined : opened}
          onClose={() => setOpened(undefined)}
        />
      ) : null}
    </>
  );
};

const Duty = () => {
  const today = civilDateOf();
  const mine = useQuery(onCallQueries.mine(today, addDays(today, COMING_DAYS)));
  if (mine.isPending) return <Skeleton rows={3} />;
  if (mine.isError) return <ErrorState error={mine.error} onRetry={mine.refetch} />;
  return <NextDuty duty={mine.data.next ?? undefined} />;
};

type CardProps = { title: string; more?: ReactNode; children: ReactNode };

const Card = ({ title, more, children }: CardProps) => (
  <section aria-label={title} className="border-line bg-surface mt-3 rounded-lg border lg:first:mt-0">
    <header className="flex items-baseline justify-between gap-3 px-4 pt-2.5">
      <h2 className="text-ink-muted text-sm font-medium">{title}</h2>
      {more ? <span className="text-accent text-sm underline underline-offset-2">{more}</span> : null}
    </header>
    {children}
  </section>
);

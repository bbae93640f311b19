import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dashboardQueries } from '@/features/dashboards/queries';
import { NextDuty } from '@/features/oncall/components/next-duty';
import type { Chosen } from '@/features/tasks/chosen';
import { LogSheet } from '@/features/tasks/components/log-sheet';
import { OutboxList } from '@/features/tasks/components/outbox-list';
import { RecentItems } from '@/features/tasks/components/recent-items';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Columns } from '../columns';
import { HomeBody } from '../home-body';
import { ComingDuties } from './coming-duties';
import { Decided } from './decided';
import { Milestones } from './milestones';
import { OnPace } from './on-pace';
import { Recommendations } from './recommendations';
import { Total } from './total';
import { WaitsForMe } from './waits-for-me';

/** When am I next on duty, what waits for me, am I on pace; what I did, logged again by one tap; and how far I am. */
export const ResidentHome = () => {
  const { t } = useTranslation('home');
  const home = useQuery(dashboardQueries.resident());
  const [opened, setOpened] = useState<Chosen | 'any'>();
  const rotationId = home.data?.active?.rotationId;
  return (
    <>
      <HomeBody
        query={home}
        actions={
          rotationId ? (
            <Button variant="primary" icon={Plus} onPress={() => setOpened('any')}>
              {t('log')}
            </Button>
          ) : undefined
        }
      >
        {(dashboard) => (
          <>
            <OutboxList />
            <Columns
              rows={[
                {
                  start: (
                    <>
                      <NextDuty duty={dashboard.nextDuty} />
                      <WaitsForMe dashboard={dashboard} />
                    </>
                  ),
                  end: (
                    <>
                      <OnPace dashboard={dashboard} />
                      {rotationId ? (
                        <Card title={t('recent')}>
                          <RecentItems items={dashboard.recentItems} onOpen={setOpened} />
                        </Card>
                      ) : null}
                    </>
                  ),
                },
                {
                  start: (
                    <>
                      <Recommendations dashboard={dashboard} />
                      <Decided tasks={dashboard.decided} />
                      <ComingDuties dashboard={dashboard} />
                    </>
                  ),
                  end: (
                    <>
                      <Total dashboard={dashboard} />
                      <Milestones dashboard={dashboard} />
                    </>
                  ),
                },
              ]}
            />
          </>
        )}
      </HomeBody>
      {opened && rotationId ? (
        <LogSheet
          rotationId={rotationId}
          chosen={opened === 'any' ? undefined : opened}
          onClose={() => setOpened(undefined)}
        />
      ) : null}
    </>
  );
};

import { useQuery } from '@tanstack/react-query';
import { dashboardQueries } from '@/features/dashboards/queries';
import { Columns } from '../columns';
import { HomeBody } from '../home-body';
import { BusyRotations } from './busy-rotations';
import { Decisions } from './decisions';
import { Department } from './department';
import { NewestImports } from './newest-imports';
import { RecentDeeds } from './recent-deeds';
import { TutorLoads } from './tutor-loads';
import { WeekOfWork } from './week-of-work';

/** What needs a decision, then how the department stands. */
export const AdminHome = () => (
  <HomeBody query={useQuery(dashboardQueries.admin())}>
    {(dashboard) => (
      <Columns
        rows={[
          {
            start: <Decisions counts={dashboard.counts} />,
            end: (
              <>
                <Department coverage={dashboard.coverage} onCall={dashboard.onCallToday} />
                <WeekOfWork week={dashboard.week} />
              </>
            ),
          },
          {
            start: (
              <>
                <TutorLoads loads={dashboard.loads} />
                <NewestImports imports={dashboard.imports} />
              </>
            ),
            end: (
              <>
                <BusyRotations rotations={dashboard.topRotations} />
                <RecentDeeds deeds={dashboard.recent} />
              </>
            ),
          },
        ]}
      />
    )}
  </HomeBody>
);

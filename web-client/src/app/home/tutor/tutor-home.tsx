import { useQuery } from '@tanstack/react-query';
import { dashboardQueries } from '@/features/dashboards/queries';
import { NextDuty } from '@/features/oncall/components/next-duty';
import { Columns } from '../columns';
import { HomeBody } from '../home-body';
import { AnswerTimes } from './answer-times';
import { OwnedRotations } from './owned-rotations';
import { SupervisedResidents } from './supervised-residents';
import { WaitingForMe } from './waiting-for-me';

/** Who waits for my answer and when I am on duty, then how my residents and rotations do. */
export const TutorHome = () => (
  <HomeBody query={useQuery(dashboardQueries.tutor())}>
    {(dashboard) => (
      <Columns
        rows={[
          {
            start: (
              <>
                <WaitingForMe dashboard={dashboard} />
                <NextDuty duty={dashboard.nextDuty} />
              </>
            ),
            end: (
              <>
                <SupervisedResidents dashboard={dashboard} />
                <OwnedRotations rotations={dashboard.ownedRotations} />
                <AnswerTimes times={dashboard.answerTimes} />
              </>
            ),
          },
        ]}
      />
    )}
  </HomeBody>
);

import { getRouteApi, Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { buttonClass } from '@/ui/button-class';
import { PageHead } from '@/ui/page-head';
import { Tabs } from '@/ui/tabs';
import { AnswerTimes } from '../components/answer-times';
import { type Asked, AssignmentDialogs } from '../components/assignment-dialogs';
import { AssignmentList } from '../components/assignment-list';
import { BoardFilters } from '../components/board-filters';
import { TutorLoads } from '../components/tutor-loads';
import { UnassignedResidents } from '../components/unassigned-residents';

const route = getRouteApi('/_signed-in/admin/assignments');

/** Who is in which rotation and who supervises them, seen from the residents or from the tutors. */
export const AssignmentsPage = () => {
  const { t } = useTranslation('assignments');
  const { view = 'residents', ...filter } = route.useSearch();
  const navigate = route.useNavigate();
  const [asked, setAsked] = useState<Asked>();
  return (
    <>
      <PageHead
        title={t('title')}
        actions={
          <>
            <Link to="/admin/rotation-requests" className={buttonClass('ghost')}>
              {t('requests.title')}
            </Link>
            <Button variant="primary" icon={Plus} onPress={() => setAsked({ act: 'CREATE' })}>
              {t('create.open')}
            </Button>
          </>
        }
      />
      <Tabs
        label={t('view.label')}
        value={view}
        onChange={(each) => void navigate({ search: each === 'residents' ? {} : { view: each }, replace: true })}
        tabs={[
          {
            id: 'residents',
            label: t('view.residents'),
            content: (
              <>
                <UnassignedResidents onAsk={setAsked} />
                <BoardFilters filter={filter} />
                <AssignmentList filter={filter} onAsk={setAsked} />
              </>
            ),
          },
          { id: 'tutors', label: t('view.tutors'), content: <TutorLoads /> },
          { id: 'answers', label: t('view.answers'), content: <AnswerTimes /> },
        ]}
      />
      <AssignmentDialogs asked={asked} onClose={() => setAsked(undefined)} />
    </>
  );
};

import { getRouteApi, Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { buttonClass } from '@/ui/button-class';
import { PageHead } from '@/ui/page-head';
import { tabLinkClass } from '@/ui/tab-link-class';
import { type Asked, AssignmentDialogs } from '../components/assignment-dialogs';
import { AssignmentList } from '../components/assignment-list';
import { BoardFilters } from '../components/board-filters';
import { TutorLoads } from '../components/tutor-loads';
import { UnassignedResidents } from '../components/unassigned-residents';
import { VIEWS } from '../search';

const route = getRouteApi('/_signed-in/admin/assignments');

/** Who is in which rotation and who supervises them, seen from the residents or from the tutors. */
export const AssignmentsPage = () => {
  const { t } = useTranslation('assignments');
  const { view = 'residents', ...filter } = route.useSearch();
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
      <nav aria-label={t('view.label')} className="border-line mb-5 flex gap-1 border-b">
        {VIEWS.map((each) => (
          <Link
            key={each}
            to="/admin/assignments"
            search={each === 'residents' ? {} : { view: 'tutors' }}
            className={tabLinkClass}
            aria-current={each === view ? 'page' : undefined}
            activeProps={{}}
            replace
          >
            {t(`view.${each}`)}
          </Link>
        ))}
      </nav>
      {view === 'tutors' ? (
        <TutorLoads />
      ) : (
        <>
          <UnassignedResidents onAsk={setAsked} />
          <BoardFilters filter={filter} />
          <AssignmentList filter={filter} onAsk={setAsked} />
        </>
      )}
      <AssignmentDialogs asked={asked} onClose={() => setAsked(undefined)} />
    </>
  );
};

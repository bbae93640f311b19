import { useTranslation } from 'react-i18next';
import type { ResidentDashboard } from '@/features/dashboards/queries';
import { Card } from '@/ui/card';
import { RowLink } from '@/ui/row-link';
import { EntryLine } from './entry-line';

/** What tutors decided lately, with their feedback. */
export const Decided = ({ tasks }: { tasks: ResidentDashboard['decided'] }) => {
  const { t } = useTranslation('home');
  if (tasks.length === 0) return null;
  return (
    <Card title={t('decided')}>
      <ul className="divide-line divide-y pb-1">
        {tasks.map((task) => (
          <li key={task.id}>
            <RowLink to="/record" search={{ status: task.status }}>
              <EntryLine task={task} />
            </RowLink>
          </li>
        ))}
      </ul>
    </Card>
  );
};

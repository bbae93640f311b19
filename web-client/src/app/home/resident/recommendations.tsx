import { useTranslation } from 'react-i18next';
import type { ResidentDashboard } from '@/features/dashboards/queries';
import { useItemName } from '@/features/tasks/use-item-name';
import { Card } from '@/ui/card';
import { RowLink } from '@/ui/row-link';

type Recommendation = ResidentDashboard['recommendations'][number];

/** What is best done next; what the page already shows as sent back or decided is not said twice. */
export const Recommendations = ({ dashboard }: { dashboard: ResidentDashboard }) => {
  const { t } = useTranslation('home');
  const shown = new Set([...dashboard.sentBack, ...dashboard.decided].map(({ id }) => id));
  const others = dashboard.recommendations.filter(({ taskId }) => taskId === undefined || !shown.has(taskId));
  if (others.length === 0) return null;
  return (
    <Card title={t('recommended.title')}>
      <ul className="divide-line divide-y pb-1">
        {others.map((each) => (
          <li key={`${each.kind} ${each.taskId ?? each.itemId}`}>
            <Recommended recommendation={each} />
          </li>
        ))}
      </ul>
    </Card>
  );
};

/** Leads to the entry that is meant, otherwise to the item. */
const Recommended = ({ recommendation }: { recommendation: Recommendation }) => {
  const { t } = useTranslation('home');
  const itemName = useItemName();
  const { kind, itemId, rotationId, percent = 0 } = recommendation;
  const words = (
    <>
      <bdi className="block font-medium">{itemName(recommendation)}</bdi>
      <span className="text-ink-muted block text-sm tabular-nums">{t(`recommended.${kind}`, { percent })}</span>
    </>
  );
  return kind === 'SENT_BACK' ? (
    <RowLink to="/record" search={{ status: 'RETURNED' }}>
      {words}
    </RowLink>
  ) : (
    <RowLink to="/rotations/$id" params={{ id: rotationId }} search={{ item: itemId }}>
      {words}
    </RowLink>
  );
};

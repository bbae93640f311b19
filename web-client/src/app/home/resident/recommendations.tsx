import { useTranslation } from 'react-i18next';
import type { ResidentDashboard } from '@/features/dashboards/queries';
import { useItemName } from '@/features/tasks/use-item-name';
import { Card } from '@/ui/card';
import { RowLink } from '@/ui/row-link';

type Recommendation = ResidentDashboard['recommendations'][number];

/** What is best done next, the most urgent first. */
export const Recommendations = ({ dashboard: { recommendations, decided } }: { dashboard: ResidentDashboard }) => {
  const { t } = useTranslation('home');
  if (recommendations.length === 0) return null;
  const rejected = decided.filter(({ status }) => status === 'REJECTED').map(({ id }) => id);
  return (
    <Card title={t('recommended.title')}>
      <ul className="divide-line divide-y pb-1">
        {recommendations.map((each) => (
          <li key={`${each.kind} ${each.taskId ?? each.itemId}`}>
            <Recommended recommendation={each} isRejected={rejected.includes(each.taskId ?? '')} />
          </li>
        ))}
      </ul>
    </Card>
  );
};

type RecommendedProps = { recommendation: Recommendation; isRejected: boolean };

/** Leads to where it is done. What was rejected cannot be put right any more, but learned from. */
const Recommended = ({ recommendation, isRejected }: RecommendedProps) => {
  const { t } = useTranslation('home');
  const itemName = useItemName();
  const { kind, itemId, rotationId, taskId, percent } = recommendation;
  const words = (
    <>
      <span className="block font-medium">
        <bdi>{itemName(recommendation)}</bdi>
      </span>
      <span className="text-ink-muted block text-sm tabular-nums">
        {isRejected ? t('recommended.REJECTED') : t(`recommended.${kind}`, { percent })}
      </span>
    </>
  );
  if (taskId && isRejected)
    return (
      <RowLink to="/reflections/write/$taskId" params={{ taskId }}>
        {words}
      </RowLink>
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

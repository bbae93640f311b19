import { useTranslation } from 'react-i18next';
import type { ResidentDashboard } from '@/features/dashboards/queries';
import { rotationNameOf } from '@/features/tasks/use-item-name';
import { useFormat } from '@/i18n/use-format';
import { civilDateOf } from '@/lib/format';
import { Card } from '@/ui/card';
import { RowLink } from '@/ui/row-link';
import { EntryLine } from './entry-line';

/** What the reader has to put right, and what waits for others. */
export const WaitsForMe = ({ dashboard }: { dashboard: ResidentDashboard }) => {
  const { t } = useTranslation(['home', 'petitions']);
  const format = useFormat();
  const { sentBack, waiting, petition, today } = dashboard;
  const since = (at: string): string => format.relativeDay(civilDateOf(at), today);
  return (
    <Card title={t('waits')}>
      <ul className="divide-line divide-y pb-1">
        {sentBack.map((task) => (
          <li key={task.id}>
            <RowLink to="/record" search={{ status: 'RETURNED' }}>
              <EntryLine task={task} />
            </RowLink>
          </li>
        ))}
        {sentBack.length === 0 ? <li className="text-ink-muted px-4 py-2">{t('nothingSentBack')}</li> : null}
        {waiting.entries > 0 ? (
          <li>
            <RowLink to="/record" search={{ status: 'PENDING' }}>
              <span className="text-ink-muted tabular-nums">
                {t('awaiting', { count: waiting.entries })}
                {waiting.oldestAt ? ` · ${t('oldest', { since: since(waiting.oldestAt) })}` : null}
              </span>
            </RowLink>
          </li>
        ) : null}
        {petition ? (
          <li>
            <RowLink to="/petitions">
              <span className="text-ink-muted tabular-nums">
                {t(`petitions:type.${petition.type}`, { rotation: rotationNameOf(petition, format.language) })}
                {` · ${t('asked', { when: since(petition.requestedAt) })}`}
              </span>
            </RowLink>
          </li>
        ) : null}
      </ul>
    </Card>
  );
};

import { useTranslation } from 'react-i18next';
import type { AdminDashboard } from '@/features/dashboards/queries';
import { useFormat } from '@/i18n/use-format';
import { Card } from '@/ui/card';
import { useDeedText } from './use-deed-text';

/** What was done last, by whom. */
export const RecentDeeds = ({ deeds }: { deeds: AdminDashboard['recent'] }) => {
  const { t } = useTranslation('home');
  const format = useFormat();
  const deedText = useDeedText();
  return (
    <Card title={t('deeds.title')}>
      {deeds.length === 0 ? (
        <p className="text-ink-muted px-4 pb-3">{t('deeds.none')}</p>
      ) : (
        <ul className="divide-line divide-y pb-1">
          {deeds.map((deed) => (
            <li key={`${deed.at} ${deed.action} ${deed.subjectId}`} className="px-4 py-1.5">
              <p>{deedText(deed)}</p>
              <p className="text-ink-muted text-sm tabular-nums">
                <bdi>{deed.actor ? format.name(deed.actor) : t('deeds.bySystem')}</bdi>
                {` · ${format.instant(deed.at)}`}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
};

import { useTranslation } from 'react-i18next';
import type { TutorDashboard } from '@/features/dashboards/queries';
import { rotationNameOf } from '@/features/tasks/use-item-name';
import { useFormat } from '@/i18n/use-format';
import type { CivilDate } from '@/lib/civil-date';
import { civilDateOf } from '@/lib/format';
import { Badge } from '@/ui/badge';
import { RowLink } from '@/ui/row-link';

type Props = { group: TutorDashboard['queue'][number]; today: CivilDate };

/** One resident's entries of one rotation; opens the queue at them. */
export const WaitingGroup = ({ group, today }: Props) => {
  const { t } = useTranslation('home');
  const format = useFormat();
  const { resident, rotationId, waiting, oldestAt, priority } = group;
  return (
    <li>
      <RowLink to="/queue" search={{ resident: resident.id, rotation: rotationId }}>
        <span className="flex flex-wrap items-center gap-x-2">
          <bdi className="font-medium">{format.name(resident)}</bdi>
          {priority === 'LOW' ? null : (
            <Badge tone={priority === 'HIGH' ? 'danger' : 'warning'}>{t(`answer.priority.${priority}`)}</Badge>
          )}
        </span>
        <span className="text-ink-muted block text-sm tabular-nums">
          {t('answer.group', {
            count: waiting,
            rotation: rotationNameOf(group, format.language),
            since: format.relativeDay(civilDateOf(oldestAt), today),
          })}
        </span>
      </RowLink>
    </li>
  );
};

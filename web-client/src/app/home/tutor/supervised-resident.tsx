import { useTranslation } from 'react-i18next';
import type { TutorDashboard } from '@/features/dashboards/queries';
import { awaitingPercent, useSumsText } from '@/features/progress/use-sums-text';
import { rotationNameOf } from '@/features/tasks/use-item-name';
import { useFormat } from '@/i18n/use-format';
import type { CivilDate } from '@/lib/civil-date';
import { civilDateOf } from '@/lib/format';
import { Badge } from '@/ui/badge';
import { Meter } from '@/ui/meter';
import { RowLink } from '@/ui/row-link';

type Props = { supervised: TutorDashboard['residents'][number]; today: CivilDate };

/** How far one resident is, what of it waits, and when there was something new. */
export const SupervisedResident = ({ supervised, today }: Props) => {
  const { t } = useTranslation(['home', 'progress']);
  const format = useFormat();
  const sumsText = useSumsText();
  const { resident, sums, waiting, pace, lastLoggedAt } = supervised;
  const last = lastLoggedAt && format.relativeDay(civilDateOf(lastLoggedAt), today);
  return (
    <li>
      <RowLink to="/residents/$id" params={{ id: resident.id }} search={{}}>
        <span className="flex flex-wrap items-center gap-x-2">
          <bdi className="font-medium">{format.name(resident)}</bdi>
          <bdi className="text-ink-muted text-sm">{rotationNameOf(supervised, format.language)}</bdi>
          {pace ? (
            <Badge tone={pace.behind ? 'warning' : 'success'}>
              {pace.behind ? t('progress:pace.behind') : t('progress:pace.onPace')}
            </Badge>
          ) : null}
        </span>
        <span className="block py-1">
          <Meter
            label={format.name(resident)}
            text={sumsText(sums)}
            percent={sums.percent}
            awaiting={awaitingPercent(sums)}
          />
        </span>
        <span className="text-ink-muted block text-sm tabular-nums">
          {[
            t('progress:sums.approved', {
              approved: format.number(sums.approved),
              required: format.number(sums.required),
            }),
            ...(waiting > 0 ? [t('residents.waiting', { count: waiting })] : []),
            last ? t('residents.logged', { when: last }) : t('residents.neverLogged'),
          ].join(' · ')}
        </span>
      </RowLink>
    </li>
  );
};

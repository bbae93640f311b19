import { ArrowDown, ArrowUp, Pencil } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { Badge } from '@/ui/badge';
import { DataTable } from '@/ui/data-table';
import { IconButton } from '@/ui/icon-button';
import { Ltr } from '@/ui/ltr';
import type { Station } from '../queries';
import { labelOf } from '../use-stations';
import { StationTag } from './station-tag';

type Props = {
  stations: readonly Station[];
  isSending: boolean;
  onEdit: (station: Station) => void;
  onMove: (key: string, step: -1 | 1) => void;
};

export const StationTable = ({ stations, isSending, onEdit, onMove }: Props) => {
  const { t } = useTranslation('oncall');
  const { language } = useFormat();
  const label = (station: Station): string => labelOf(station, language);
  return (
    <DataTable
      caption={t('stations.title')}
      rows={stations}
      rowKey={({ key }) => key}
      columns={[
        { id: 'label', header: t('stations.station'), cell: ({ key }) => <StationTag station={key} /> },
        { id: 'group', header: t('station.group'), cell: ({ group }) => t(`group.${group}`) },
        { id: 'hours', header: t('station.hours'), cell: (station) => <Hours station={station} /> },
        {
          id: 'headers',
          header: t('station.aliases'),
          cell: ({ aliases }) => (
            <span className="flex flex-wrap gap-x-3 text-sm">
              {aliases.map((alias) => (
                <bdi key={alias}>{alias}</bdi>
              ))}
            </span>
          ),
        },
        { id: 'state', header: t('stations.state'), cell: (station) => <State station={station} /> },
      ]}
      actionsLabel={t('stations.actions')}
      actions={(station) => (
        <>
          <IconButton
            label={t('stations.up', { station: label(station) })}
            icon={ArrowUp}
            isDisabled={isSending || station.key === stations[0]?.key}
            onPress={() => onMove(station.key, -1)}
          />
          <IconButton
            label={t('stations.down', { station: label(station) })}
            icon={ArrowDown}
            isDisabled={isSending || station.key === stations.at(-1)?.key}
            onPress={() => onMove(station.key, 1)}
          />
          <IconButton
            label={t('stations.edit', { station: label(station) })}
            icon={Pencil}
            onPress={() => onEdit(station)}
          />
        </>
      )}
    />
  );
};

/** The hours that hold now; the list is ordered by the day from which each holds. */
const Hours = ({ station }: { station: Station }) => {
  const { t } = useTranslation('oncall');
  const hours = station.hours.at(-1);
  if (station.allDay || !hours) return <span>{t('stations.allDay')}</span>;
  return <Ltr className="tabular-nums">{`${hours.starts}–${hours.ends}`}</Ltr>;
};

const State = ({ station }: { station: Station }) => {
  const { t } = useTranslation('oncall');
  return (
    <span className="flex flex-wrap gap-1">
      {station.active ? null : <Badge>{t('stations.inactive')}</Badge>}
      <Badge>{station.countsAsDuty ? t('stations.duty') : t('stations.noDuty')}</Badge>
    </span>
  );
};

import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { Badge } from '@/ui/badge';
import { DataTable } from '@/ui/data-table';
import type { ImportFinding, ImportKind } from '../queries';
import { useFindingText } from '../use-finding-text';

type Props = { kind: ImportKind; findings: readonly ImportFinding[] };

/** What is odd about the file, cell by cell; errors first, each by the sheet's own row and the column's own header. */
export const FindingsTable = ({ kind, findings }: Props) => {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const textOf = useFindingText(kind);
  const rows = findings
    .map((finding, index) => ({ ...finding, index }))
    .toSorted((one, other) => one.severity.localeCompare(other.severity) || one.row - other.row);
  return (
    <DataTable
      caption={t('findings.title')}
      rows={rows}
      rowKey={({ index }) => String(index)}
      columns={[
        { id: 'row', header: t('findings.row'), cell: ({ row }) => format.number(row) },
        { id: 'column', header: t('findings.column'), cell: ({ column }) => <bdi>{column}</bdi> },
        { id: 'value', header: t('findings.value'), cell: ({ value }) => <bdi>{value}</bdi> },
        {
          id: 'severity',
          header: t('findings.severity'),
          cell: ({ severity }) => (
            <Badge tone={severity === 'ERROR' ? 'danger' : 'warning'}>{t(`severity.${severity}`)}</Badge>
          ),
        },
        { id: 'message', header: t('findings.message'), cell: textOf },
      ]}
    />
  );
};

import { Link } from '@tanstack/react-router';
import { Archive, ArchiveRestore, ArrowDown, ArrowUp, Copy, Ellipsis, Pencil, Trash2, UserCog } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { Badge } from '@/ui/badge';
import { DataTable } from '@/ui/data-table';
import { IconButton } from '@/ui/icon-button';
import { Menu, type MenuEntry } from '@/ui/menu';
import type { Rotation, RotationAction } from '../queries';
import { useNodeName } from '../use-node-name';
import type { AskedOfRotation } from './rotation-dialogs';
import { RotationDot } from './rotation-dot';

type Props = {
  rotations: readonly Rotation[];
  /** Not while only some of them are shown. */
  canOrder: boolean;
  onMove: (id: string, step: -1 | 1) => void;
  onAsk: (asked: AskedOfRotation) => void;
};

export const RotationTable = ({ rotations, canOrder, onMove, onAsk }: Props) => {
  const { t } = useTranslation('curriculum');
  const format = useFormat();
  return (
    <DataTable
      caption={t('rotations.title')}
      rows={rotations}
      rowKey={({ id }) => id}
      columns={[
        { id: 'name', header: t('rotations.rotation'), cell: (rotation) => <Name rotation={rotation} /> },
        { id: 'owners', header: t('rotations.owners'), cell: (rotation) => <Owners rotation={rotation} /> },
        {
          id: 'leaves',
          header: t('rotations.leaves'),
          isNumeric: true,
          cell: ({ leafCount }) => format.number(leafCount),
        },
        {
          id: 'required',
          header: t('rotations.required'),
          isNumeric: true,
          cell: ({ requiredTotal }) => format.number(requiredTotal),
        },
      ]}
      actionsLabel={t('rotations.actions')}
      actions={(rotation) => (
        <Actions
          rotation={rotation}
          isFirst={rotation.id === rotations[0]?.id}
          isLast={rotation.id === rotations.at(-1)?.id}
          canOrder={canOrder}
          onMove={onMove}
          onAsk={onAsk}
        />
      )}
    />
  );
};

const Name = ({ rotation }: { rotation: Rotation }) => {
  const { t } = useTranslation('curriculum');
  const { language } = useFormat();
  const name = useNodeName()(rotation);
  const other = language === 'he' ? rotation.name : rotation.nameHe;
  return (
    <span className="flex items-start gap-2.5">
      <RotationDot color={rotation.color} />
      <span className="min-w-0">
        <Link
          to="/admin/rotations/$id"
          params={{ id: rotation.id }}
          search={{}}
          className="hover:text-accent inline-flex min-h-11 items-center font-medium underline underline-offset-4 sm:min-h-6"
        >
          <bdi>{name}</bdi>
        </Link>
        <span className="text-ink-muted flex flex-wrap items-center gap-x-2 text-sm font-normal">
          {other && other !== name ? <bdi>{other}</bdi> : null}
          {rotation.core ? <Badge>{t('rotations.core')}</Badge> : null}
          {rotation.archived ? <Badge tone="warning">{t('rotations.isArchived')}</Badge> : null}
        </span>
      </span>
    </span>
  );
};

const Owners = ({ rotation: { owners } }: { rotation: Rotation }) => {
  const { t } = useTranslation('curriculum');
  const format = useFormat();
  if (owners.length === 0) return <Badge tone="warning">{t('rotations.noOwner')}</Badge>;
  return <span>{format.list(owners.map((owner) => format.name(owner)))}</span>;
};

type ActionsProps = Omit<Props, 'rotations'> & { rotation: Rotation; isFirst: boolean; isLast: boolean };

const icons = {
  EDIT: Pencil,
  SET_OWNERS: UserCog,
  DUPLICATE: Copy,
  ARCHIVE: Archive,
  RESTORE: ArchiveRestore,
  DELETE: Trash2,
};
const ORDER: readonly RotationAction[] = ['EDIT', 'SET_OWNERS', 'DUPLICATE', 'ARCHIVE', 'RESTORE', 'DELETE'];

const Actions = ({ rotation, isFirst, isLast, canOrder, onMove, onAsk }: ActionsProps) => {
  const { t } = useTranslation('curriculum');
  const name = useNodeName()(rotation);
  const may = (action: RotationAction): boolean => rotation.allowedActions.includes(action);
  const entries: MenuEntry[] = ORDER.filter(may).map((act) => ({
    id: act,
    label: t(`act.${act}`),
    icon: icons[act],
    isDestructive: act === 'DELETE',
    onAction: () => onAsk({ act, rotation }),
  }));
  return (
    <>
      {may('EDIT') && !rotation.archived ? (
        <>
          <IconButton
            label={t('rotations.up', { rotation: name })}
            icon={ArrowUp}
            isDisabled={!canOrder || isFirst}
            onPress={() => onMove(rotation.id, -1)}
          />
          <IconButton
            label={t('rotations.down', { rotation: name })}
            icon={ArrowDown}
            isDisabled={!canOrder || isLast}
            onPress={() => onMove(rotation.id, 1)}
          />
        </>
      ) : null}
      {entries.length > 0 ? (
        <Menu label={t('rotations.more', { rotation: name })} entries={entries}>
          <IconButton label={t('rotations.more', { rotation: name })} icon={Ellipsis} />
        </Menu>
      ) : null}
    </>
  );
};

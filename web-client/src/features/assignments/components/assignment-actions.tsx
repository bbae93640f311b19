import { CheckCheck, Ellipsis, Globe, Play, UserCog, UserX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { Button } from '@/ui/button';
import { IconButton } from '@/ui/icon-button';
import { Menu, type MenuEntry } from '@/ui/menu';
import { rotationIn } from '../names';
import type { Assignment } from '../queries';
import type { Asked } from './assignment-dialogs';

const icons = { FINISH: CheckCheck, SET_TUTORS: UserCog, UNASSIGN: UserX };
const IN_MENU = ['FINISH', 'SET_TUTORS', 'UNASSIGN'] as const;

type Props = { assignment: Assignment; onAsk: (asked: Asked) => void };

/** The server says what may be done; the next step is a button, the rest is in a menu. */
export const AssignmentActions = ({ assignment, onAsk }: Props) => {
  const { t } = useTranslation('assignments');
  const format = useFormat();
  const names = { resident: format.name(assignment.resident), rotation: rotationIn(assignment, format.language) };
  const may = assignment.allowedActions;
  const entries: MenuEntry[] = [
    ...IN_MENU.filter((act) => may.includes(act)).map((act) => ({
      id: act,
      label: t(`act.${act}`),
      icon: icons[act],
      isDestructive: act === 'UNASSIGN',
      onAction: () => onAsk({ act, assignment }),
    })),
    // Whoever may set the tutors of one rotation may set those of the whole residency.
    ...(may.includes('SET_TUTORS')
      ? [
          {
            id: 'GLOBAL',
            label: t('act.GLOBAL'),
            icon: Globe,
            onAction: () => onAsk({ act: 'GLOBAL', resident: assignment.resident }),
          },
        ]
      : []),
  ];
  return (
    <>
      {may.includes('ACTIVATE') ? (
        <Button
          size="sm"
          icon={Play}
          aria-label={t('actOn.ACTIVATE', names)}
          onPress={() => onAsk({ act: 'ACTIVATE', assignment })}
        >
          {t('act.ACTIVATE')}
        </Button>
      ) : null}
      {entries.length > 0 ? (
        <Menu label={t('actOn.MORE', names)} entries={entries}>
          <IconButton label={t('actOn.MORE', names)} icon={Ellipsis} />
        </Menu>
      ) : null}
    </>
  );
};

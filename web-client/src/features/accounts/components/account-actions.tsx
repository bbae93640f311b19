import { Ban, Check, Ellipsis, Link, RotateCcw, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '@/i18n/use-problem-text';
import { Button } from '@/ui/button';
import { IconButton } from '@/ui/icon-button';
import { Menu, type MenuEntry } from '@/ui/menu';
import { toast } from '@/ui/toast';
import { useAccountAct } from '../mutations';
import type { Account, AccountAction } from '../queries';

/** An act that needs an answer or shows something before it is over. */
export type Asked = { account: Account; act: 'DENY' | 'DISABLE' | 'INVITE' };

type Props = { account: Account; name: string; onAsk: (asked: Asked) => void };

/** The server says what may be done; what is urgent is a button, the rest is in a menu. */
export const AccountActions = ({ account, name, onAsk }: Props) => {
  const { t } = useTranslation('accounts');
  const problemText = useProblemText();
  const act = useAccountAct();
  const may = (action: AccountAction): boolean => account.allowedActions.includes(action);
  const run = (what: 'APPROVE' | 'ENABLE'): void =>
    act.mutate(
      { id: account.id, act: what },
      {
        onSuccess: () => toast({ text: t(`did.${what}`, { name }) }),
        onError: (error) => toast({ text: problemText(error), tone: 'danger' }),
      },
    );
  const entries: MenuEntry[] = [
    ...(may('INVITE')
      ? [{ id: 'invite', label: t('act.INVITE'), icon: Link, onAction: () => onAsk({ account, act: 'INVITE' }) }]
      : []),
    ...(may('ENABLE')
      ? [{ id: 'enable', label: t('act.ENABLE'), icon: RotateCcw, onAction: () => run('ENABLE') }]
      : []),
    ...(may('DISABLE')
      ? [
          {
            id: 'disable',
            label: t('act.DISABLE'),
            icon: Ban,
            isDestructive: true,
            onAction: () => onAsk({ account, act: 'DISABLE' }),
          },
        ]
      : []),
  ];

  return (
    <>
      {may('APPROVE') ? (
        <Button
          size="sm"
          icon={Check}
          isSending={act.isPending}
          aria-label={t('actOn.APPROVE', { name })}
          onPress={() => run('APPROVE')}
        >
          {t('act.APPROVE')}
        </Button>
      ) : null}
      {may('DENY') ? (
        <Button
          size="sm"
          variant="ghost"
          icon={X}
          aria-label={t('actOn.DENY', { name })}
          onPress={() => onAsk({ account, act: 'DENY' })}
        >
          {t('act.DENY')}
        </Button>
      ) : null}
      {entries.length > 0 ? (
        <Menu label={t('actOn.MORE', { name })} entries={entries}>
          <IconButton label={t('actOn.MORE', { name })} icon={Ellipsis} />
        </Menu>
      ) : null}
    </>
  );
};

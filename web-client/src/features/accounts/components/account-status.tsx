import { useTranslation } from 'react-i18next';
import { Badge } from '@/ui/badge';
import type { Account } from '../queries';

const tones = { PENDING: 'warning', ACTIVE: 'neutral', DISABLED: 'danger' } as const;

/** An invited account is active, but its owner has not chosen a password yet. */
export const AccountStatus = ({ account }: { account: Account }) => {
  const { t } = useTranslation('accounts');
  return account.invited && account.status === 'ACTIVE' ? (
    <Badge tone="accent">{t('status.INVITED')}</Badge>
  ) : (
    <Badge tone={tones[account.status]}>{t(`status.${account.status}`)}</Badge>
  );
};

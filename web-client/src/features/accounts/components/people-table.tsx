import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { DataTable } from '@/ui/data-table';
import { Ltr } from '@/ui/ltr';
import type { Account } from '../queries';
import { AccountActions, type Asked } from './account-actions';
import { AccountQuestion } from './account-question';
import { AccountStatus } from './account-status';
import { InvitationDialog } from './invitation-dialog';
import { PersonName } from './person-name';
import { ResidencySummary } from './residency-summary';

const Email = ({ address }: { address: string }) => (
  <div className="sm:min-w-56">
    <Ltr>{address}</Ltr>
  </div>
);

/** At most one question is open, whichever row it was asked from. */
export const PeopleTable = ({ accounts }: { accounts: Account[] }) => {
  const { t } = useTranslation(['accounts', 'common']);
  const { name } = useFormat();
  const [asked, setAsked] = useState<Asked>();
  const close = (): void => setAsked(undefined);

  return (
    <>
      <DataTable
        caption={t('people.title')}
        rows={accounts}
        rowKey={({ id }) => id}
        columns={[
          { id: 'name', header: t('people.name'), cell: (account) => <PersonName person={account} /> },
          { id: 'role', header: t('people.role'), cell: ({ role }) => t(`common:role.${role}`) },
          { id: 'status', header: t('people.status'), cell: (account) => <AccountStatus account={account} /> },
          { id: 'email', header: t('email'), cell: ({ email }) => <Email address={email} /> },
          {
            id: 'residency',
            header: t('people.residency'),
            cell: (account) => <ResidencySummary account={account} />,
            isEmpty: ({ role }) => role !== 'RESIDENT',
          },
        ]}
        actionsLabel={t('actions')}
        actions={(account) => <AccountActions account={account} name={name(account)} onAsk={setAsked} />}
      />
      {asked?.act === 'INVITE' ? <InvitationDialog account={asked.account} onClose={close} /> : null}
      {asked?.act === 'DENY' || asked?.act === 'DISABLE' ? (
        <AccountQuestion account={asked.account} act={asked.act} onClose={close} />
      ) : null}
    </>
  );
};

import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '@/ui/button-class';
import { Notice } from '@/ui/notice';
import type { Import } from '../queries';
import { ChangeList } from './change-list';
import { CommitPanel } from './commit-panel';
import { FindingsTable } from './findings-table';
import { ImportCounts } from './import-counts';
import { ImportFacts } from './import-facts';
import { UnknownNames } from './unknown-names';

/** Everything about one import: the numbers, whose names wait, what is odd, and the difference itself. */
export const ImportPreview = ({ preview }: { preview: Import }) => {
  const { t } = useTranslation('imports');
  const [isAcknowledged, setAcknowledged] = useState(false);
  const [isOnlyOverwritten, setOnlyOverwritten] = useState(false);
  const isOpen = preview.status === 'PREVIEWED';
  return (
    <div className="flex flex-col gap-7">
      <ImportFacts preview={preview} />
      <ImportCounts counts={preview.counts} />
      {isOpen ? (
        <CommitPanel preview={preview} isAcknowledged={isAcknowledged} onAcknowledged={setAcknowledged} />
      ) : (
        <Outcome preview={preview} />
      )}
      {isOpen && preview.unknownNames.length > 0 ? (
        <UnknownNames importId={preview.id} names={preview.unknownNames} />
      ) : null}
      {preview.findings.length > 0 ? <Findings preview={preview} /> : null}
      {preview.cleared ? (
        <p className="text-ink-muted">{t('outcome.cleared')}</p>
      ) : (
        <ChangeList
          kind={preview.kind}
          changes={preview.changes}
          isOnlyOverwritten={isOnlyOverwritten}
          onOnlyOverwritten={setOnlyOverwritten}
        />
      )}
    </div>
  );
};

const Findings = ({ preview }: { preview: Import }) => {
  const { t } = useTranslation('imports');
  return (
    <section aria-labelledby="findings">
      <h2 id="findings" className="pb-2 text-lg">
        {t('findings.count', { count: preview.findings.length })}
      </h2>
      <FindingsTable kind={preview.kind} findings={preview.findings} />
    </section>
  );
};

const Outcome = ({ preview: { kind, status } }: { preview: Import }) => {
  const { t } = useTranslation('imports');
  if (status === 'UNDONE') return <Notice>{t('outcome.undone')}</Notice>;
  return (
    <Notice tone="success">
      <p>{t(`outcome.${kind}`)}</p>
      {kind === 'ON_CALL' ? (
        <div className="pt-2">
          <Link to="/on-call" search={{ tab: 'month' }} className={buttonClass('secondary', 'sm')}>
            {t('outcome.see')}
          </Link>
        </div>
      ) : null}
    </Notice>
  );
};

import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { useProblemText } from '@/i18n/use-problem-text';
import { monthOf } from '@/lib/civil-date';
import { civilDateOf } from '@/lib/format';
import { addMonths, type Month } from '@/lib/months';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { Select } from '@/ui/select';
import { type TemplateName, useDownloadTemplate } from '../mutations';
import type { ImportKind } from '../queries';

const MONTHS_OFFERED = 12;

const names = {
  ON_CALL: ['on-call-schedule.xlsx', 'on-call.csv'],
  PEOPLE: ['people.csv'],
  CURRICULUM: ['curriculum.xlsx', 'curriculum.csv'],
} satisfies Record<ImportKind, TemplateName[]>;

/** Empty files with the right columns; the roster's for a month, with its true number of days. */
export const Templates = ({ kind }: { kind: ImportKind }) => {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const problemText = useProblemText();
  const download = useDownloadTemplate();
  const present = monthOf(civilDateOf());
  const [month, setMonth] = useState<Month>(() => addMonths(present, 1));
  const months = Array.from({ length: MONTHS_OFFERED }, (_, index) => addMonths(present, index));
  return (
    <section aria-labelledby="templates" className="flex flex-col gap-3">
      <div>
        <h2 id="templates" className="text-base">
          {t('templates.title')}
        </h2>
        <p className="text-ink-muted text-sm">{t(`templates.${kind}`)}</p>
      </div>
      {kind === 'ON_CALL' ? (
        <Select
          label={t('templates.month')}
          items={months.map((id) => ({ id, label: format.month(id) }))}
          value={month}
          onChange={setMonth}
        />
      ) : null}
      <div className="flex flex-wrap gap-2">
        {names[kind].map((name) => (
          <Button
            key={name}
            icon={Download}
            isSending={download.isPending && download.variables.name === name}
            onPress={() => download.mutate({ name, ...(kind === 'ON_CALL' ? { month } : {}) })}
          >
            {t('templates.download', { type: name.endsWith('.xlsx') ? 'Excel' : 'CSV' })}
          </Button>
        ))}
      </div>
      {download.isError ? <Notice tone="danger">{problemText(download.error)}</Notice> : null}
    </section>
  );
};

import { useNavigate } from '@tanstack/react-router';
import { FileSpreadsheet } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { ChoiceList } from '@/ui/choice-list';
import { FileDrop } from '@/ui/file-drop';
import { type CurriculumTarget, useUploadImport } from '../mutations';
import type { ImportKind, ImportMode, ManualEdits } from '../queries';
import { RefusedFile } from './refused-file';
import { TargetFields } from './target-fields';

const ACCEPTED = ['.xlsx', '.csv'];
const MODES: readonly ImportMode[] = ['REPLACE_DAYS', 'REPLACE_MONTHS', 'ADD_NEW'];
const EDITS: readonly ManualEdits[] = ['REPLACE', 'KEEP'];

/** A file and how it shall be taken; nothing changes before the preview is committed. */
export const UploadForm = ({ kind, rotationId }: { kind: ImportKind; rotationId?: string | undefined }) => {
  const { t } = useTranslation('imports');
  const navigate = useNavigate();
  const upload = useUploadImport();
  const [file, setFile] = useState<File>();
  const [mode, setMode] = useState<ImportMode>('REPLACE_DAYS');
  const [manualEdits, setManualEdits] = useState<ManualEdits>('REPLACE');
  const [target, setTarget] = useState<CurriculumTarget | undefined>(rotationId ? { rotationId } : undefined);
  const lacksTarget = kind === 'CURRICULUM' && !target;
  const choose = (chosen: File): void => {
    upload.reset();
    setFile(chosen);
  };
  const submit = (): void => {
    if (file)
      upload.mutate(
        { file, kind, mode, manualEdits, target },
        { onSuccess: ({ id }) => void navigate({ to: '/admin/imports/$id', params: { id } }) },
      );
  };
  return (
    <div className="flex flex-col gap-5">
      <FileDrop
        label={file ? file.name : t(`drop.${kind}`)}
        hint={t('drop.hint')}
        chooseLabel={file ? t('drop.other') : t('drop.choose')}
        accept={ACCEPTED}
        isDisabled={upload.isPending}
        onFile={choose}
      />
      {kind === 'ON_CALL' ? (
        <ChoiceList
          label={t('mode.label')}
          items={MODES.map((id) => ({ id, label: t(`mode.${id}`), description: t(`modeText.${id}`) }))}
          value={mode}
          onChange={setMode}
          isDisabled={upload.isPending}
        />
      ) : null}
      {kind === 'CURRICULUM' ? (
        <TargetFields rotationId={rotationId} isDisabled={upload.isPending} onTarget={setTarget} />
      ) : null}
      <ChoiceList
        label={t('edits.label')}
        items={EDITS.map((id) => ({ id, label: t(`edits.${id}`), description: t(`editsText.${id}`) }))}
        value={manualEdits}
        onChange={setManualEdits}
        isDisabled={upload.isPending}
      />
      {upload.isError && file ? <RefusedFile error={upload.error} fileName={file.name} /> : null}
      <div className="flex flex-wrap items-center gap-3">
        <Button
          variant="primary"
          icon={FileSpreadsheet}
          isDisabled={!file || lacksTarget}
          isSending={upload.isPending}
          onPress={submit}
        >
          {t('preview')}
        </Button>
        <span role="status" className="text-ink-muted text-sm">
          {upload.isPending ? t('reading') : t('nothingChangesYet')}
        </span>
      </div>
    </div>
  );
};

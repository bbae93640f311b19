import { FileUp } from 'lucide-react';
import { useId } from 'react';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Button } from './button';

type Props = {
  /** What to bring: "Roster as .xlsx or .csv". */
  label: string;
  hint?: string;
  chooseLabel: string;
  /** File name endings or media types that the picker offers. */
  accept: readonly string[];
  isDisabled?: boolean;
  onFile: (file: File) => void;
};

/** One file, by drag or by the system's picker; both lead to the same place. */
export const FileDrop = ({ label, hint, chooseLabel, accept, isDisabled = false, onFile }: Props) => {
  const labelId = useId();
  return (
    <DropZone
      aria-labelledby={labelId}
      isDisabled={isDisabled}
      getDropOperation={() => 'copy'}
      onDrop={(event) => {
        const item = event.items.find((dropped) => dropped.kind === 'file');
        if (item) void item.getFile().then(onFile);
      }}
      className="border-line-strong data-drop-target:border-accent data-drop-target:bg-accent-soft data-drop-target:text-accent-soft-ink bg-surface flex flex-col items-center gap-2 rounded-lg border border-dashed px-4 py-8 text-center"
    >
      <FileUp aria-hidden className="text-ink-muted size-7" strokeWidth={1.5} />
      <p id={labelId} className="font-medium">
        {label}
      </p>
      {hint ? <p className="text-ink-muted text-sm">{hint}</p> : null}
      <FileTrigger
        acceptedFileTypes={[...accept]}
        onSelect={(files) => {
          const file = files?.[0];
          if (file) onFile(file);
        }}
      >
        <Button isDisabled={isDisabled}>{chooseLabel}</Button>
      </FileTrigger>
    </DropZone>
  );
};

import { type LucideIcon, Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFirstFocus } from '@/ui/use-first-focus';

export type Command = { id: string; label: string; context?: string; icon: LucideIcon; onAction: () => void };
type Section = { id: string; title: string; commands: readonly Command[] };
type Props = { text: string; onText: (text: string) => void; sections: readonly Section[]; onClose: () => void };

/**
 * A field above the list that it narrows, as the combobox pattern of the ARIA guide has it: the focus stays in the field, the
 * arrows move through the list. The widget library's own would weigh on the first page, which has none.
 */
export const CommandList = ({ text, onText, sections, onClose }: Props) => {
  const { t } = useTranslation(['search', 'common']);
  const field = useFirstFocus<HTMLInputElement>();
  const listId = useId();
  const [activeId, setActiveId] = useState<string>();
  const shown = sections.filter(({ commands }) => commands.length > 0);
  const commands = shown.flatMap((section) => section.commands);
  const at = Math.max(
    0,
    commands.findIndex(({ id }) => id === activeId),
  );
  const active = commands[at];
  const idOf = (command: Command): string => `${listId}-${command.id}`;
  const run = (command: Command): void => {
    onClose();
    command.onAction();
  };
  const steps: Partial<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1 };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = steps[event.key];
    if (next !== undefined && commands.length > 0) {
      event.preventDefault();
      setActiveId(commands[(next + commands.length) % commands.length]?.id);
    } else if (event.key === 'Enter' && active && !event.nativeEvent.isComposing) {
      event.preventDefault();
      run(active);
    }
  };
  return (
    <>
      <div className="border-line relative shrink-0 border-b">
        <Search
          aria-hidden
          className="text-ink-muted pointer-events-none absolute start-4 top-1/2 size-4 -translate-y-1/2"
        />
        <input
          ref={field}
          role="combobox"
          aria-label={t('title')}
          aria-expanded="true"
          aria-controls={listId}
          aria-autocomplete="list"
          {...(active ? { 'aria-activedescendant': idOf(active) } : {})}
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          maxLength={100}
          value={text}
          placeholder={t('placeholder')}
          onChange={({ target }) => {
            onText(target.value);
            setActiveId(undefined);
          }}
          onKeyDown={onKeyDown}
          className="w-full bg-transparent py-3.5 ps-11 pe-4 outline-none"
        />
      </div>
      <div role="listbox" id={listId} aria-label={t('results')} className="min-h-0 flex-1 overflow-y-auto p-1">
        {shown.map((section) => (
          <div key={section.id} role="group" aria-labelledby={`${listId}-${section.id}`}>
            <p id={`${listId}-${section.id}`} className="text-ink-muted px-3 pt-2 pb-1 text-sm font-medium">
              {section.title}
            </p>
            {section.commands.map((command) => (
              <Line
                key={command.id}
                id={idOf(command)}
                command={command}
                isActive={command === active}
                onPoint={() => setActiveId(command.id)}
                onRun={() => run(command)}
              />
            ))}
          </div>
        ))}
        {commands.length === 0 ? <p className="text-ink-muted px-3 py-4">{t('common:nothingFound')}</p> : null}
      </div>
    </>
  );
};

type LineProps = { id: string; command: Command; isActive: boolean; onPoint: () => void; onRun: () => void };

const Line = ({ id, command: { label, context, icon: Icon }, isActive, onPoint, onRun }: LineProps) => {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    // The keys are the field's, which keeps the focus.
    <div
      ref={line}
      id={id}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      {...(isActive ? { 'data-focused': true } : {})}
      onPointerMove={onPoint}
      onClick={onRun}
      onKeyDown={undefined}
      className="option"
    >
      <Icon aria-hidden className="text-ink-muted size-4 shrink-0" />
      <span className="flex min-w-0 flex-1 flex-col">
        <span>
          <bdi>{label}</bdi>
        </span>
        {context ? <span className="text-ink-muted truncate text-sm">{context}</span> : null}
      </span>
    </div>
  );
};

import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { ComboBox } from './combo-box';
import { IconButton } from './icon-button';
import { personOptions } from './person-options';

type Person = { id: string; fullName: string; fullNameHe?: string | undefined };

type Props = {
  /** Of the field that adds one more. */
  label: string;
  people: readonly Person[];
  value: readonly string[];
  onChange: (ids: string[]) => void;
  /** What nobody chosen means. */
  empty: string;
};

/** Several of many people: those chosen stand in a list, the next one is found by typing. */
export const PeoplePicker = ({ label, people, value, onChange, empty }: Props) => {
  const { t } = useTranslation('common');
  const { language } = useFormat();
  const input = useRef<HTMLInputElement>(null);
  const [added, setAdded] = useState(0);
  useEffect(() => {
    if (added > 0) input.current?.focus();
  }, [added]);
  const options = personOptions(people, language);
  const chosen = options.filter(({ id }) => value.includes(id));
  return (
    <div className="flex flex-col gap-3">
      {chosen.length === 0 ? (
        <p className="text-ink-muted">{empty}</p>
      ) : (
        <ul aria-label={label} className="border-line divide-line divide-y rounded-md border">
          {chosen.map((person) => (
            <li key={person.id} className="flex items-center gap-2 ps-3">
              <span className="min-w-0 flex-1 py-1.5">
                <bdi>{person.label}</bdi>
              </span>
              <IconButton
                label={t('remove', { name: person.label })}
                icon={X}
                onPress={() => onChange(value.filter((id) => id !== person.id))}
              />
            </li>
          ))}
        </ul>
      )}
      <ComboBox
        // Emptied in place, the field would open its list again; a fresh one takes the focus and waits.
        key={added}
        label={label}
        inputRef={input}
        opensOnFocus={added === 0}
        items={options.filter(({ id }) => !value.includes(id))}
        value={null}
        onChange={(id) => {
          if (id === null) return;
          setAdded(added + 1);
          onChange([...value, id]);
        }}
      />
    </div>
  );
};

import { useEffect, useRef, useState } from 'react';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { holds } from '@/lib/fold';
import type { Option } from '@/ui/option';
import { OptionList } from '@/ui/option-list';
import { personOptions } from '@/ui/person-options';
import type { DirectoryEntry } from '../queries';

const FREE = 'name:';

type Props = {
  label: string;
  people: readonly DirectoryEntry[];
  onPerson: (person: DirectoryEntry) => void;
  /** Somebody without an account, by name only. */
  onName: (name: string) => void;
};

/** Adds one person after another: found by either name, or, for somebody without an account, as it was typed. */
export const PersonAdder = ({ label, people, onPerson, onName }: Props) => {
  const { t } = useTranslation('oncall');
  const [typed, setTyped] = useState('');
  const [added, setAdded] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (added > 0) input.current?.focus();
  }, [added]);
  const items = useOptions(people, typed.trim());
  const choose = (id: string): void => {
    setTyped('');
    setAdded(added + 1);
    if (id.startsWith(FREE)) onName(id.slice(FREE.length));
    const person = people.find((each) => each.id === id);
    if (person) onPerson(person);
  };
  return (
    <ComboBox
      // Emptied in place, the field would open its list again; a fresh one takes the focus and waits.
      key={added}
      aria-label={label}
      items={items}
      inputValue={typed}
      onInputChange={setTyped}
      value={null}
      onChange={(id) => (id === null ? undefined : choose(String(id)))}
      allowsEmptyCollection
      menuTrigger="input"
      className="w-full"
    >
      <Input ref={input} placeholder={t('editor.add')} className="control" />
      <Popover className="popover min-w-(--trigger-width)">
        <OptionList empty={t('editor.typeName')} />
      </Popover>
    </ComboBox>
  );
};

const useOptions = (people: readonly DirectoryEntry[], typed: string): Option[] => {
  const { t } = useTranslation('oncall');
  const { language } = useFormat();
  const found = personOptions(
    people.filter(({ fullName, fullNameHe }) => holds(`${fullName} ${fullNameHe ?? ''}`, typed)),
    language,
  );
  return typed === '' ? found : [...found, { id: FREE + typed, label: typed, description: t('editor.withoutAccount') }];
};

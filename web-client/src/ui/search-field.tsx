import { Search, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField as AriaSearchField } from 'react-aria-components/SearchField';

const PAUSE = 250;

type Props = { label: string; value: string; onSearch: (text: string) => void };

/** Searches while one types, after a pause of 250 ms, and at once on Enter or when cleared. */
export const SearchField = ({ label, value, onSearch }: Props) => {
  const [text, setText] = useState(value);
  useEffect(() => {
    if (text.trim() === value) return;
    const timer = setTimeout(() => onSearch(text.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [text, value, onSearch]);

  return (
    <AriaSearchField
      aria-label={label}
      value={text}
      onChange={setText}
      onSubmit={(typed) => onSearch(typed.trim())}
      onClear={() => onSearch('')}
      className="group relative w-full"
    >
      <Search
        aria-hidden
        className="text-ink-muted pointer-events-none absolute start-3 top-1/2 size-4 -translate-y-1/2"
      />
      <Input placeholder={label} className="control ps-9 pe-10 [&::-webkit-search-cancel-button]:hidden" />
      <Button className="pressable text-ink-muted hover:text-ink absolute inset-y-0 end-0 grid w-10 place-items-center group-data-empty:hidden">
        <X aria-hidden className="size-4" />
      </Button>
    </AriaSearchField>
  );
};

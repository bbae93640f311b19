import { Keyboard } from 'lucide-react';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { Ltr } from './ltr';
import { IconButton } from './icon-button';

/** A key or several that do the same, and what they do. */
export type KeyHelpEntry = { keys: readonly string[]; text: string };

/** The keys of a page, in a popover; phones have no keys and do not see it. */
export const KeyHelp = ({ label, entries }: { label: string; entries: readonly KeyHelpEntry[] }) => (
  <div className="hidden sm:block">
    <DialogTrigger>
      <IconButton label={label} icon={Keyboard} />
      <Popover placement="bottom end" className="popover">
        <Dialog aria-label={label} className="p-4 outline-none">
          <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-1.5">
            {entries.map(({ keys, text }) => (
              <div key={text} className="contents">
                <dt className="flex gap-1">
                  {keys.map((key) => (
                    <kbd key={key} className="border-line-strong bg-sunken rounded-sm border px-1.5 font-sans text-sm">
                      <Ltr>{key}</Ltr>
                    </kbd>
                  ))}
                </dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </Dialog>
      </Popover>
    </DialogTrigger>
  </div>
);

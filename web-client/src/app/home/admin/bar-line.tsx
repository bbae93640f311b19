import type { ReactNode } from 'react';
import { useFormat } from '@/i18n/use-format';
import { Meter } from '@/ui/meter';

type Props = {
  /** What is counted, for the bar. */
  name: string;
  /** The count in words, such as "4 residents". */
  text: string;
  value: number;
  /** The largest value of the list, whose bar is full. */
  most: number;
  /** The name as it is shown. */
  children: ReactNode;
};

/** One of several counts, to be compared by their bars. */
export const BarLine = ({ name, text, value, most, children }: Props) => {
  const format = useFormat();
  return (
    <div className="grid min-h-9 grid-cols-[minmax(0,1fr)_6rem_1.5rem] items-center gap-3">
      <span className="min-w-0 truncate py-1">{children}</span>
      <Meter label={name} text={text} percent={(100 * value) / most} />
      <span className="text-end tabular-nums">{format.number(value)}</span>
    </div>
  );
};

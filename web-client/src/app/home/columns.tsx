import { Fragment, type ReactNode } from 'react';
import { useDesk } from '@/ui/use-wide';

type Props = {
  /** From the most urgent one on, each with what stands at its side on a desk. */
  rows: readonly { start: ReactNode; end: ReactNode }[];
};

/** Two columns of their own heights from 1024 px on; below, everything in the order of the rows. */
export const Columns = ({ rows }: Props) => {
  const isDesk = useDesk();
  const column = (side: 'start' | 'end'): ReactNode => (
    <div className="flex min-w-0 flex-col gap-4">
      {rows.map((row, index) => (
        <Fragment key={index}>{row[side]}</Fragment>
      ))}
    </div>
  );
  if (isDesk)
    return (
      <div className="grid grid-cols-2 items-start gap-x-6">
        {column('start')}
        {column('end')}
      </div>
    );
  return (
    <div className="flex min-w-0 flex-col gap-4">
      {rows.map(({ start, end }, index) => (
        <Fragment key={index}>
          {start}
          {end}
        </Fragment>
      ))}
    </div>
  );
};

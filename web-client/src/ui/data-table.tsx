import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { useWide } from './use-wide';

export type Column<Row> = {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Numbers and times stand at the end edge with figures of one width. */
  isNumeric?: boolean;
  /** On phones, a card leaves this line out for rows of which this is true. */
  isEmpty?: (row: Row) => boolean;
};

type Props<Row> = {
  /** Names the table for those who do not see it. */
  caption: string;
  /** The first column heads the row; it stays in view while the rest scrolls sideways. */
  columns: readonly [Column<Row>, ...Column<Row>[]];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Buttons or a menu at the row's end. */
  actions?: (row: Row) => ReactNode;
  actionsLabel?: string;
};

/** A dense table with a sticky head and first column; a list of cards on phones. */
export const DataTable = <Row,>(props: Props<Row>) => (useWide() ? <WideTable {...props} /> : <Cards {...props} />);

const cell = 'border-line border-b px-3 py-2 text-start align-middle';
const sticky = 'bg-surface sticky start-0 z-1';

const WideTable = <Row,>({ caption, columns, rows, rowKey, actions, actionsLabel }: Props<Row>) => {
  const [first, ...others] = columns;
  const head = clsx(cell, 'text-ink-muted bg-surface sticky top-0 z-2 text-sm font-medium whitespace-nowrap');
  return (
    <div className="border-line bg-surface max-h-[calc(100dvh-11rem)] overflow-auto rounded-lg border" tabIndex={-1}>
      <table className="w-full border-separate border-spacing-0 [&_tbody_tr:last-child>*]:border-b-0">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={clsx(head, 'start-0 z-3')}>
              {first.header}
            </th>
            {others.map((column) => (
              <th key={column.id} scope="col" className={clsx(head, column.isNumeric && 'text-end')}>
                {column.header}
              </th>
            ))}
            {actions ? (
              <th scope="col" className={head}>
                <span className="sr-only">{actionsLabel}</span>
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              <th scope="row" className={clsx(cell, sticky, 'font-medium')}>
                {first.cell(row)}
              </th>
              {others.map((column) => (
                <td key={column.id} className={clsx(cell, column.isNumeric && 'text-end tabular-nums')}>
                  {column.cell(row)}
                </td>
              ))}
              {actions ? (
                <td className={cell}>
                  <div className="flex items-center justify-end gap-1">{actions(row)}</div>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Cards = <Row,>({ caption, columns, rows, rowKey, actions }: Props<Row>) => {
  const [first, ...others] = columns;
  return (
    <ul aria-label={caption} className="border-line bg-surface divide-line divide-y rounded-lg border">
      {rows.map((row) => (
        <li key={rowKey(row)} className="flex flex-col gap-2 p-4">
          <div className="flex flex-wrap items-start gap-x-2 gap-y-1">
            <div className="min-w-0 grow basis-40 font-medium">{first.cell(row)}</div>
            {actions ? <div className="-me-2 flex flex-wrap gap-1">{actions(row)}</div> : null}
          </div>
          <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
            {others
              .filter((column) => !column.isEmpty?.(row))
              .map((column) => (
                <div key={column.id} className="col-span-2 grid grid-cols-subgrid">
                  <dt className="text-ink-muted text-sm">{column.header}</dt>
                  <dd className="min-w-0">{column.cell(row)}</dd>
                </div>
              ))}
          </dl>
        </li>
      ))}
    </ul>
  );
};

import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { startI18n } from '@/i18n/i18n';
import type { Branch } from './tree-move';
import { TreeView } from './tree-view';
import type { Moves } from './use-tree-moves';

const branch = (id: string, label: string, ...children: Branch<null>[]): Branch<null> => ({
  id,
  label,
  value: null,
  children,
});

const TREE = [
  branch('skills', 'Skills', branch('mask', 'Mask ventilation'), branch('tube', 'Intubation')),
  branch('knowledge', 'Knowledge'),
];

type Props = {
  open?: string[];
  moves?: Moves<null>;
  selection?: 'single' | 'multiple';
  onSelected?: (ids: Set<string>) => void;
};

const Trial = ({ open = ['skills'], moves, selection, onSelected }: Props) => {
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set(open));
  return (
    <TreeView
      label="Curriculum"
      branches={TREE}
      expanded={expanded}
      onExpandedChange={setExpanded}
      {...(selection ? { selection } : {})}
      {...(onSelected ? { onSelectedChange: onSelected } : {})}
      {...(moves ? { moves } : {})}
    />
  );
};

const row = (name: string | RegExp): HTMLElement => screen.getByRole('row', { name });

describe('the tree', () => {
  beforeAll(() => startI18n('en'));

  it('opens and closes by keyboard', async () => {
    const user = userEvent.setup();
    render(<Trial open={[]} />);

    await user.tab();
    expect(screen.queryByText('Intubation')).not.toBeInTheDocument();
    await user.keyboard('{ArrowRight}');

    expect(row('Skills')).toHaveAttribute('aria-expanded', 'true');
    expect(row('Intubation')).toHaveAttribute('aria-level', '2');
  });

  it('says what is chosen', async () => {
    const user = userEvent.setup();
    const onSelected = vi.fn<(ids: Set<string>) => void>();
    render(<Trial selection="single" onSelected={onSelected} />);

    await user.click(screen.getByText('Intubation'));

    expect(onSelected).toHaveBeenCalledWith(new Set(['tube']));
  });

  it('moves by the menu of a branch, and only what may be moved', async () => {
    const user = userEvent.setup();
    const onMove = vi.fn<Moves<null>['onMove']>();
    render(<Trial moves={{ isMovable: ({ id }) => id !== 'skills', accepts: (parent) => parent !== null, onMove }} />);

    expect(within(row('Skills')).queryByRole('button', { name: 'Actions for Skills' })).not.toBeInTheDocument();
    await user.click(within(row('Intubation')).getByRole('button', { name: 'Actions for Intubation' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Move up' }));

    expect(onMove).toHaveBeenCalledWith({ id: 'tube', parentId: 'skills', position: 0 });
  });

  it('moves by the keyboard on the handle', async () => {
    const user = userEvent.setup();
    const onMove = vi.fn<Moves<null>['onMove']>();
    render(<Trial moves={{ isMovable: ({ id }) => id !== 'skills', accepts: (parent) => parent !== null, onMove }} />);

    within(row('Intubation')).getByRole('button', { name: 'Drag Intubation' }).focus();
    await user.keyboard('{Enter}');
    const place = await screen.findByRole('button', { name: /Insert before Mask ventilation/i });
    place.focus();
    await user.keyboard('{Enter}');

    expect(onMove).toHaveBeenCalledWith({ id: 'tube', parentId: 'skills', position: 0 });
  });
});

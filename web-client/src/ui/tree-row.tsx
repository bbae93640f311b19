import { clsx } from 'clsx';
import { ChevronRight, EllipsisVertical, GripVertical } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { Checkbox } from './checkbox';
import { IconButton } from './icon-button';
import { Menu, type MenuEntry } from './menu';

type Props = {
  label: string;
  /** 1 at the top. */
  level: number;
  isOpen: boolean;
  hasChildren: boolean;
  hasHandle: boolean;
  hasRoomForHandle: boolean;
  hasCheckbox: boolean;
  isQuiet: boolean;
  end: ReactNode;
  entries: readonly MenuEntry[];
};

const small = 'pressable text-ink-muted grid size-9 shrink-0 place-items-center outline-offset-[-2px] sm:size-8';

/** What a branch of a tree shows: handle, box, arrow, name, and what stands at its end. */
export const TreeRow = (props: Props) => {
  const { t } = useTranslation('common');
  return (
    <div
      className="flex min-h-11 items-center gap-1 pe-1 sm:min-h-9"
      style={{ paddingInlineStart: `${(props.level - 1) * 1.125 + 0.25}rem` }}
    >
      {props.hasRoomForHandle ? (
        <Button
          slot="drag"
          isDisabled={!props.hasHandle}
          className={clsx(small, props.hasHandle ? 'cursor-grab' : 'invisible')}
        >
          <GripVertical aria-hidden className="size-4" />
        </Button>
      ) : null}
      {props.hasCheckbox ? <Checkbox slot="selection">{null}</Checkbox> : null}
      {props.hasChildren ? (
        <Button slot="chevron" className={small}>
          <ChevronRight
            aria-hidden
            className={clsx('size-4 transition-transform', props.isOpen ? 'rotate-90' : 'rtl:rotate-180')}
          />
        </Button>
      ) : (
        <span className="size-9 shrink-0 sm:size-8" />
      )}
      <span className={clsx('min-w-0 flex-1 py-1.5', props.isQuiet && 'text-ink-muted')}>
        <bdi>{props.label}</bdi>
      </span>
      {props.end}
      {props.entries.length > 0 ? (
        <Menu label={t('tree.actions', { branch: props.label })} entries={props.entries}>
          <IconButton label={t('tree.actions', { branch: props.label })} icon={EllipsisVertical} />
        </Menu>
      ) : null}
    </div>
  );
};

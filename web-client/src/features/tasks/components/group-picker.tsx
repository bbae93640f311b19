import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { civilDateOf } from '@/lib/format';
import { LoadMore } from '@/ui/load-more';
import { Select } from '@/ui/select';
import type { QueueGroup } from '../queries';
import { rotationNameOf } from '../use-item-name';

type Props = {
  groups: readonly QueueGroup[];
  chosen: QueueGroup;
  query: Parameters<typeof LoadMore>[0]['query'];
  onOpen: (group: QueueGroup) => void;
};

const idOf = ({ resident, rotationId }: QueueGroup): string => `${resident.id} ${rotationId}`;

/** The groups of the queue: a list at the start edge on wide screens, one field on phones. */
export const GroupPicker = ({ groups, chosen, query, onOpen }: Props) => {
  const { t } = useTranslation('tasks');
  const format = useFormat();
  const line = (group: QueueGroup): string =>
    t('queue.groupLine', {
      count: group.waiting,
      rotation: rotationNameOf(group, format.language),
      since: format.relativeDay(civilDateOf(group.oldestAt)),
    });
  return (
    <>
      <div className="lg:hidden">
        <Select
          label={t('queue.groups')}
          isLabelHidden
          value={idOf(chosen)}
          onChange={(id) => {
            const group = groups.find((each) => idOf(each) === id);
            if (group) onOpen(group);
          }}
          items={groups.map((group) => ({
            id: idOf(group),
            label: format.name(group.resident),
            description: line(group),
          }))}
        />
      </div>
      <nav aria-label={t('queue.groups')} className="hidden lg:block">
        <ul className="flex flex-col gap-1">
          {groups.map((group) => (
            <li key={idOf(group)}>
              <button
                type="button"
                aria-current={group === chosen ? 'true' : undefined}
                onClick={() => onOpen(group)}
                className="pressable hover:bg-sunken aria-[current=true]:bg-accent-soft aria-[current=true]:text-accent-soft-ink w-full px-3 py-2 text-start"
              >
                <span className="block font-medium">
                  <bdi>{format.name(group.resident)}</bdi>
                </span>
                <span className="text-ink-muted block text-sm">{line(group)}</span>
              </button>
            </li>
          ))}
        </ul>
        <LoadMore query={query} />
      </nav>
    </>
  );
};

import { useTranslation } from 'react-i18next';
import { Meter } from '@/ui/meter';
import type { Counts } from '../leaves';
import type { OwnProgress } from '../queries';
import { useCountsText } from '../use-counts-text';

type Props = { rotation: OwnProgress['rotations'][number] };

/** How far one is in the rotation, as a whole and by category. */
export const RotationOverview = ({ rotation }: Props) => {
  const { t } = useTranslation('tasks');
  return (
    <ul className="flex max-w-xl flex-col gap-4">
      <Line label={t('rotation.whole')} counts={rotation} />
      {rotation.categories.map((category) => (
        <Line key={category.key} label={t(`category.${category.key}`)} counts={category} />
      ))}
    </ul>
  );
};

const Line = ({ label, counts }: { label: string; counts: Counts & { percent: number } }) => {
  const text = useCountsText()(counts);
  return (
    <li className="flex flex-col gap-1">
      <p className="flex flex-wrap justify-between gap-x-4">
        <span className="font-medium">{label}</span>
        <span className="text-ink-muted text-sm tabular-nums">{text}</span>
      </p>
      {counts.required > 0 ? (
        <Meter
          label={label}
          text={text}
          percent={counts.percent}
          awaiting={(100 * counts.awaiting) / counts.required}
        />
      ) : null}
    </li>
  );
};

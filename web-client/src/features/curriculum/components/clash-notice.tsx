import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { type NodeField, nodeValues } from '../node-schema';
import type { TreeNode } from '../queries';

type Props = { fields: readonly NodeField[]; node: TreeNode; onLoad: () => void; onKeep: () => void };

/** Somebody saved other words for the same fields first: theirs, and the choice between theirs and mine. */
export const ClashNotice = ({ fields, node, onLoad, onKeep }: Props) => {
  const { t } = useTranslation('curriculum');
  const values = nodeValues(node);
  const textOf = (field: NodeField): string =>
    field === 'links' ? values.links.map(({ url }) => url).join(', ') : values[field];
  return (
    <Notice tone="warning">
      <p className="font-semibold">{t('clash.title')}</p>
      <p>{t('clash.text')}</p>
      <dl className="py-2">
        {fields.map((field) => (
          <div key={field}>
            <dt className="text-sm">{t(`field.${field}`)}</dt>
            <dd className="font-medium">
              <bdi>{textOf(field) || t('clash.nothing')}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <div className="flex flex-wrap gap-2">
        <Button size="sm" onPress={onLoad}>
          {t('stale.load')}
        </Button>
        <Button size="sm" onPress={onKeep}>
          {t('stale.keep')}
        </Button>
      </div>
    </Notice>
  );
};

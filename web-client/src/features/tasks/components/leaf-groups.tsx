import { useTranslation } from 'react-i18next';
import type { Counts, Leaf } from '../leaves';
import type { TreeNode } from '../queries';
import { CATEGORIES } from '../search';
import { useCountsText } from '../use-counts-text';
import { useItemName } from '../use-item-name';
import { LeafRow } from './leaf-row';

const sum = (leaves: readonly Leaf[]): Counts =>
  leaves.reduce(
    (total, { counts }) => ({
      required: total.required + counts.required,
      approved: total.approved + counts.approved,
      awaiting: total.awaiting + counts.awaiting,
      remaining: total.remaining + counts.remaining,
    }),
    { required: 0, approved: 0, awaiting: 0, remaining: 0 },
  );

type Domain = { node: TreeNode | undefined; leaves: Leaf[] };

/** In the order of the tree; items without a domain stand before the others. */
const domainsOf = (leaves: readonly Leaf[]): Domain[] =>
  [...new Set(leaves.map(({ domain }) => domain))]
    .map((node) => ({ node, leaves: leaves.filter(({ domain }) => domain === node) }))
    .toSorted((a, b) => Number(a.node !== undefined) - Number(b.node !== undefined));

/** Items by category and, within it, by domain. */
export const LeafGroups = ({ leaves, rotationId }: { leaves: readonly Leaf[]; rotationId: string }) => {
  const { t } = useTranslation('tasks');
  const itemName = useItemName();
  const countsText = useCountsText();
  return CATEGORIES.map((category) => {
    const own = leaves.filter((leaf) => leaf.category === category);
    if (own.length === 0) return null;
    return (
      <section key={category} aria-labelledby={`category-${category}`} className="pb-6">
        <header className="flex flex-wrap items-baseline gap-x-3 pb-2">
          <h2 id={`category-${category}`} className="text-base">
            {t(`category.${category}`)}
          </h2>
          <p className="text-ink-muted text-sm tabular-nums">{countsText(sum(own))}</p>
        </header>
        <div className="border-line bg-surface overflow-clip rounded-lg border">
          {domainsOf(own).map(({ node, leaves: group }) => (
            <div key={node?.id ?? 'none'} className="border-line border-b last:border-b-0">
              {node ? (
                <h3 className="bg-sunken text-ink-muted px-4 py-1.5 text-sm">
                  <bdi>{itemName(node)}</bdi>
                </h3>
              ) : null}
              <ul className="divide-line divide-y">
                {group.map((leaf) => (
                  <LeafRow key={leaf.id} leaf={leaf} rotationId={rotationId} />
                ))}
              </ul>
            </div>
          ))}
        </div>
      </section>
    );
  });
};

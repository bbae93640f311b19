import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '@/i18n/use-problem-text';
import { Dialog } from '@/ui/dialog';
import { EmptyState } from '@/ui/empty-state';
import { Notice } from '@/ui/notice';
import { toast } from '@/ui/toast';
import { pathTo, type Place } from '@/ui/tree-move';
import { TreeView } from '@/ui/tree-view';
import { useDesk } from '@/ui/use-wide';
import { useMoveNode, useNodeAct } from '../mutations';
import type { Rotation, Tree, TreeNode } from '../queries';
import { amongAll, branchesOf, flat, found, leavesOf, mayHold, tickedLeaves, withoutArchived } from '../tree';
import { useExpanded } from '../use-expanded';
import { useNodeEntries } from '../use-node-entries';
import { useNodeName } from '../use-node-name';
import { BulkPanel } from './bulk-panel';
import { EditorBar, type EditorView } from './editor-bar';
import { type AskedOfNode, NodeDialogs } from './node-dialogs';
import { NodeEnd } from './node-end';
import { NodePanel } from './node-panel';

const route = getRouteApi('/_signed-in/admin/rotations/$id');

type Props = { rotation: Rotation; tree: Tree };

/** The tree, and beside it what is known of the chosen item or what is changed of the ticked ones. */
export const CurriculumEditor = ({ rotation, tree }: Props) => {
  const { t } = useTranslation('curriculum');
  const nameOf = useNodeName();
  const problemText = useProblemText();
  const isDesk = useDesk();
  const { node: openId } = route.useSearch();
  const navigate = route.useNavigate();
  const [view, setView] = useState<EditorView>({ words: '', hasArchived: false, isTicking: false });
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<AskedOfNode>();
  const all = branchesOf(tree.nodes, nameOf);
  const present = view.hasArchived ? all : withoutArchived(all);
  const shown = found(present, view.words);
  const [expanded, setExpanded] = useExpanded(
    rotation.id,
    all.map(({ id }) => id),
    openId ? pathTo(all, openId) : [],
  );
  const move = useMoveNode(rotation.id);
  const mayEdit = rotation.allowedActions.includes('EDIT');
  const open = (id: string | undefined): void =>
    void navigate({ search: id ? { node: id } : {}, replace: openId !== undefined, resetScroll: false });
  const openNode = tree.nodes.find(({ id }) => id === openId);
  const reveal = (node: TreeNode): void => {
    setExpanded(
      new Set([
        ...expanded,
        ...pathTo(branchesOf([...tree.nodes.filter(({ id }) => id !== node.id), node], nameOf), node.id),
      ]),
    );
    open(node.id);
  };
  const copy = useNodeAct(rotation.id);
  const duplicate = (node: TreeNode): void =>
    copy.mutate(
      { nodeId: node.id, act: 'DUPLICATE' },
      {
        onSuccess: ({ node: made }) => {
          toast({ text: t('node.did.DUPLICATE', { item: nameOf(node) }) });
          if (made) reveal(made);
        },
        onError: (error) => toast({ text: problemText(error), tone: 'danger' }),
      },
    );
  const entriesOf = useNodeEntries((wanted) =>
    wanted.act === 'DUPLICATE' ? duplicate(wanted.node) : setAsked(wanted),
  );
  const onMove = (place: Place): void => {
    const { parentId } = place;
    if (parentId === null) return;
    move.mutate(
      { ...amongAll(all, present, place), parentId },
      {
        onSuccess: () => setExpanded(new Set([...expanded, parentId])),
        onError: (error) => toast({ text: problemText(error), tone: 'danger' }),
      },
    );
  };
  const panel = openNode ? (
    <NodePanel
      key={openNode.id}
      rotation={rotation}
      nodes={tree.nodes}
      node={openNode}
      onClose={() => open(undefined)}
    />
  ) : null;
  return (
    <>
      <EditorBar
        view={view}
        mayEdit={mayEdit}
        onView={(change) => {
          setView({ ...view, ...change });
          if (change.isTicking === false) setTicked(new Set());
        }}
        onExpandAll={() =>
          setExpanded(
            new Set(
              flat(all)
                .filter(({ children }) => children.length > 0)
                .map(({ id }) => id),
            ),
          )
        }
        onCollapseAll={() => setExpanded(new Set())}
        onAdd={() => setAsked({ act: 'ADD', parent: openNode && openNode.type !== 'LEAF' ? openNode : all[0]?.value })}
      />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_26rem]">
        <div className="min-w-0">
          <TreeView<TreeNode>
            label={t('editor.tree', { rotation: nameOf(rotation) })}
            branches={shown}
            expanded={view.words === '' ? expanded : new Set(flat(shown).map(({ id }) => id))}
            onExpandedChange={view.words === '' ? setExpanded : () => undefined}
            selection={view.isTicking ? 'multiple' : 'single'}
            selected={view.isTicking ? ticked : new Set(openNode ? [openNode.id] : [])}
            onSelectedChange={(ids) => (view.isTicking ? setTicked(ids) : open([...ids][0]))}
            renderEnd={(branch) => <NodeEnd branch={branch} />}
            isQuiet={({ value }) => value.archived}
            entriesOf={mayEdit ? entriesOf : () => []}
            {...(mayEdit
              ? {
                  moves: {
                    // Among some of the siblings a place would mean little, and a tree may not lose its drag and drop.
                    isMovable: ({ value }) => value.type !== 'CATEGORY' && view.words === '' && !view.isTicking,
                    accepts: (parent, moved) => parent !== null && mayHold(parent.value.type, moved.value.type),
                    onMove,
                  },
                }
              : {})}
            empty={<EmptyState title={t('editor.noneFound')}>{t('editor.noneFoundText')}</EmptyState>}
          />
          {leavesOf(all).length === 0 && view.words === '' ? (
            <div className="pt-4">
              <Notice>{t('editor.empty')}</Notice>
            </div>
          ) : null}
        </div>
        {view.isTicking ? (
          <BulkPanel
            rotationId={rotation.id}
            leaves={tickedLeaves(present, ticked)}
            onDone={() => setTicked(new Set())}
          />
        ) : isDesk ? (
          <aside className="sticky top-6 max-h-[calc(100dvh-10rem)] overflow-y-auto" aria-label={t('editor.panel')}>
            {panel ?? <p className="text-ink-muted py-2">{t('editor.choose')}</p>}
          </aside>
        ) : null}
      </div>
      {!isDesk && !view.isTicking && openNode ? (
        <Dialog title={nameOf(openNode)} isOpen onClose={() => open(undefined)}>
          {panel}
        </Dialog>
      ) : null}
      <NodeDialogs
        rotationId={rotation.id}
        nodes={tree.nodes}
        asked={asked}
        onClose={() => setAsked(undefined)}
        onReveal={reveal}
      />
    </>
  );
};

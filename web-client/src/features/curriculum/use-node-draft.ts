import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { isProblem } from '@/api/problem';
import { showViolations } from '@/lib/form';
import { useEditNode } from './mutations';
import { changedFields, differing, type NodeField, nodeSchema, type NodeValues, nodeValues } from './node-schema';
import { rotationQueries, type TreeNode } from './queries';

type Draft = { rotationId: string; node: TreeNode; onSaved: (node: TreeNode) => void };

/**
 * What is typed about an item. It stands on the state of the item that the typing began with, which the form keeps as its
 * defaults: what somebody else changes meanwhile is taken in where nothing was typed, and asked about where both changed
 * the same.
 */
export const useNodeDraft = ({ rotationId, node, onSaved }: Draft) => {
  const queryClient = useQueryClient();
  const edit = useEditNode(rotationId);
  const present = nodeValues(node);
  const form = useForm<NodeValues>({
    resolver: standardSchemaResolver(nodeSchema),
    defaultValues: present,
    mode: 'onTouched',
  });
  const { isDirty, defaultValues } = form.formState;
  const base: NodeValues = { ...nodeValues(undefined), ...(defaultValues as Partial<NodeValues>) };
  const theirs = differing(present, base);
  const mine = (): NodeField[] => differing(form.getValues(), base);
  const clashing = isDirty ? mine().filter((field) => theirs.includes(field)) : [];

  const standOn = (values: NodeValues, kept: readonly NodeField[]): void => {
    const typed = structuredClone(form.getValues());
    form.reset(values);
    for (const field of kept) form.setValue(field, typed[field], { shouldDirty: true });
  };
  const isBehind = theirs.length > 0 && clashing.length === 0 && !edit.isPending;
  useEffect(() => {
    if (isBehind) standOn(present, isDirty ? mine() : []);
  });

  const send = (values: NodeValues, over: NodeValues, mayRepeat: boolean): void =>
    edit.mutate(
      { nodeId: node.id, fields: changedFields(values, over, node.type === 'LEAF') },
      {
        onSuccess: ({ node: saved = node }) => {
          standOn(nodeValues(saved), []);
          onSaved(saved);
        },
        onError: (error) => {
          showViolations(error, form);
          const fresh = queryClient
            .getQueryData(rotationQueries.tree(rotationId).queryKey)
            ?.nodes.find(({ id }) => id === node.id);
          // Somebody changed another item: nothing stands against this change.
          const isElsewhere = fresh && differing(nodeValues(fresh), over).length === 0;
          if (mayRepeat && isElsewhere && isProblem(error, 'stale-version')) send(values, over, false);
        },
      },
    );

  return {
    form,
    isDirty,
    clashing,
    error: edit.error,
    isSending: edit.isPending,
    save: form.handleSubmit((values) => send(values, base, true)),
    discard: () => {
      edit.reset();
      standOn(present, []);
    },
    /** What was typed goes over theirs; the rest of theirs stays. */
    keepMine: () => {
      edit.reset();
      standOn(present, mine());
      void form.handleSubmit((values) => send(values, present, true))();
    },
  };
};

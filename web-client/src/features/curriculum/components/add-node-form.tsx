import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '@/i18n/use-problem-text';
import { showViolations } from '@/lib/form';
import { Button } from '@/ui/button';
import { ComboBox } from '@/ui/combo-box';
import { FormTextField } from '@/ui/form-text-field';
import { Notice } from '@/ui/notice';
import { Select } from '@/ui/select';
import { toast } from '@/ui/toast';
import { useAddNode } from '../mutations';
import { fieldsOf, nodeSchema, type NodeValues, nodeValues } from '../node-schema';
import type { TreeNode } from '../queries';
import { type AddedType, typesBelow } from '../tree';
import { useNodeName } from '../use-node-name';
import { useParentOptions } from '../use-parent-options';

type Props = {
  rotationId: string;
  nodes: readonly TreeNode[];
  parent: TreeNode | undefined;
  onDone: (node: TreeNode) => void;
};

/** The kind of what stands there already, so that one sibling after another is added without choosing. */
const likely = (nodes: readonly TreeNode[], parent: TreeNode | undefined): AddedType => {
  const types = typesBelow(parent?.type ?? 'CATEGORY');
  const last = nodes
    .filter(({ parentId }) => parentId === parent?.id)
    .toSorted((one, other) => one.order - other.order)
    .at(-1);
  return types.find((type) => type === last?.type) ?? types[0] ?? 'LEAF';
};

/** A new item: where, of which kind, and its names; the rest is filled in beside the tree. */
export const AddNodeForm = ({ rotationId, nodes, parent, onDone }: Props) => {
  const { t } = useTranslation('curriculum');
  const nameOf = useNodeName();
  const problemText = useProblemText();
  const add = useAddNode(rotationId);
  const [parentId, setParentId] = useState<string | null>(parent?.id ?? null);
  const [type, setType] = useState<AddedType>(() => likely(nodes, parent));
  const form = useForm<NodeValues>({
    resolver: standardSchemaResolver(nodeSchema),
    defaultValues: nodeValues(undefined),
    mode: 'onTouched',
  });
  const { control, handleSubmit } = form;
  const chosen = nodes.find(({ id }) => id === parentId);
  const types = typesBelow(chosen?.type ?? 'CATEGORY');
  const choose = (id: string | null): void => {
    setParentId(id);
    setType(
      likely(
        nodes,
        nodes.find((node) => node.id === id),
      ),
    );
  };
  const submit = handleSubmit((values) => {
    if (parentId === null) return;
    const { name, nameHe, requiredCount } = fieldsOf(values, type === 'LEAF');
    add.mutate(
      {
        parentId,
        type,
        name,
        ...(nameHe ? { nameHe } : {}),
        ...(requiredCount === undefined ? {} : { requiredCount }),
      },
      {
        onSuccess: ({ node }) => {
          if (!node) return;
          toast({ text: t('node.added', { item: nameOf(node) }) });
          onDone(node);
        },
        onError: (error) => showViolations(error, form),
      },
    );
  });
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
      <ComboBox
        label={t('node.parent')}
        items={useParentOptions(nodes, () => true)}
        value={parentId}
        onChange={choose}
        opensOnFocus={false}
      />
      <Select
        label={t('node.type')}
        items={types.map((id) => ({ id, label: t(`type.${id}`), description: t(`typeText.${id}`) }))}
        value={type}
        onChange={setType}
      />
      <FormTextField control={control} name="name" label={t('field.name')} />
      <FormTextField control={control} name="nameHe" label={t('field.nameHe')} isOptional />
      {type === 'LEAF' ? (
        <FormTextField
          control={control}
          name="requiredCount"
          label={t('field.requiredCount')}
          description={t('node.countText')}
          inputMode="numeric"
          isLtr
        />
      ) : null}
      {add.isError ? <Notice tone="danger">{problemText(add.error)}</Notice> : null}
      <div className="flex justify-end">
        <Button type="submit" variant="primary" isDisabled={parentId === null} isSending={add.isPending}>
          {t('node.create')}
        </Button>
      </div>
    </form>
  );
};

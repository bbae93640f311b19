import { type Control, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { FormTextArea } from '@/ui/form-text-area';
import { FormTextField } from '@/ui/form-text-field';
import { MAX_NOTES, type NodeValues } from '../node-schema';
import { LinkFields } from './link-fields';

type Props = { control: Control<NodeValues>; isLeaf: boolean };

/** The fields of an item; only what residents log has more than its names. */
export const NodeFields = ({ control, isLeaf }: Props) => {
  const { t } = useTranslation('curriculum');
  return (
    <>
      <FormTextField control={control} name="name" label={t('field.name')} />
      <FormTextField control={control} name="nameHe" label={t('field.nameHe')} isOptional />
      {isLeaf ? (
        <>
          <FormTextField
            control={control}
            name="requiredCount"
            label={t('field.requiredCount')}
            description={t('node.countText')}
            inputMode="numeric"
            isLtr
          />
          <Notes control={control} name="notes" />
          <Notes control={control} name="notesHe" />
          <LinkFields control={control} />
          <FormTextField control={control} name="mcqUrl" label={t('field.mcqUrl')} type="url" isOptional isLtr />
          <FormTextArea
            control={control}
            name="resources"
            label={t('field.resources')}
            description={t('node.resourcesText')}
            isOptional
          />
        </>
      ) : null}
    </>
  );
};

const Notes = ({ control, name }: { control: Control<NodeValues>; name: 'notes' | 'notesHe' }) => {
  const { t } = useTranslation('curriculum');
  const format = useFormat();
  const { length } = useWatch({ control, name });
  return (
    <FormTextArea
      control={control}
      name={name}
      label={t(`field.${name}`)}
      description={t('node.counter', { length: format.number(length), max: format.number(MAX_NOTES) })}
      isOptional
      rows={2}
    />
  );
};

import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { IconButton } from '@/ui/icon-button';
import { Switch } from '@/ui/switch';
import { TextField } from '@/ui/text-field';
import type { Section } from '../queries';
import { moved } from '../template-sections';

const LONGEST = 2000;

type Prompt = Section['prompts'][number];
type Props = {
  section: Section;
  number: number;
  isFirst: boolean;
  isLast: boolean;
  onChange: (section: Section) => void;
  onMove: (step: -1 | 1) => void;
  onRemove: () => void;
  onAddPrompt: () => void;
};

/** A section of a draft: its name, what it is for, and its questions, each in both languages. */
export const SectionEditor = (props: Props) => {
  const { section, number, isFirst, isLast, onChange, onMove, onRemove, onAddPrompt } = props;
  const { t } = useTranslation('reflections');
  const name = t('editor.section', { number });
  const setPrompts = (prompts: Prompt[]): void => onChange({ ...section, prompts });
  return (
    <fieldset className="border-line bg-surface flex flex-col gap-4 rounded-lg border p-4">
      <legend className="sr-only">{name}</legend>
      <Head name={name} isFirst={isFirst} isLast={isLast} onMove={onMove} onRemove={onRemove} />
      <Bilingual
        label={t('editor.name')}
        value={section.name}
        onChange={(wording) => onChange({ ...section, name: wording })}
      />
      <Bilingual
        label={t('editor.purpose')}
        isOptional
        value={section.purpose ?? { en: '' }}
        onChange={(wording) => onChange({ ...section, purpose: wording })}
      />
      <ol className="flex flex-col gap-4">
        {section.prompts.map((prompt, at) => (
          <li key={prompt.id} className="border-line flex flex-col gap-3 border-s-2 ps-4">
            <Head
              name={t('editor.question', { number: at + 1 })}
              isFirst={at === 0}
              isLast={at === section.prompts.length - 1}
              onMove={(step) => setPrompts(moved(section.prompts, at, step))}
              {...(section.prompts.length > 1
                ? { onRemove: () => setPrompts(section.prompts.filter(({ id }) => id !== prompt.id)) }
                : {})}
            />
            <Bilingual
              label={t('editor.label')}
              value={prompt.label}
              onChange={(label) =>
                setPrompts(section.prompts.map((each) => (each.id === prompt.id ? { ...each, label } : each)))
              }
            />
            <Switch
              isSelected={prompt.required}
              onChange={(required) =>
                setPrompts(section.prompts.map((each) => (each.id === prompt.id ? { ...each, required } : each)))
              }
            >
              {t('editor.required')}
            </Switch>
          </li>
        ))}
      </ol>
      <div>
        <Button size="sm" icon={Plus} onPress={onAddPrompt}>
          {t('editor.addQuestion')}
        </Button>
      </div>
    </fieldset>
  );
};

type HeadProps = {
  name: string;
  isFirst: boolean;
  isLast: boolean;
  onMove: (step: -1 | 1) => void;
  onRemove?: () => void;
};

const Head = ({ name, isFirst, isLast, onMove, onRemove }: HeadProps) => {
  const { t } = useTranslation('reflections');
  return (
    <div className="flex items-center gap-1">
      <p className="min-w-0 flex-1 font-medium">{name}</p>
      <IconButton label={t('editor.up', { name })} icon={ArrowUp} isDisabled={isFirst} onPress={() => onMove(-1)} />
      <IconButton label={t('editor.down', { name })} icon={ArrowDown} isDisabled={isLast} onPress={() => onMove(1)} />
      {onRemove ? <IconButton label={t('editor.remove', { name })} icon={Trash2} onPress={onRemove} /> : null}
    </div>
  );
};

type Wording = Section['name'];
type BilingualProps = { label: string; value: Wording; onChange: (value: Wording) => void; isOptional?: boolean };

const Bilingual = ({ label, value, onChange, isOptional = false }: BilingualProps) => {
  const { t } = useTranslation('common');
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <TextField
        label={`${label}: ${t('language.en')}`}
        isOptional={isOptional}
        maxLength={LONGEST}
        value={value.en}
        onChange={(en) => onChange({ ...value, en })}
      />
      <TextField
        label={`${label}: ${t('language.he')}`}
        isOptional
        maxLength={LONGEST}
        value={value.he ?? ''}
        onChange={(he) => onChange({ ...value, he })}
      />
    </div>
  );
};

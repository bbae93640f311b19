import { useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '@/i18n/use-problem-text';
import { Button } from '@/ui/button';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { LeaveDialog } from '@/ui/leave-dialog';
import { Notice } from '@/ui/notice';
import { toast } from '@/ui/toast';
import { useDeleteTemplate, usePublishTemplate, useSaveTemplate } from '../mutations';
import type { Section, Template } from '../queries';
import { lackingOf, moved, trimmed, withPrompt, withSection } from '../template-sections';
import { SectionEditor } from './section-editor';

/** A draft while it is written. Publishing it freezes it, so it is asked about and only what is saved is published. */
export const TemplateEditor = ({ template }: { template: Template }) => {
  const { t } = useTranslation(['reflections', 'common']);
  const problemText = useProblemText();
  const navigate = useNavigate();
  const [sections, setSections] = useState<Section[]>(template.sections);
  const [isDirty, setDirty] = useState(false);
  const [asked, setAsked] = useState<'publish' | 'delete'>();
  const save = useSaveTemplate(template);
  const publish = usePublishTemplate(template);
  const remove = useDeleteTemplate(template);
  const lacking = lackingOf(sections);
  const change = (next: Section[]): void => {
    setSections(next);
    setDirty(true);
  };
  const keep = (): void =>
    save.mutate(
      { taskTypes: template.taskTypes, sections: trimmed(sections) },
      {
        onSuccess: () => {
          setDirty(false);
          toast({ text: t('common:saved') });
        },
      },
    );
  const leave = (): void => void navigate({ to: '/admin/reflection-templates', replace: true, ignoreBlocker: true });
  const close = (): void => setAsked(undefined);
  return (
    <div className="flex max-w-4xl flex-col gap-5">
      {sections.map((section, at) => (
        <SectionEditor
          key={section.id}
          section={section}
          number={at + 1}
          isFirst={at === 0}
          isLast={at === sections.length - 1}
          onChange={(next) => change(sections.map((each) => (each.id === next.id ? next : each)))}
          onMove={(step) => change(moved(sections, at, step))}
          onRemove={() => change(sections.filter(({ id }) => id !== section.id))}
          onAddPrompt={() => change(withPrompt(sections, section.id))}
        />
      ))}
      <div>
        <Button icon={Plus} onPress={() => change(withSection(sections))}>
          {t('editor.addSection')}
        </Button>
      </div>
      {save.isError ? <Notice tone="danger">{problemText(save.error)}</Notice> : null}
      {lacking > 0 ? <Notice tone="warning">{t('editor.lacking', { count: lacking })}</Notice> : null}
      <div className="border-line bg-canvas sticky bottom-14 flex flex-wrap gap-2 border-t py-3 lg:bottom-0">
        <Button
          variant="primary"
          isSending={save.isPending}
          isDisabled={!isDirty || lacking > 0 || sections.length === 0}
          onPress={keep}
        >
          {t('common:save')}
        </Button>
        <Button isDisabled={isDirty || lacking > 0} onPress={() => setAsked('publish')}>
          {t('editor.publish')}
        </Button>
        <Button variant="ghost" onPress={() => setAsked('delete')}>
          {t('editor.delete')}
        </Button>
      </div>
      <ConfirmDialog
        isOpen={asked === 'publish'}
        title={t('editor.publishQuestion')}
        confirmLabel={t('editor.publish')}
        isSending={publish.isPending}
        errorMessage={publish.isError ? problemText(publish.error) : undefined}
        onConfirm={() => publish.mutate(undefined, { onSuccess: leave })}
        onClose={close}
      >
        {t('editor.publishText')}
      </ConfirmDialog>
      <ConfirmDialog
        isOpen={asked === 'delete'}
        isDestructive
        title={t('editor.deleteQuestion')}
        confirmLabel={t('editor.delete')}
        isSending={remove.isPending}
        errorMessage={remove.isError ? problemText(remove.error) : undefined}
        onConfirm={() => remove.mutate(undefined, { onSuccess: leave })}
        onClose={close}
      >
        {t('editor.deleteText')}
      </ConfirmDialog>
      <LeaveDialog isDirty={isDirty} />
    </div>
  );
};

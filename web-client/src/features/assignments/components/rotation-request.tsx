import { Check, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { useProblemText } from '@/i18n/use-problem-text';
import { civilDateOf } from '@/lib/format';
import { Button } from '@/ui/button';
import { CheckboxList } from '@/ui/checkbox-list';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Notice } from '@/ui/notice';
import { Select } from '@/ui/select';
import { toast } from '@/ui/toast';
import { useDecideRequest } from '../mutations';
import { nameIn } from '../names';
import type { Residency, Rotation } from '../queries';

type Props = { residency: Residency; rotations: readonly Rotation[] };

/** One resident's request; what is approved may differ from what was asked. */
export const RotationRequest = ({ residency, rotations }: Props) => {
  const { t } = useTranslation('assignments');
  const format = useFormat();
  const problemText = useProblemText();
  const decide = useDecideRequest();
  const { resident, rotationRequest: request, allowedActions } = residency;
  const [currentId, setCurrentId] = useState(request?.currentRotationId ?? null);
  const [completed, setCompleted] = useState(() => request?.completedRotationIds ?? []);
  const [isRejecting, setRejecting] = useState(false);
  if (!request) return null;
  const name = format.name(resident);
  const mayDecide = allowedActions.includes('DECIDE_REQUEST');
  const options = rotations.map((rotation) => ({ id: rotation.id, label: nameIn(rotation, format.language) }));
  const approve = (): void => {
    if (currentId === null) return;
    decide.mutate(
      {
        id: resident.id,
        decision: 'APPROVE',
        currentRotationId: currentId,
        completedRotationIds: completed.filter((id) => id !== currentId),
      },
      { onSuccess: () => toast({ text: t('requests.approved', { resident: name }) }) },
    );
  };
  const reject = (): void =>
    decide.mutate(
      { id: resident.id, decision: 'REJECT' },
      {
        onSuccess: () => toast({ text: t('requests.rejected', { resident: name }) }),
        onSettled: () => setRejecting(false),
      },
    );
  return (
    <li className="grid gap-x-8 gap-y-3 px-4 py-4 lg:grid-cols-[12rem_minmax(0,1fr)]">
      <div>
        <h2 className="text-base">
          <bdi>{name}</bdi>
        </h2>
        <p className="text-ink-muted text-sm">
          {t('requests.asked', { date: format.plainDate(civilDateOf(request.submittedAt)) })}
        </p>
      </div>
      <div className="flex min-w-0 flex-col gap-3">
        <div className="max-w-sm">
          <Select
            label={t('requests.current')}
            items={options}
            value={currentId}
            onChange={setCurrentId}
            isDisabled={!mayDecide}
          />
        </div>
        <CheckboxList
          label={t('requests.completed')}
          items={options.filter(({ id }) => id !== currentId)}
          value={completed}
          onChange={setCompleted}
        />
        {decide.isError ? <Notice tone="danger">{problemText(decide.error)}</Notice> : null}
        {mayDecide ? (
          <div className="flex flex-wrap gap-2">
            <Button
              variant="primary"
              icon={Check}
              isDisabled={currentId === null}
              isSending={decide.isPending}
              aria-label={t('requests.approveOf', { resident: name })}
              onPress={approve}
            >
              {t('requests.approve')}
            </Button>
            <Button
              icon={X}
              isDisabled={decide.isPending}
              aria-label={t('requests.rejectOf', { resident: name })}
              onPress={() => setRejecting(true)}
            >
              {t('requests.reject')}
            </Button>
          </div>
        ) : null}
      </div>
      <ConfirmDialog
        title={t('requests.question.title', { resident: name })}
        confirmLabel={t('requests.question.confirm')}
        isDestructive
        isOpen={isRejecting}
        isSending={decide.isPending}
        onClose={() => setRejecting(false)}
        onConfirm={reject}
      >
        {t('requests.question.text')}
      </ConfirmDialog>
    </li>
  );
};

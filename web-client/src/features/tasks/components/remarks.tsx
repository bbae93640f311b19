import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';

/** What could not be decided as asked; it stays while the queue goes on. */
export const Remarks = ({ remarks, onDismiss }: { remarks: readonly string[]; onDismiss: () => void }) => {
  const { t } = useTranslation('tasks');
  if (remarks.length === 0) return null;
  return (
    <div className="pb-4">
      <Notice tone="warning">
        <div className="flex flex-wrap items-center gap-2">
          <ul className="min-w-0 flex-1">
            {remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
          <Button size="sm" onPress={onDismiss}>
            {t('outbox.dismiss')}
          </Button>
        </div>
      </Notice>
    </div>
  );
};

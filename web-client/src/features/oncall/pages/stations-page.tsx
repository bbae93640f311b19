import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '@/i18n/use-problem-text';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { EmptyState } from '@/ui/empty-state';
import { Notice } from '@/ui/notice';
import { PageHead } from '@/ui/page-head';
import { toast } from '@/ui/toast';
import { StationForm } from '../components/station-form';
import { StationTable } from '../components/station-table';
import { useOrderStations } from '../mutations';
import type { Station } from '../queries';
import { movedBy } from '../station-schema';
import { labelOf, useStations } from '../use-stations';
import { useFormat } from '@/i18n/use-format';

/** The stations of the roster, which an admin names, colours, orders and times. */
export const StationsPage = () => {
  const { t } = useTranslation('oncall');
  const { language } = useFormat();
  const problemText = useProblemText();
  const { all } = useStations();
  const order = useOrderStations();
  const [edited, setEdited] = useState<Station | 'new'>();
  const station = edited === 'new' ? undefined : edited;
  const close = (): void => setEdited(undefined);
  return (
    <>
      <PageHead
        title={t('stations.title')}
        description={t('stations.text')}
        actions={
          <Button variant="primary" icon={Plus} onPress={() => setEdited('new')}>
            {t('stations.add')}
          </Button>
        }
      />
      {order.isError ? (
        <div className="pb-4">
          <Notice tone="danger">{problemText(order.error)}</Notice>
        </div>
      ) : null}
      {all.length === 0 ? (
        <EmptyState title={t('stations.empty')} />
      ) : (
        <StationTable
          stations={all}
          isSending={order.isPending}
          onEdit={setEdited}
          onMove={(key, step) => order.mutate(movedBy(all, key, step))}
        />
      )}
      <Dialog
        title={station ? labelOf(station, language) : t('stations.add')}
        isOpen={edited !== undefined}
        onClose={close}
      >
        <StationForm
          key={station?.version}
          station={station}
          lastOrder={all.at(-1)?.order ?? -1}
          onReload={() => setEdited(all.find(({ key }) => key === station?.key))}
          onDone={(saved) => {
            toast({ text: t('stations.saved', { station: labelOf(saved, language) }) });
            close();
          }}
        />
      </Dialog>
    </>
  );
};

import { CalendarPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { Button } from '@/ui/button';
import { buttonClass } from '@/ui/button-class';
import { CopyButton } from '@/ui/copy-button';
import { Dialog } from '@/ui/dialog';
import { Ltr } from '@/ui/ltr';
import { Notice } from '@/ui/notice';
import { feedUrlIn, webcalUrl } from '../feed-url';
import type { CreatedFeedToken } from '../queries';
import { SubscribeHelp } from './subscribe-help';

type Props = { created: CreatedFeedToken; onClose: () => void };

/** The only time that the addresses are shown: the server keeps no more than a fingerprint of them. */
export const NewLinkDialog = ({ created, onClose }: Props) => {
  const { t } = useTranslation('feeds');
  const { language } = useFormat();
  const links = (['duties', 'onCall'] as const).map((kind) => ({ kind, url: feedUrlIn(created.urls[kind], language) }));
  return (
    <Dialog
      title={t('newTitle', { name: created.name })}
      isOpen
      isAlert
      onClose={onClose}
      actions={
        <Button variant="primary" onPress={onClose}>
          {t('done')}
        </Button>
      }
    >
      <Notice tone="warning">{t('onlyOnce')}</Notice>
      {links.map(({ kind, url }) => (
        <section key={kind} aria-label={t(`kind.${kind}`)} className="flex flex-col gap-2">
          <h3 className="text-sm">{t(`kind.${kind}`)}</h3>
          <p className="bg-sunken rounded-md px-3 py-2 text-sm">
            <Ltr className="break-all select-all">{url}</Ltr>
          </p>
          <div className="flex flex-wrap gap-2">
            <CopyButton text={url} label={t('copy')} />
            <a href={webcalUrl(url)} className={buttonClass('ghost')}>
              <CalendarPlus aria-hidden className="size-4" />
              {t('openCalendar')}
            </a>
          </div>
        </section>
      ))}
      <SubscribeHelp />
    </Dialog>
  );
};

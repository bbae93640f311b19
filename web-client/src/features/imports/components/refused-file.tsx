import { useTranslation } from 'react-i18next';
import { isProblem } from '@/api/problem';
import { useProblemText } from '@/i18n/use-problem-text';
import { Ltr } from '@/ui/ltr';
import { Notice } from '@/ui/notice';

type Props = { error: unknown; fileName: string };

/** What is wrong with a file and what to do about it. The server's own sentence names the line or column. */
export const RefusedFile = ({ error, fileName }: Props) => {
  const { t } = useTranslation('imports');
  const problemText = useProblemText();
  const isAboutFile = isProblem(error) && (error.slug.startsWith('file-') || error.slug === 'body-too-large');
  return (
    <Notice tone="danger">
      <p className="font-semibold">{isAboutFile ? t('refused.title', { fileName }) : t('refused.failed')}</p>
      <p>{problemText(error)}</p>
      {isAboutFile && error.detail ? (
        <p className="pt-1 text-sm">
          {t('refused.detail')} <Ltr>{error.detail}</Ltr>
        </p>
      ) : null}
      <p className="pt-1 text-sm">{t('refused.unchanged')}</p>
    </Notice>
  );
};

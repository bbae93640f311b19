import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { RefreshCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '@/i18n/use-problem-text';
import { Button } from '@/ui/button';
import { buttonClass } from '@/ui/button-class';
import { ErrorState } from '@/ui/error-state';
import { PageHead } from '@/ui/page-head';
import { Skeleton } from '@/ui/skeleton';
import { toast } from '@/ui/toast';
import { ImportPreview } from '../components/import-preview';
import { UndoImport } from '../components/undo-import';
import { useRefreshImport } from '../mutations';
import { type Import, importQueries } from '../queries';

const route = getRouteApi('/_signed-in/admin/imports/$id');

/** What one file would change, or did change. */
export const ImportPreviewPage = () => {
  const { t } = useTranslation('imports');
  const { id } = route.useParams();
  const found = useQuery(importQueries.detail(id));
  return (
    <>
      <PageHead
        title={found.data?.fileName ?? t('title')}
        actions={found.data ? <Actions preview={found.data} /> : undefined}
      />
      {found.isPending ? <Skeleton rows={10} /> : null}
      {found.isError ? <ErrorState error={found.error} onRetry={found.refetch} /> : null}
      {found.data ? <ImportPreview key={id} preview={found.data} /> : null}
    </>
  );
};

const Actions = ({ preview }: { preview: Import }) => {
  const { t } = useTranslation('imports');
  const problemText = useProblemText();
  const refresh = useRefreshImport();
  return (
    <>
      <Link
        to="/admin/imports"
        search={preview.kind === 'ON_CALL' ? {} : { kind: preview.kind }}
        className={buttonClass('secondary')}
      >
        {t('allImports')}
      </Link>
      {preview.allowedActions.includes('REFRESH') ? (
        <Button
          icon={RefreshCw}
          isSending={refresh.isPending}
          onPress={() =>
            refresh.mutate(preview.id, {
              onSuccess: () => toast({ text: t('refreshed') }),
              onError: (error) => toast({ text: problemText(error), tone: 'danger' }),
            })
          }
        >
          {t('refresh')}
        </Button>
      ) : null}
      {preview.allowedActions.includes('UNDO') ? <UndoImport preview={preview} /> : null}
    </>
  );
};

import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { ErrorState } from '@/ui/error-state';
import { Notice } from '@/ui/notice';
import { PageHead } from '@/ui/page-head';
import { Skeleton } from '@/ui/skeleton';
import { DraftForm } from '../components/draft-form';
import { ReflectionText } from '../components/reflection-text';
import { type ReflectionForm, reflectionQueries } from '../queries';
import { useItem } from '../use-wording';

const route = getRouteApi('/_signed-in/reflections/write/$taskId');

/** Writing about an entry of the log: a resident about their own, a tutor about a resident's, beside what that one wrote. */
export const WritePage = () => {
  const { t } = useTranslation('reflections');
  const format = useFormat();
  const item = useItem();
  const { taskId } = route.useParams();
  const form = useQuery(reflectionQueries.form(taskId));
  const [loads, setLoads] = useState(0);
  if (form.isPending) return <Skeleton rows={10} />;
  if (form.isError) return <ErrorState isPage error={form.error} onRetry={form.refetch} />;
  const reload = async (): Promise<void> => {
    await form.refetch();
    setLoads(loads + 1);
  };
  const { data } = form;
  return (
    <>
      <PageHead
        title={t('write.title', { item: item(data) })}
        description={t('write.about', { name: format.name(data.resident), date: format.date(data.performedOn) })}
      />
      <div className={data.audience === 'TUTOR' ? 'grid gap-8 xl:grid-cols-2' : undefined}>
        {data.submitted ? (
          <div className="flex flex-col gap-6">
            <Notice>{t('write.isSubmitted')}</Notice>
            <ReflectionText reflection={data.submitted} />
          </div>
        ) : (
          <DraftForm key={`${taskId}-${loads}`} form={data} onReload={() => void reload()} />
        )}
        {data.audience === 'TUTOR' ? <TheirText form={data} /> : null}
      </div>
    </>
  );
};

const TheirText = ({ form: { residents, resident } }: { form: ReflectionForm }) => {
  const { t } = useTranslation('reflections');
  const format = useFormat();
  return (
    <aside className="border-line flex flex-col gap-4 border-t pt-5 xl:border-s xl:border-t-0 xl:ps-8 xl:pt-0">
      <h2 className="text-base">{t('write.theirs', { name: format.name(resident) })}</h2>
      {residents ? (
        <ReflectionText reflection={residents} />
      ) : (
        <p className="text-ink-muted">{t('write.nothingOfTheirs')}</p>
      )}
    </aside>
  );
};

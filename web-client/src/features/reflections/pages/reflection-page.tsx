import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { useProblemText } from '@/i18n/use-problem-text';
import { Button } from '@/ui/button';
import { ErrorState } from '@/ui/error-state';
import { Notice } from '@/ui/notice';
import { PageHead } from '@/ui/page-head';
import { Skeleton } from '@/ui/skeleton';
import { Switch } from '@/ui/switch';
import { TextArea } from '@/ui/text-area';
import { toast } from '@/ui/toast';
import { ReflectionText } from '../components/reflection-text';
import { useCommentReflection, useShareReflection } from '../mutations';
import { type Reflection, reflectionQueries } from '../queries';
import { useItem } from '../use-wording';

const route = getRouteApi('/_signed-in/reflections/$id');
const MAX_COMMENT = 2000;

/** One submitted reflection. Its author may share it, an admin may say something to it; the text itself stays. */
export const ReflectionPage = () => {
  const { t } = useTranslation('reflections');
  const format = useFormat();
  const item = useItem();
  const { id } = route.useParams();
  const reflection = useQuery(reflectionQueries.one(id));
  if (reflection.isPending) return <Skeleton rows={10} />;
  if (reflection.isError) return <ErrorState isPage error={reflection.error} onRetry={reflection.refetch} />;
  const { author, resident, authorRole, submittedAt, allowedActions } = reflection.data;
  const names = { author: format.name(author), resident: format.name(resident) };
  const isAuthor = allowedActions.includes('SHARE') || allowedActions.includes('UNSHARE');
  return (
    <>
      <PageHead
        title={item(reflection.data)}
        description={t('submittedBy', {
          who: authorRole === 'TUTOR' ? t('byAbout', names) : names.author,
          when: format.instant(submittedAt),
        })}
      />
      <div className="flex flex-col gap-6">
        {isAuthor ? <Sharing reflection={reflection.data} /> : null}
        <ReflectionText reflection={reflection.data} />
        <Comment reflection={reflection.data} mayWrite={allowedActions.includes('COMMENT')} />
      </div>
    </>
  );
};

const Sharing = ({ reflection: { id, shared, resident } }: { reflection: Reflection }) => {
  const { t } = useTranslation('reflections');
  const format = useFormat();
  const problemText = useProblemText();
  const share = useShareReflection(id);
  return (
    <div>
      <Switch isSelected={shared} isDisabled={share.isPending} onChange={(next) => share.mutate(next)}>
        {t('shareWith', { resident: format.name(resident) })}
      </Switch>
      {share.isError ? <Notice tone="danger">{problemText(share.error)}</Notice> : null}
    </div>
  );
};

const Comment = ({ reflection: { id, adminComment }, mayWrite }: { reflection: Reflection; mayWrite: boolean }) => {
  const { t } = useTranslation(['reflections', 'common']);
  const format = useFormat();
  const problemText = useProblemText();
  const comment = useCommentReflection(id);
  const [text, setText] = useState(adminComment?.text ?? '');
  const send = (): void => comment.mutate(text.trim(), { onSuccess: () => toast({ text: t('common:saved') }) });
  if (!mayWrite && !adminComment) return null;
  return (
    <section className="border-line flex max-w-prose flex-col gap-3 border-t pt-5">
      <h2 className="text-base">{t('comment')}</h2>
      {adminComment ? (
        <div>
          <p className="text-ink-muted text-sm">
            {t('commentBy', { name: format.name(adminComment.by), when: format.instant(adminComment.at) })}
          </p>
          <p dir="auto" className="whitespace-pre-line">
            {adminComment.text}
          </p>
        </div>
      ) : null}
      {mayWrite ? (
        <>
          <TextArea label={t('yourComment')} value={text} onChange={setText} maxLength={MAX_COMMENT} />
          {comment.isError ? <Notice tone="danger">{problemText(comment.error)}</Notice> : null}
          <div>
            <Button
              isDisabled={text.trim() === '' || text.trim() === adminComment?.text}
              isSending={comment.isPending}
              onPress={send}
            >
              {t('saveComment')}
            </Button>
          </div>
        </>
      ) : null}
    </section>
  );
};

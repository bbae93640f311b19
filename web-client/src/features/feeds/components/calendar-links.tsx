import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorState } from '@/ui/error-state';
import { Skeleton } from '@/ui/skeleton';
import { type CreatedFeedToken, feedQueries } from '../queries';
import { CreateLinkForm } from './create-link-form';
import { LinkList } from './link-list';
import { NewLinkDialog } from './new-link-dialog';

/** The links through which calendar programs read the duties; one for each device or program. */
export const CalendarLinks = () => {
  const tokens = useQuery(feedQueries.tokens());
  const [created, setCreated] = useState<CreatedFeedToken>();
  return (
    <>
      {tokens.isPending ? <Skeleton rows={2} /> : null}
      {tokens.isError ? <ErrorState error={tokens.error} onRetry={tokens.refetch} /> : null}
      {tokens.isSuccess ? <LinkList tokens={tokens.data.items} /> : null}
      <CreateLinkForm onCreated={setCreated} />
      {created ? <NewLinkDialog created={created} onClose={() => setCreated(undefined)} /> : null}
    </>
  );
};

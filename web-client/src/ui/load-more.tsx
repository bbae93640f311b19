import { useTranslation } from 'react-i18next';
import { Button } from './button';

type Props = { query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => Promise<unknown> } };

/** The foot of a list that the server sends in pages; nothing when all of it is here. */
export const LoadMore = ({ query }: Props) => {
  const { t } = useTranslation('common');
  if (!query.hasNextPage) return null;
  return (
    <div className="flex justify-center pt-4">
      <Button isSending={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
        {t('loadMore')}
      </Button>
    </div>
  );
};

import { useQuery } from '@tanstack/react-query';
import { ErrorState } from '@/ui/error-state';
import { PeoplePicker } from '@/ui/people-picker';
import { Skeleton } from '@/ui/skeleton';
import { directoryQuery, type Person } from '../queries';

type Props = {
  label: string;
  empty: string;
  /** Who is chosen already; somebody of them may be a tutor no longer. */
  chosen: readonly Person[];
  value: readonly string[];
  onChange: (ids: string[]) => void;
};

/** Some of the department's tutors. */
export const TutorPicker = ({ chosen, ...rest }: Props) => {
  const directory = useQuery(directoryQuery());
  if (directory.isPending) return <Skeleton rows={3} />;
  if (directory.isError) return <ErrorState error={directory.error} onRetry={directory.refetch} />;
  const tutors = directory.data.items.filter(({ role }) => role === 'TUTOR');
  const former = chosen.filter(({ id }) => !tutors.some((tutor) => tutor.id === id));
  return <PeoplePicker {...rest} people={[...tutors, ...former]} />;
};

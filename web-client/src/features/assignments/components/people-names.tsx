import { useFormat } from '@/i18n/use-format';
import type { Person } from '../queries';

/** Names in the reader's language, or what it means that there is nobody. */
export const PeopleNames = ({ people, none }: { people: readonly Person[]; none: string }) => {
  const format = useFormat();
  return people.length === 0 ? (
    <span className="text-ink-muted">{none}</span>
  ) : (
    <span>{format.list(people.map((person) => format.name(person)))}</span>
  );
};

import { Link } from '@tanstack/react-router';
import { useFormat } from '@/i18n/use-format';

type Person = { id: string; fullName: string; fullNameHe?: string | undefined };

export const ResidentLink = ({ person }: { person: Person }) => {
  const format = useFormat();
  return (
    <Link
      to="/residents/$id"
      params={{ id: person.id }}
      search={{}}
      className="hover:text-accent inline-flex min-h-11 items-center font-medium underline underline-offset-4 sm:min-h-8"
    >
      <bdi>{format.name(person)}</bdi>
    </Link>
  );
};

import { useFormat } from '@/i18n/use-format';

/** The name in the reader's language, with its other spelling below, since rosters use either. */
export const PersonName = ({ person }: { person: { fullName: string; fullNameHe?: string } }) => {
  const { language, name } = useFormat();
  const other = language === 'he' ? person.fullName : person.fullNameHe;
  return (
    <>
      <span className="block">
        <bdi>{name(person)}</bdi>
      </span>
      {other && other !== name(person) ? (
        <span className="text-ink-muted block text-sm font-normal">
          <bdi>{other}</bdi>
        </span>
      ) : null}
    </>
  );
};

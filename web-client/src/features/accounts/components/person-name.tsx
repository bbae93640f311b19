import { useFormat } from '@/i18n/use-format';

/** The name in the reader's language, with its other spelling below, since rosters use either. */
export const PersonName = ({ person }: { person: { fullName: string; fullNameHe?: string } }) => {
  const { language, name } = useFormat();
  const other = language === 'he' ? person.fullName : person.fullNameHe;
  return (
    <>
      <bdi className="block whitespace-nowrap">{name(person)}</bdi>
      {other && other !== name(person) ? (
        <bdi className="text-ink-muted block text-sm font-normal whitespace-nowrap">{other}</bdi>
      ) : null}
    </>
  );
};

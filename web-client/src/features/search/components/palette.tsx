import { useQuery } from '@tanstack/react-query';
import { BookOpen, type LucideIcon, Route, UserRound } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { useProblemText } from '@/i18n/use-problem-text';
import { holds } from '@/lib/fold';
import { FEWEST_LETTERS, type Hit, searchQuery } from '../queries';
import { useOpenHit } from '../use-open-hit';
import { type Command, CommandList } from './command-list';

const PAUSE = 250;
const icons = { ITEM: BookOpen, ROTATION: Route, PERSON: UserRound } satisfies Record<Hit['kind'], LucideIcon>;

type Props = { pages: readonly Command[]; actions: readonly Command[]; onClose: () => void };

/** Goes anywhere and finds anything by typing: pages, actions, and what the server knows by that name. */
export const Palette = ({ pages, actions, onClose }: Props) => {
  const { t } = useTranslation(['search', 'common']);
  const problemText = useProblemText();
  const [text, setText] = useState('');
  const typed = text.trim();
  const words = useSettled(typed);
  const found = useQuery(searchQuery(words));
  const openHit = useOpenHit();
  const namesOf = useHitNames();
  const isShort = typed.length < FEWEST_LETTERS;
  const hits = isShort ? [] : (found.data?.items ?? []);
  const sections = [
    { id: 'pages', title: t('pages'), commands: pages.filter(({ label }) => holds(label, text)) },
    {
      id: 'found',
      title: t('found'),
      commands: hits.map((hit) => ({
        id: `${hit.kind}-${hit.id}`,
        ...namesOf(hit),
        icon: icons[hit.kind],
        onAction: () => openHit(hit),
      })),
    },
    { id: 'actions', title: t('actions'), commands: actions.filter(({ label }) => holds(label, text)) },
  ];
  const outcome = (): string => {
    if (isShort) return t('hint');
    if (typed !== words || found.isFetching) return t('common:loading');
    return found.error ? problemText(found.error) : t('count', { count: hits.length });
  };
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => (open ? undefined : onClose())}
      className="bg-scrim fixed inset-0 z-40 flex items-start justify-center p-2 sm:p-6 sm:pt-[12vh]"
    >
      <Modal className="bg-surface text-ink shadow-pop w-full overflow-hidden rounded-lg sm:max-w-xl">
        <Dialog aria-label={t('title')} className="flex max-h-[70dvh] flex-col outline-none">
          <CommandList text={text} onText={setText} sections={sections} onClose={onClose} />
          <p role="status" className="border-line text-ink-muted border-t px-4 py-2 text-sm">
            {outcome()}
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};

/** The name of what was found, and where it stands, in the reader's language. */
const useHitNames = () => {
  const { t } = useTranslation(['search', 'common']);
  const { language, name } = useFormat();
  const inLanguage = (named: { name: string; nameHe?: string | undefined }): string =>
    language === 'he' ? (named.nameHe ?? named.name) : named.name;
  return (hit: Hit): { label: string; context?: string } => {
    if (hit.kind === 'PERSON') {
      const label = name({ fullName: hit.name, fullNameHe: hit.nameHe });
      return hit.role ? { label, context: t(`common:role.${hit.role}`) } : { label };
    }
    if (hit.kind === 'ROTATION') return { label: inLanguage(hit), context: t('rotation') };
    return { label: inLanguage(hit), context: hit.path.map(inLanguage).join(' / ') };
  };
};

/** What was typed, once the typing has paused. */
const useSettled = (text: string): string => {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
};

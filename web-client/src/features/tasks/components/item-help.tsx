import { ExternalLink } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { splitLinks } from '@/lib/links';
import type { TreeNode } from '../queries';

/** What helps to learn an item: notes in the reader's language, links, questions, resources. Nothing where nothing is. */
export const ItemHelp = ({ node }: { node: TreeNode }) => {
  const { t } = useTranslation('tasks');
  const { language } = useFormat();
  const heading = useId();
  const notes = language === 'he' ? (node.notesHe ?? node.notes) : (node.notes ?? node.notesHe);
  const links = [
    ...(node.links ?? []).map(({ label, labelHe, url }) => ({
      url,
      text: (language === 'he' ? (labelHe ?? label) : (label ?? labelHe)) ?? new URL(url).hostname,
    })),
    ...(node.mcqUrl ? [{ url: node.mcqUrl, text: t('item.mcq') }] : []),
  ];
  return (
    <>
      {notes ? (
        <p className="whitespace-pre-line">
          <bdi>{notes}</bdi>
        </p>
      ) : null}
      {links.length > 0 ? (
        <ul className="flex flex-col">
          {links.map(({ url, text }) => (
            <li key={url}>
              <OutsideLink url={url} text={text} />
            </li>
          ))}
        </ul>
      ) : null}
      {node.resources ? (
        <section aria-labelledby={heading}>
          <h3 id={heading} className="pb-1 text-sm">
            {t('item.resources')}
          </h3>
          <p className="text-sm break-words whitespace-pre-line">
            <bdi>
              {splitLinks(node.resources).map((part, index) =>
                part.isLink ? <OutsideLink key={index} url={part.text} text={part.text} /> : part.text,
              )}
            </bdi>
          </p>
        </section>
      ) : null}
    </>
  );
};

const OutsideLink = ({ url, text }: { url: string; text: string }) => (
  <a
    href={url}
    target="_blank"
    rel="noreferrer"
    className="text-accent inline-flex min-h-9 items-center gap-1.5 underline underline-offset-2"
  >
    <bdi>{text}</bdi>
    <ExternalLink aria-hidden className="size-3.5 shrink-0" />
  </a>
);

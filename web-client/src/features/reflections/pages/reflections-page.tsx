import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useViewer } from '@/session/use-viewer';
import { buttonClass } from '@/ui/button-class';
import { EmptyState } from '@/ui/empty-state';
import { PageHead } from '@/ui/page-head';
import { Segmented } from '@/ui/segmented';
import { BegunReflections } from '../components/begun-reflections';
import { ReflectionFilters } from '../components/reflection-filters';
import { ReflectionList } from '../components/reflection-list';
import type { AuthorRole } from '../queries';

const route = getRouteApi('/_signed-in/reflections/');

type Choice = AuthorRole | 'ALL';

/** A resident's own and those shared with them, a tutor's own, or all of the department's for admins. */
export const ReflectionsPage = () => {
  const { t } = useTranslation('reflections');
  const { role } = useViewer();
  const search = route.useSearch();
  const { by, ...narrowed } = search;
  const isNarrowed = [narrowed.q, narrowed.from, narrowed.to].some((value) => value !== undefined);
  const navigate = route.useNavigate();
  const choices: Partial<Record<typeof role, readonly Choice[]>> = {
    RESIDENT: ['ALL', 'TUTOR'],
    ADMIN: ['ALL', 'RESIDENT', 'TUTOR'],
  };
  return (
    <>
      <PageHead
        title={t('title')}
        actions={
          role === 'ADMIN' ? (
            <Link to="/admin/reflection-templates" className={buttonClass('secondary')}>
              {t('templates.title')}
            </Link>
          ) : undefined
        }
      />
      {choices[role] ? (
        <div className="pb-4">
          <Segmented<Choice>
            label={t('which')}
            value={by ?? 'ALL'}
            onChange={(next) =>
              void navigate({ search: (old) => ({ ...old, by: next === 'ALL' ? undefined : next }), replace: true })
            }
            items={choices[role].map((id) => ({
              id,
              label: role === 'RESIDENT' ? t(id === 'TUTOR' ? 'sharedWithMe' : 'mine') : t(`by.${id}`),
            }))}
          />
        </div>
      ) : null}
      {role === 'ADMIN' ? null : <BegunReflections />}
      <ReflectionFilters value={search} />
      <ReflectionList
        filter={{ authorRole: by, ...narrowed }}
        empty={
          isNarrowed ? (
            <EmptyState title={t('find.none')}>{t('find.noneText')}</EmptyState>
          ) : (
            <EmptyState title={t('none')}>{t(`noneText.${role}`)}</EmptyState>
          )
        }
      />
    </>
  );
};

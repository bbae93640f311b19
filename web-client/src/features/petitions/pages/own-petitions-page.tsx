import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useViewer } from '@/session/use-viewer';
import { buttonClass } from '@/ui/button-class';
import { EmptyState } from '@/ui/empty-state';
import { PageHead } from '@/ui/page-head';
import { PetitionList } from '../components/petition-list';

/** What a resident has asked for, and what was answered. */
export const OwnPetitionsPage = () => {
  const { t } = useTranslation('petitions');
  const { id } = useViewer();
  return (
    <>
      <PageHead title={t('title')} />
      <PetitionList
        filter={{ residentId: id }}
        empty={
          <EmptyState
            title={t('none')}
            action={
              <Link to="/rotations" className={buttonClass('primary')}>
                {t('toRotations')}
              </Link>
            }
          >
            {t('noneText')}
          </EmptyState>
        }
      />
    </>
  );
};

import { useTranslation } from 'react-i18next';
import type { TutorDashboard } from '@/features/dashboards/queries';
import { useFormat } from '@/i18n/use-format';
import { Card } from '@/ui/card';

/** How long residents waited for the reader's answers. */
export const AnswerTimes = ({ times: { decided, medianHours } }: { times: TutorDashboard['answerTimes'] }) => {
  const { t } = useTranslation('home');
  const format = useFormat();
  return (
    <Card title={t('answerTimes.title')}>
      <p className="px-4 pb-3 tabular-nums">
        {medianHours === undefined
          ? t('answerTimes.none')
          : `${t('answerTimes.decided', { count: decided })} ${t(medianHours < 1 ? 'answerTimes.quick' : 'answerTimes.median', { count: medianHours, hours: format.number(medianHours) })}`}
      </p>
    </Card>
  );
};

import { createFileRoute } from '@tanstack/react-router';
import { RecordPage } from '@/features/tasks/pages/record-page';
import { readRecordSearch } from '@/features/tasks/search';
import { loadTexts } from '@/i18n/i18n';
import { requireRole } from '@/session/guards';

export const Route = createFileRoute('/_signed-in/record')({
  validateSearch: readRecordSearch,
  beforeLoad: ({ context }) => requireRole(context, 'RESIDENT'),
  loader: () => loadTexts('tasks'),
  component: RecordPage,
});

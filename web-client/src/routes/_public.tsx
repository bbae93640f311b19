import { createFileRoute } from '@tanstack/react-router';
import { PublicLayout } from '@/app/shell/public-layout';
import { loadTexts } from '@/i18n/i18n';

export const Route = createFileRoute('/_public')({
  loader: () => loadTexts('accounts'),
  component: PublicLayout,
});

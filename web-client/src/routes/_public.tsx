import { createFileRoute } from '@tanstack/react-router';
import { StandaloneError } from '@/app/standalone-error';
import { PublicLayout } from '@/app/shell/public-layout';
import { loadTexts } from '@/i18n/i18n';

export const Route = createFileRoute('/_public')({
  loader: () => loadTexts('accounts'),
  errorComponent: StandaloneError,
  component: PublicLayout,
});

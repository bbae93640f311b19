import { createFileRoute } from '@tanstack/react-router';
import { SettingsPage } from '@/app/settings-page';
import { loadTexts } from '@/i18n/i18n';

export const Route = createFileRoute('/_signed-in/settings')({
  loader: () => loadTexts('accounts', 'feeds'),
  component: SettingsPage,
});

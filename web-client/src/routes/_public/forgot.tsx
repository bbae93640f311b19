import { createFileRoute } from '@tanstack/react-router';
import { ForgotPage } from '@/features/accounts/pages/forgot-page';

export const Route = createFileRoute('/_public/forgot')({ component: ForgotPage });

import './app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startI18n } from '@/i18n/i18n';
import { followSystemTheme } from '@/lib/theme';
import { Providers } from './providers';
import { createQueryClient } from './query-client';
import { createAppRouter } from './router';

const root = document.getElementById('root');
if (!root) throw new Error('index.html lacks the root element');

const queryClient = createQueryClient();
const router = createAppRouter(queryClient);
followSystemTheme();
await startI18n();
createRoot(root).render(
  <StrictMode>
    <Providers queryClient={queryClient} router={router} />
  </StrictMode>,
);

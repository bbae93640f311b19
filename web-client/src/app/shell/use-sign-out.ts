import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useProblemText } from '@/i18n/use-problem-text';
import { signOut } from '@/session/session';
import { toast } from '@/ui/toast';

/** Ends the session and leads to the sign-in page; says so when that failed. */
export const useSignOut = (): (() => void) => {
  const queryClient = useQueryClient();
  const router = useRouter();
  const problemText = useProblemText();
  const leave = async (): Promise<void> => {
    try {
      await signOut(queryClient);
      await router.navigate({ to: '/auth', search: {} });
    } catch (error) {
      toast({ text: problemText(error), tone: 'danger' });
    }
  };
  return () => void leave();
};

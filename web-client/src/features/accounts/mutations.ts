import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client, ifMatch, type Schemas, unwrap } from '@/api/client';
import { isAtProvider } from '@/api/token';
import { signInAtProvider } from '@/session/provider';
import { sessionQueries, type Viewer } from '@/session/queries';
import { beginSession, signIn, signOut } from '@/session/session';
import { type Account, type AccountAction, accountQueries, nameAliasQueries } from './queries';

export type SignUp = Schemas['SignUpRequest'];
export type MeChange = Schemas['UpdateMeRequest'];

export const useSignIn = () => {
  const queryClient = useQueryClient();
  return useMutation({ mutationFn: (body: Schemas['SignInRequest']) => signIn(queryClient, body) });
};

export const useSignOut = () => {
  const queryClient = useQueryClient();
  return useMutation({ mutationFn: (everywhere: boolean) => signOut(queryClient, everywhere) });
};

/** Leaves this site; the provider leads back. */
export const useSignInAtProvider = () => {
  const queryClient = useQueryClient();
  return useMutation({ mutationFn: (next: string | undefined) => signInAtProvider(queryClient, next) });
};

/** Asks for an account. Whom a provider knows is signed in at once; everybody else signs in afterwards. */
export const useSignUp = () => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (body: SignUp) => unwrap(await client.POST('/api/v1/auth/sign-up', { body })),
    onSuccess: async () => {
      if (isAtProvider()) await queryClient.fetchQuery({ ...sessionQueries.viewer(), staleTime: 0 });
    },
  });
};

export const useRequestPasswordReset = () =>
  useMutation({
    mutationFn: async (email: string) =>
      unwrap(await client.POST('/api/v1/auth/password-reset-requests', { body: { email } })),
  });

export const useResetPassword = () =>
  useMutation({
    mutationFn: async (body: Schemas['NewPasswordRequest']) =>
      unwrap(await client.POST('/api/v1/auth/password-resets', { body })),
  });

/** Makes the first admin's account and signs in. */
export const useSetUp = () => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (body: Schemas['SetUpRequest']) => unwrap(await client.POST('/api/v1/auth/set-up', { body })),
    onSuccess: (session) => beginSession(queryClient, session),
  });
};

/** Changes the signed-in account, over the version that this page has read. */
export const useChangeMe = () => {
  const queryClient = useQueryClient();
  const { queryKey } = sessionQueries.viewer();
  return useMutation({
    mutationFn: async (body: MeChange): Promise<Viewer> => {
      const version = queryClient.getQueryData(queryKey)?.version ?? 0;
      return unwrap(await client.PATCH('/api/v1/me', { params: ifMatch(version), body }));
    },
    onSuccess: (viewer) => queryClient.setQueryData(queryKey, viewer),
    onError: () => queryClient.invalidateQueries({ queryKey }),
    scope: { id: 'me' },
  });
};

export const useChangePassword = () =>
  useMutation({
    mutationFn: async (body: Schemas['ChangePasswordRequest']) =>
      unwrap(await client.POST('/api/v1/me/password', { body })),
  });

const decide = async (id: string, decision: 'APPROVE' | 'DENY'): Promise<Account> =>
  unwrap(await client.POST('/api/v1/accounts/{id}/approval', { params: { path: { id } }, body: { decision } }));

const changeStatus = async (id: string, status: 'ACTIVE' | 'DISABLED'): Promise<Account> =>
  unwrap(await client.POST('/api/v1/accounts/{id}/status', { params: { path: { id } }, body: { status } }));

const acts = {
  APPROVE: (id: string) => decide(id, 'APPROVE'),
  DENY: (id: string) => decide(id, 'DENY'),
  ENABLE: (id: string) => changeStatus(id, 'ACTIVE'),
  DISABLE: (id: string) => changeStatus(id, 'DISABLED'),
} satisfies Record<Exclude<AccountAction, 'INVITE'>, (id: string) => Promise<Account>>;

export type AccountAct = keyof typeof acts;

export const useAccountAct = () => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ id, act }: { id: string; act: AccountAct }) => acts[act](id),
    onSettled: () => queryClient.invalidateQueries({ queryKey: accountQueries.all() }),
  });
};

/** A fresh link for somebody who has no password yet; older links stop working. */
export const useInvite = () =>
  useMutation({
    mutationFn: async (id: string) =>
      unwrap(await client.POST('/api/v1/accounts/{id}/invitation-links', { params: { path: { id } } })),
  });

export const useDeleteNameAlias = () => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (id: string) =>
      unwrap(await client.DELETE('/api/v1/name-aliases/{id}', { params: { path: { id } } })),
    onSettled: () => queryClient.invalidateQueries({ queryKey: nameAliasQueries.all() }),
  });
};

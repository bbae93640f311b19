// An OpenID Connect provider on the loopback: node e2e/provider-server.mjs <its port> <address of the web client>.
// Whoever types a name there is that person, with a verified address at the hospital.
import { Provider } from 'oidc-provider';

const [port = '', webClient = ''] = process.argv.slice(2);
const AUDIENCE = 'tracker-api';
const NAMES = { adi: 'Adi Regev', rina: 'Rina Levi' };
const claimsOf = (sub) => ({ sub, name: NAMES[sub] ?? sub, email: `${sub}@hospital.example`, email_verified: true });

const provider = new Provider(`http://127.0.0.1:${port}`, {
  clients: [
    {
      client_id: 'tracker-web',
      token_endpoint_auth_method: 'none',
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
      redirect_uris: [`${webClient}/auth/callback`],
      post_logout_redirect_uris: [`${webClient}/auth`],
    },
  ],
  claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
  conformIdTokenClaims: false,
  clientBasedCORS: (_, origin) => origin === webClient,
  findAccount: (_, sub) => ({ accountId: sub, claims: () => claimsOf(sub) }),
  extraTokenClaims: (_, { accountId }) => {
    const { email, email_verified } = claimsOf(accountId);
    return { email, email_verified };
  },
  issueRefreshToken: () => true,
  // Nobody is asked for consent to the hospital's own product.
  loadExistingGrant: async ({ oidc }) => {
    const grant = new provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
    grant.addOIDCScope('openid profile email');
    grant.addResourceScope('urn:tracker:api', '');
    await grant.save();
    return grant;
  },
  features: {
    resourceIndicators: {
      enabled: true,
      defaultResource: () => 'urn:tracker:api',
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({
        scope: '',
        audience: AUDIENCE,
        accessTokenFormat: 'jwt',
        accessTokenTTL: 300,
        jwt: { sign: { alg: 'RS256' } },
      }),
    },
  },
});

provider.listen(Number(port), '127.0.0.1', () => process.stdout.write('listening\n'));

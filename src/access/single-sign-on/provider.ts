import * as oidc from "openid-client";
import { z } from "zod";
import type { AccessSettings } from "../types.ts";

type Settings = NonNullable<AccessSettings["singleSignOn"]>;

/** What goes out with somebody and must come back. */
export type Errand = { readonly state: string; readonly nonce: string; readonly verifier: string };
/** Whom the provider recognised, and by which methods. */
export type Recognised = { readonly issuer: string; readonly subject: string; readonly login: string; readonly amr: unknown };

export type Provider = {
  readonly addressFor: (errand: Errand, redirect: string) => Promise<string>;
  /** Trades the code for who it is; throws where anything about the answer is not as it must be. */
  readonly recognised: (callback: URL, errand: Errand) => Promise<Recognised>;
};

const secondsForAnAnswer = 10;
const scope = "openid profile";
const claims = z.object({ sub: z.string().min(1), preferred_username: z.string().optional(), amr: z.unknown().optional() });

/**
 * An OpenID Connect provider by the code flow with PKCE, state and nonce. It is looked up when first needed and after a failure, so that
 * the platform starts while it is away.
 */
export function providerOf({ issuer, clientId, clientSecret }: Settings): Provider {
  let found: Promise<oidc.Configuration> | undefined;
  const configuration = (): Promise<oidc.Configuration> => {
    found ??= discover().catch((fault: unknown) => {
      found = undefined;
      throw fault;
    });
    return found;
  };
  function discover(): Promise<oidc.Configuration> {
    const server = new URL(issuer);
    // Only the trial mode takes an address without TLS, and only of this machine.
    const execute = server.protocol === "http:" ? { execute: [oidc.allowInsecureRequests] } : {};
    return oidc.discovery(server, clientId, clientSecret, oidc.ClientSecretBasic(clientSecret), {
      timeout: secondsForAnAnswer,
      ...execute,
    });
  }
  return {
    addressFor: async ({ state, nonce, verifier }, redirect) => {
      const challenge = await oidc.calculatePKCECodeChallenge(verifier);
      const asked = { redirect_uri: redirect, scope, state, nonce, code_challenge: challenge, code_challenge_method: "S256" };
      return oidc.buildAuthorizationUrl(await configuration(), asked).href;
    },
    recognised: async (callback, { state, nonce, verifier }) => {
      const config = await configuration();
      const tokens = await oidc.authorizationCodeGrant(config, callback, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      const told = claims.parse(tokens.claims());
      // Many providers keep the name out of the token and tell it only when asked.
      const login =
        told.preferred_username ?? claims.parse(await oidc.fetchUserInfo(config, tokens.access_token, told.sub)).preferred_username;
      return { issuer: config.serverMetadata().issuer, subject: told.sub, login: login ?? "", amr: told.amr };
    },
  };
}

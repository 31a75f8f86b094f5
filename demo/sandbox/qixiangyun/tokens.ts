import { randomBytes } from 'node:crypto';

/** 15 days in ms, as the vendor's login answers. */
export const TOKEN_LIFE_MS = 1_296_000_000;

/** Logins allowed in a minute. The vendor only says that frequent logins get limited. */
const LOGINS_PER_MINUTE = 60;

const MAX_TOKENS = 10_000;

export interface IssuedToken {
  access_token: string;
  /** ms */
  expires_in: number;
  refresh_token: string;
}

/** The access and refresh tokens that the login has issued. Times are ms since the epoch. */
export class Tokens {
  readonly #expiry = new Map<string, number>();
  readonly #refresh = new Map<string, number>();
  #recent: number[] = [];
  logins = 0;

  /** A new pair of tokens; null when there have been too many logins in the last minute. */
  issue(now: number): IssuedToken | null {
    this.#recent = this.#recent.filter((time) => Math.abs(now - time) < 60_000);
    if (this.#recent.length >= LOGINS_PER_MINUTE) return null;
    this.#recent.push(now);
    this.logins += 1;
    const access = randomBytes(24).toString('hex');
    const refresh = randomBytes(24).toString('hex');
    remember(this.#expiry, access, now + TOKEN_LIFE_MS);
    remember(this.#refresh, refresh, now + 2 * TOKEN_LIFE_MS);
    return { access_token: access, expires_in: TOKEN_LIFE_MS, refresh_token: refresh };
  }

  isRefreshable(refreshToken: string, now: number): boolean {
    return (this.#refresh.get(refreshToken) ?? 0) > now;
  }

  stateOf(accessToken: string, now: number): 'valid' | 'expired' | 'unknown' {
    const expiry = this.#expiry.get(accessToken);
    if (expiry === undefined) return 'unknown';
    return expiry > now ? 'valid' : 'expired';
  }
}

/** Adds to a map that forgets its oldest entry when full. */
function remember(map: Map<string, number>, key: string, value: number): void {
  map.set(key, value);
  const oldest = map.keys().next().value;
  if (map.size > MAX_TOKENS && oldest !== undefined) map.delete(oldest);
}

import { decodeDataUrl } from './data-url';

/** What the browser lets the background do about one page. */
export interface PageReach {
  /** Whether we may fetch from this address ourselves. */
  mayFetch(url: string): Promise<boolean>;
  fetch(url: string, init: RequestInit): Promise<Response>;
  /** Fetches inside the page; a `data:` address or null. */
  fetchInPage(url: string): Promise<string | null>;
  /** The picture as it is shown, cut out of the visible tab; null when it cannot be found. */
  cutOut(url: string): Promise<Blob | null>;
}

/** Why an address could not be had. `refused` carries the status. */
export type FetchProblem =
  { code: 'not-reachable' } | { code: 'refused'; status: number } | { code: 'too-large' };

export type Fetched = { ok: true; blob: Blob } | { ok: false; problem: FetchProblem };

/** An answer that does not come is given up after this, in ms. */
const PATIENCE = 25_000;

/**
 * Gets a file or picture of a page by the gentlest way that works: what the address itself holds,
 * our own fetch where a site was allowed, the page's fetch, and for pictures the shown pixels.
 */
export async function fetchFile(
  url: string,
  reach: PageReach,
  options: { isPicture: boolean; maxBytes: number },
): Promise<Fetched> {
  const inline = decodeDataUrl(url);
  if (inline) return { ok: true, blob: inline };
  let problem: FetchProblem = { code: 'not-reachable' };
  if (/^https?:/i.test(url) && (await reach.mayFetch(url))) {
    const own = await fetchOurselves(url, reach, options.maxBytes);
    if (own.ok) return own;
    problem = own.problem;
  }
  const fromPage = await reach.fetchInPage(url);
  const blob = fromPage === null ? null : decodeDataUrl(fromPage);
  if (blob) return { ok: true, blob };
  const cut = options.isPicture ? await reach.cutOut(url) : null;
  return cut ? { ok: true, blob: cut } : { ok: false, problem };
}

async function fetchOurselves(url: string, reach: PageReach, maxBytes: number): Promise<Fetched> {
  let response: Response;
  try {
    response = await reach.fetch(url, {
      credentials: 'include',
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch {
    return { ok: false, problem: { code: 'not-reachable' } };
  }
  if (!response.ok) {
    return { ok: false, problem: { code: 'refused', status: response.status } };
  }
  if (Number(response.headers.get('content-length') ?? 0) > maxBytes) {
    return { ok: false, problem: { code: 'too-large' } };
  }
  return { ok: true, blob: await response.blob() };
}

import { readonly, ref } from 'vue';
import { isDarkTheme } from './theme';

const path = ref(location.pathname);
addEventListener('popstate', () => (path.value = location.pathname));

/** Path of the page shown now; changes without a reload of the document. */
export const currentPath = readonly(path);

/** Address of a page that keeps the theme asked for. */
export function addressOf(target: string): string {
  return isDarkTheme() ? `${target}?theme=dark` : target;
}

/** Goes to a page the way a single-page app does: a new history entry, no reload. */
export function navigate(target: string): void {
  if (target === path.value) return;
  history.pushState(null, '', addressOf(target));
  path.value = target;
  scrollTo(0, 0);
}

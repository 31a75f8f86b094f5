import './style/tokens.css';
import './style/base.css';
import './style/numbers.css';
import './style/states.css';
import './style/controls.css';
import './style/blocks.css';
import './style/views.css';
import './style/downloads.css';
import type { ReactNode } from 'react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

/** Puts a view into the page's `#root`, in the system's colours. */
export function mount(view: ReactNode): void {
  followSystemTheme();
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root');
  createRoot(root).render(<StrictMode>{view}</StrictMode>);
}

function followSystemTheme(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    document.documentElement.dataset['theme'] = dark.matches ? 'dark' : 'light';
  };
  dark.addEventListener('change', apply);
  apply();
}

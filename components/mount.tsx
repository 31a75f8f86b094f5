import './style/tokens.css';
import './style/components.css';
import './style/views.css';
import type { ReactNode } from 'react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

/** Puts a view into the page's `#root`. */
export function mount(view: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root');
  createRoot(root).render(<StrictMode>{view}</StrictMode>);
}

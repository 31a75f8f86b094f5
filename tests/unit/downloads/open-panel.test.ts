import { describe, expect, it, vi } from 'vitest';
import { openPanelAt } from '@/components/state/open-panel';

describe('opening the side panel', () => {
  it('names the place to Chromium, before anything is awaited', () => {
    const open = vi.fn(() => Promise.resolve());
    void openPanelAt({ windowId: 7 }, { sidePanel: { open } });
    expect(open).toHaveBeenCalledWith({ windowId: 7 });
  });

  it('opens the sidebar of Firefox', () => {
    const open = vi.fn(() => Promise.resolve());
    void openPanelAt({ tabId: 3 }, { sidebarAction: { open } });
    expect(open).toHaveBeenCalledOnce();
  });

  it('hands on that the browser refused', async () => {
    const open = () => Promise.reject(new Error('no user gesture'));
    await expect(openPanelAt({ tabId: 3 }, { sidePanel: { open } })).rejects.toThrow('gesture');
  });
});

import { storage } from 'wxt/utils/storage';
import type { TokenStore } from '@/utils/verify/providers/qixiangyun/client';
import type { Token } from '@/utils/verify/providers/qixiangyun/token';

// The session area is kept in memory and closed to content scripts.
const item = storage.defineItem<Token | null>('session:qixiangyunToken', { fallback: null });

export const tokenStore: TokenStore = {
  load: () => item.getValue(),
  save: (token) => item.setValue(token),
};

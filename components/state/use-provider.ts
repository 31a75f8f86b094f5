import { useCallback, useEffect, useState } from 'react';
import { sendMessage } from '@/utils/messaging/channel';
import type { ProfileSummary } from '@/utils/settings/provider-profile';

/** The provider's profile without secrets: undefined while loading, null when none is set. */
export function useProvider() {
  const [profile, setProfile] = useState<ProfileSummary | null | undefined>(undefined);
  const reload = useCallback(async () => {
    setProfile(await sendMessage('getProvider'));
  }, []);
  useEffect(() => {
    void reload();
  }, [reload]);
  return { profile, reload };
}

import { readFileSync } from 'node:fs';
import { z } from 'zod';

const credentialsSchema = z.object({
  qixiangyun: z.object({
    endpoint: z.string(),
    appKey: z.string().min(1),
    appSecret: z.string().min(1),
    sm4Key: z.string().regex(/^[0-9a-f]{32}$/i),
  }),
});

export type Credentials = z.infer<typeof credentialsSchema>;

/** Reads the sandbox's invented accounts, demo/credentials.json. Throws when the file is malformed. */
export function loadCredentials(): Credentials {
  const file = new URL('../credentials.json', import.meta.url);
  return credentialsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

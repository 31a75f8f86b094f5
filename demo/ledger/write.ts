import { writeFileSync } from 'node:fs';
import { generateLedger } from './generate';
import { LEDGER_FILE } from './load';

writeFileSync(LEDGER_FILE, `${JSON.stringify(generateLedger(), null, 2)}\n`);

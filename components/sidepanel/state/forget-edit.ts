import type { FieldName } from '@/utils/invoice/fields';
import { database } from '../../state/database';

/** Takes back what a person typed for a field, so that what was read holds again. */
export async function forgetEdit(id: string, invoice: number, field: FieldName): Promise<void> {
  await database.readings
    .where('id')
    .equals(id)
    .modify((job) => {
      const kept = Object.entries(job.edits[invoice] ?? {}).filter(([name]) => name !== field);
      job.edits[invoice] = Object.fromEntries(kept);
    });
}

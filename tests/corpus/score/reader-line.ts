import { z } from 'zod';
import type { FieldTexts } from '../truth';
import { FIELD_NAMES } from '../truth';

const text = z.string().nullish();

const invoice = z.object({
  ...(Object.fromEntries(FIELD_NAMES.map((name) => [name, text])) as Record<
    (typeof FIELD_NAMES)[number],
    typeof text
  >), // the keys are the names themselves
  fields: z.record(z.string(), z.object({ confidence: z.number() })).default({}),
});

/** One line that `npm run read` prints; what the score does not need is not looked at. */
const schema = z.object({
  file: z.string(),
  invoices: z.array(invoice),
  notInvoice: z.boolean(),
  error: z.object({ code: z.string() }).nullable().default(null),
});

export interface ReadLine {
  /** Without folders: the score compares names only. */
  file: string;
  invoices: ReadonlyArray<{ values: FieldTexts; confidence: Readonly<Record<string, number>> }>;
  notInvoice: boolean;
  error: string | null;
}

/** Reads the lines of `npm run read`. Blank lines are skipped. @throws on a line that is no such JSON */
export function parseReadLines(output: string): ReadLine[] {
  return output
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => toReadLine(schema.parse(JSON.parse(line))));
}

function toReadLine(line: z.infer<typeof schema>): ReadLine {
  return {
    file: line.file.replace(/^.*[\\/]/, ''),
    invoices: line.invoices.map(({ fields, ...read }) => ({
      values: Object.fromEntries(
        FIELD_NAMES.map((name) => [name, read[name] ?? null]),
      ) as FieldTexts, // the keys are the names themselves
      confidence: Object.fromEntries(
        Object.entries(fields).map(([name, { confidence }]) => [name, confidence]),
      ),
    })),
    notInvoice: line.notInvoice,
    error: line.error?.code ?? null,
  };
}

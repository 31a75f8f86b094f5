/** What reading may cost. Bytes, counts, pixels and ms. */
export interface ReadLimits {
  imageBytes: number;
  /** PDF, OFD, XML and archives as they arrive. */
  fileBytes: number;
  pdfPages: number;
  imageSide: number;
  archiveEntries: number;
  /** Unpacked size of everything in an archive. */
  archiveBytes: number;
  /** Archives in archives. */
  archiveDepth: number;
  timeMs: number;
}

/** Image size, PDF pages and time as the product promises; archives as OFD readers bound them. */
export const DEFAULT_LIMITS: Readonly<ReadLimits> = Object.freeze({
  imageBytes: 5 << 20,
  fileBytes: 50 << 20,
  pdfPages: 30,
  imageSide: 16_000,
  archiveEntries: 2_000,
  archiveBytes: 100 << 20,
  archiveDepth: 2,
  timeMs: 60_000,
});

/** What a person may raise a limit to: beyond, one file would take the browser with it. */
export const HARD_CAPS = Object.freeze({
  imageBytes: 40 << 20,
  pdfPages: 300,
  timeMs: 600_000,
}) satisfies Partial<ReadLimits>;

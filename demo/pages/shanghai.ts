const SHANGHAI = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** The moment as YYYY-MM-DD HH:mm:ss in Asia/Shanghai, the only time zone of the bureau's pages. */
export function printShanghaiTime(moment: Date): string {
  return SHANGHAI.format(moment);
}

/** The day of the moment as YYYY-MM-DD in Asia/Shanghai. */
export function printShanghaiDate(moment: Date): string {
  return printShanghaiTime(moment).slice(0, 10);
}

import { dateFormat } from './formats.ts';

/** `2026-09-17`, `10:00` → `2026-09-17T10:00:00+02:00`. */
export function withOffset(date: string, time: string, timezone: string): string {
  const local = `${date}T${time}:00`;
  const near = offsetAt(new Date(`${local}Z`), timezone);
  // Close to the change of summer time, the offset of the same hour in UTC may be that of the other side.
  return local + offsetAt(new Date(local + near), timezone);
}

function offsetAt(instant: Date, timezone: string): string {
  const style = { timeZone: timezone, timeZoneName: 'longOffset' } as const;
  const name = dateFormat('en', style)
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName');
  return name?.value.replace('GMT', '') || '+00:00';
}

import { anyWord } from '../locale/any-word.ts';

const hours = `(\\d+)\\s*(?:${anyWord('hours', ['h'])})\\.?`;
const minutes = `(\\d+)\\s*(?:${anyWord('minutes', ['min', 'm'])})\\.?`;
const written = new RegExp(`^(?:${hours})?\\s*(?:${minutes})?$`, 'i');
const iso8601 = /^PT(?:(\d+)H)?(?:(\d+)M)?$/;

/** `20 min`, `1 t 30 min`, `PT1H30M` → whole minutes; `null` where it is no duration (ISO 8601-1, 5.5.2). */
export function parseDuration(value: string): number | null {
  const match = iso8601.exec(value.trim()) ?? written.exec(value.trim());
  const total = Number(match?.[1] ?? 0) * 60 + Number(match?.[2] ?? 0);
  return total > 0 ? total : null;
}

/** Whole minutes → ISO 8601: 90 → `PT1H30M`. */
export function formatIsoDuration(total: number): string {
  const whole = Math.floor(total / 60);
  const rest = total % 60;
  return `PT${whole > 0 ? `${whole}H` : ''}${rest > 0 ? `${rest}M` : ''}`;
}

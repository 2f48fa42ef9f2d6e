const written = /^(?:(\d+)\s*(?:t|h|timer?|hours?|std)\.?)?\s*(?:(\d+)\s*(?:min|m|minutter|minutes?)\.?)?$/i;
const iso8601 = /^PT(?:(\d+)H)?(?:(\d+)M)?$/;

/** `20 min`, `1 t 30 min`, `PT1H30M` → whole minutes; `null` where it is no duration (ISO 8601-1, 5.5.2). */
export function parseDuration(value: string): number | null {
  const match = iso8601.exec(value.trim()) ?? written.exec(value.trim());
  const minutes = Number(match?.[1] ?? 0) * 60 + Number(match?.[2] ?? 0);
  return minutes > 0 ? minutes : null;
}

/** Whole minutes → ISO 8601: 90 → `PT1H30M`. */
export function formatIsoDuration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 ? `${rest}M` : ''}`;
}

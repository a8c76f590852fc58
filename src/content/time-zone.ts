/**
 * Whether this names an IANA time zone by place. Decided by what `Intl.DateTimeFormat` accepts,
 * not by `Intl.supportedValuesOf`, which on Node 20 lists Asia/Calcutta but not Asia/Kolkata;
 * and never rewritten, because people look for the name they typed.
 */
export const isTimeZone = (value: string): boolean => {
  if (!value.includes('/')) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: value })
    return true
  } catch {
    return false
  }
}

import type { Verdict } from './attempt'

/** How long a receiver may fail, without one success, before it is not called any more. */
export const PATIENCE_DAYS = 5

export type Health = { failingSince: Date | undefined }

/** What a try says about its receiver: nothing new, that it fails since now, is well again, or is given up. */
export type HealthChange = 'none' | 'failing' | 'well' | 'givenUp'

export const healthAfter = (
  { failingSince }: Health,
  verdict: Verdict,
  now: Date,
): HealthChange => {
  if (verdict.state === 'delivered') return failingSince ? 'well' : 'none'
  if (verdict.outcome === 'gone') return 'givenUp'
  if (!failingSince) return 'failing'
  const days = (now.getTime() - failingSince.getTime()) / 86_400_000
  return days >= PATIENCE_DAYS ? 'givenUp' : 'none'
}

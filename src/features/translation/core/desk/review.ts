import type { DeskUnit } from './answer'

type Reviewer = { user: string; selfReview: boolean }

/** Whether somebody wrote or confirmed a text, so that another has to approve it. */
export const isOwnWork = (
  { translator, writtenBy }: Pick<DeskUnit, 'translator' | 'writtenBy'>,
  user: string,
): boolean => translator === user || writtenBy === user

/**
 * The texts that a reviewer may approve unread, by key: translated, up to date, and in the very
 * words that were approved before.
 */
export const approvable = (units: readonly DeskUnit[], { user, selfReview }: Reviewer): string[] =>
  units
    .filter(
      (unit) =>
        unit.state === 'translated' &&
        !unit.stale &&
        !unit.codesChanged &&
        unit.base?.state === 'reviewed' &&
        unit.base.text === unit.target &&
        (selfReview || !isOwnWork(unit, user)),
    )
    .map(({ key }) => key)

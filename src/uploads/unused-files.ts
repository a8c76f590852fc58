/** Longer than any transaction: what it has written may not be seen by others before its end. */
export const SETTLED_MS = 3_600_000

type Listed = { name: string; modified: Date }

/** The files that nothing names any more, and that were not written a moment ago. */
export const unusedFiles = <File extends Listed>(
  files: readonly File[],
  inUse: ReadonlySet<string>,
  now: Date,
): File[] =>
  files.filter(
    ({ modified, name }) => !inUse.has(name) && now.getTime() - modified.getTime() >= SETTLED_MS,
  )

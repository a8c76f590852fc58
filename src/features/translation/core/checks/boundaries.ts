import type { Reading, Tag } from '../inline/flat'

/**
 * A place between two characters where codes begin or end. `point` is its offset in the words,
 * `insertAt` the offset in the flat text where a space between the two characters belongs: outside
 * of the codes that begin or end here.
 */
export type Boundary = { point: number; insertAt: number; tags: readonly Tag[] }

/** The boundaries of a text in reading order; a lone code, which has a width, has two. */
export const boundaries = ({ flat, at }: Reading): readonly Boundary[] =>
  at.flatMap((offset, point) => {
    const previous = point === 0 ? -1 : (at[point - 1] ?? -1)
    const tags: Tag[] = []
    let insertAt = previous + 1
    const before = flat.tags.get(previous)
    if (before) tags.push(before)
    for (let each = previous + 1; each < offset; each++) {
      const tag = flat.tags.get(each)
      if (tag) tags.push(tag)
      if (tag?.kind === 'close') insertAt = each + 1
    }
    const after = flat.tags.get(offset)
    if (after) tags.push(after)
    return tags.length > 0 ? [{ point, insertAt, tags }] : []
  })
